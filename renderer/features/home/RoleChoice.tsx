import { JOB_TARGET_ID } from '../../../shared/catalog/skill-matrix.ts';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import styles from './RoleChoice.module.css';

const NOT_SURE = 'not-sure';

/** The seven roles and "Not sure"; the sentence under them says what the chosen one means. */
export function RoleChoice() {
  const store = useAppStore();
  const roleChoice = useApp((state) => state.roleChoice);
  const roles = useApp((state) => state.services.catalog.matrix.roles);
  const job = useApp((state) => state.job);
  const usesJob = useApp((state) => state.usesJob);
  const role = roles.find(({ id }) => id === roleChoice);
  const summary = usesJob ? messages.job.summary : (role?.summary ?? messages.roles.notSureSummary);
  return (
    <ChoiceGroup
      label={messages.roles.compareWith}
      look="grid"
      options={[
        ...roles.map(({ id, name }) => ({ id, name })),
        ...(job === null ? [] : [{ id: JOB_TARGET_ID, name: job.name } as const]),
        { id: NOT_SURE, name: messages.roles.notSure },
      ]}
      value={usesJob ? JOB_TARGET_ID : (roleChoice ?? NOT_SURE)}
      onChange={(choice) => {
        if (choice === JOB_TARGET_ID) store.getState().chooseJob();
        else store.getState().chooseRole(choice === NOT_SURE ? null : choice);
      }}
    >
      <p className={styles.summary} aria-live="polite">
        {summary}
      </p>
      <p className={styles.summary}>
        <Button variant="link" onPress={() => store.getState().openDialog({ kind: 'job', problem: null })}>
          {messages.job.open}
        </Button>
      </p>
    </ChoiceGroup>
  );
}
