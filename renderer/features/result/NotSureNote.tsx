import type { GapReport } from '../../../shared/report/gap-report.ts';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NotSureNote.module.css';

/** Whose requirements the result is against where no role was chosen, with the way to the one that is closest. */
export function NotSureNote({ report }: { readonly report: GapReport }) {
  const store = useAppStore();
  const isNotSure = useApp((state) => state.roleChoice === null && !state.usesJob);
  const roles = useApp((state) => state.services.catalog.matrix.roles);
  if (!isNotSure) return null;
  const [best] = report.fit;
  const closest =
    best === undefined || best.score === 0 ? undefined : roles.find(({ id }) => id === best.role);
  return (
    <p className={styles.note}>
      {messages.roles.notSureResult(report.role.name, closest?.name ?? null)}{' '}
      {closest === undefined ? null : (
        <Button variant="link" onPress={() => store.getState().chooseRole(closest.id)}>
          {messages.roles.chooseClosest(closest.name)}
        </Button>
      )}
    </p>
  );
}
