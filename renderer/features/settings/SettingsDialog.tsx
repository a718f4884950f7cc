import { Label, RadioGroup } from 'react-aria-components';
import { type Keep, keepSchema, themeSchema } from '../../../shared/ipc/bridge.ts';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { RadioChoice } from '../../ui/Choice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './SettingsDialog.module.css';

const LAST = 'last';
const NOT_SURE = 'not-sure';
const KEEPS: readonly Keep[] = ['results', 'originals', 'nothing'];

/** How the window looks, what it starts with, and what stays on this computer. Choices hold at once. */
export function SettingsDialog() {
  const store = useAppStore();
  const startRole = useApp((state) => state.startRole);
  const roles = useApp((state) => state.services.catalog.matrix.roles);
  const words = messages.settings;
  return (
    <AppDialog
      title={words.title}
      closeLabel={messages.help.close}
      onClose={() => store.getState().closeDialog()}
    >
      <ThemeChoice />
      <SelectField
        label={words.startRole}
        value={startRole ?? LAST}
        options={[
          { id: LAST, name: words.lastRole },
          ...roles.map(({ id, name }) => ({ id, name })),
          { id: NOT_SURE, name: messages.roles.notSure },
        ]}
        onChange={(role) => store.getState().chooseStartRole(role === LAST ? null : role)}
      />
      <KeepChoice />
      <p className={styles.note}>{words.saved}</p>
    </AppDialog>
  );
}

function ThemeChoice() {
  const store = useAppStore();
  const theme = useApp((state) => state.theme);
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={theme}
      onChange={(value) => store.getState().chooseTheme(themeSchema.parse(value))}
    >
      <Label className={styles.label ?? ''}>{messages.settings.theme}</Label>
      <div className={styles.row}>
        {themeSchema.options.map((option) => (
          <RadioChoice key={option} value={option} name={messages.settings.themes[option]} look="chip" />
        ))}
      </div>
    </RadioGroup>
  );
}

function KeepChoice() {
  const store = useAppStore();
  const keep = useApp((state) => state.keep);
  const bridge = useApp((state) => state.services.bridge);
  const words = messages.settings;
  return (
    <>
      <RadioGroup
        className={styles.group ?? ''}
        value={keep}
        onChange={(value) => store.getState().chooseKeep(keepSchema.parse(value))}
      >
        <Label className={styles.label ?? ''}>{words.keep}</Label>
        {KEEPS.map((option) => (
          <RadioChoice
            key={option}
            value={option}
            name={words.keeps[option]}
            detail={words.keepDetails[option]}
          />
        ))}
      </RadioGroup>
      <div className={styles.row}>
        <Button onPress={() => void bridge.showDataFolder()}>{words.folder}</Button>
      </div>
    </>
  );
}
