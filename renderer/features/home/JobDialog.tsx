import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './JobDialog.module.css';

/** What a job description does here and in which form; after a file that is none, why. */
export function JobDialog({ problem }: { readonly problem: string | null }) {
  const store = useAppStore();
  const words = messages.job;
  const close = () => store.getState().closeDialog();
  return (
    <AppDialog
      title={words.title}
      closeLabel={messages.help.close}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{words.cancel}</Button>
          <Button variant="primary" onPress={() => void store.getState().openJobDialog()}>
            {words.choose}
          </Button>
        </>
      }
    >
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <p>{words.lead}</p>
      <p className={styles.form}>{words.form}</p>
    </AppDialog>
  );
}
