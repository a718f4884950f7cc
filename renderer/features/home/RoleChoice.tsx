import { Label, RadioGroup } from 'react-aria-components';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { RadioChoice } from '../../ui/Choice.tsx';
import styles from './RoleChoice.module.css';

const NOT_SURE = 'not-sure';

/** The seven roles and "Not sure"; the sentence under them says what the chosen one means. */
export function RoleChoice() {
  const store = useAppStore();
  const roleChoice = useApp((state) => state.roleChoice);
  const roles = useApp((state) => state.services.catalog.matrix.roles);
  const summary = roles.find((role) => role.id === roleChoice)?.summary ?? messages.roles.notSureSummary;
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={roleChoice ?? NOT_SURE}
      onChange={(value) => {
        store.getState().chooseRole(roles.find((role) => role.id === value)?.id ?? null);
      }}
    >
      <Label className={styles.label ?? ''}>{messages.roles.compareWith}</Label>
      <div className={styles.options}>
        {roles.map((role) => (
          <RadioChoice key={role.id} value={role.id} name={role.name} look="chip" />
        ))}
        <RadioChoice value={NOT_SURE} name={messages.roles.notSure} look="chip" />
      </div>
      <p className={styles.summary} aria-live="polite">
        {summary}
      </p>
    </RadioGroup>
  );
}
