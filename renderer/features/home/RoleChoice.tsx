import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import styles from './RoleChoice.module.css';

const NOT_SURE = 'not-sure';

/** The seven roles and "Not sure"; the sentence under them says what the chosen one means. */
export function RoleChoice() {
  const store = useAppStore();
  const roleChoice = useApp((state) => state.roleChoice);
  const roles = useApp((state) => state.services.catalog.matrix.roles);
  const summary = roles.find((role) => role.id === roleChoice)?.summary ?? messages.roles.notSureSummary;
  return (
    <ChoiceGroup
      label={messages.roles.compareWith}
      look="chip"
      options={[
        ...roles.map(({ id, name }) => ({ id, name })),
        { id: NOT_SURE, name: messages.roles.notSure },
      ]}
      value={roleChoice ?? NOT_SURE}
      onChange={(role) => store.getState().chooseRole(role === NOT_SURE ? null : role)}
    >
      <p className={styles.summary} aria-live="polite">
        {summary}
      </p>
    </ChoiceGroup>
  );
}
