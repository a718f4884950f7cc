import { Label, Radio, RadioGroup } from 'react-aria-components';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
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
          <Radio key={role.id} value={role.id} className={styles.option ?? ''}>
            {role.name}
          </Radio>
        ))}
        <Radio value={NOT_SURE} className={styles.option ?? ''}>
          {messages.roles.notSure}
        </Radio>
      </div>
      <p className={styles.summary} aria-live="polite">
        {summary}
      </p>
    </RadioGroup>
  );
}
