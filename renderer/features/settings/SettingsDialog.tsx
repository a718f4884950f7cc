import type { Keep } from '../../../shared/ipc/bridge.ts';
import { themeSchema } from '../../../shared/ipc/theme.ts';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './SettingsDialog.module.css';

const LAST = 'last';
const NOT_SURE = 'not-sure';
const KEEPS: readonly Keep[] = ['results', 'originals', 'nothing'];

/** How the window looks, what it starts with, and what stays on this computer. Changes take effect at once. */
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
    <ChoiceGroup
      label={messages.settings.theme}
      look="chip"
      options={themeSchema.options.map((id) => ({ id, name: messages.settings.themes[id] }))}
      value={theme}
      onChange={(next) => store.getState().chooseTheme(next)}
    />
  );
}

function KeepChoice() {
  const store = useAppStore();
  const keep = useApp((state) => state.keep);
  const bridge = useApp((state) => state.services.bridge);
  const words = messages.settings;
  return (
    <ChoiceGroup
      label={words.keep}
      look="plain"
      options={KEEPS.map((id) => ({ id, name: words.keeps[id], detail: words.keepDetails[id] }))}
      value={keep}
      onChange={(next) => store.getState().chooseKeep(next)}
    >
      <div>
        <Button onPress={() => void bridge.showDataFolder()}>{words.folder}</Button>
      </div>
    </ChoiceGroup>
  );
}
