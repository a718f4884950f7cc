import { formatReadiness } from '../../../shared/report/numbers.ts';
import { messages } from '../../messages.ts';
import type { DocumentState } from '../../store/library-document.ts';
import { useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import { formatLocalDay } from '../../ui/local-day.ts';
import styles from './QuestionView.module.css';

export interface KeptViewProps {
  readonly documentId: string;
  readonly state: Extract<DocumentState, { kind: 'kept' }>;
}

/** A résumé of an earlier session: how it stood, and the way to its result. */
export function KeptView({ documentId, state }: KeptViewProps) {
  const store = useAppStore();
  const { kept, isMissing } = state;
  const points = kept.readiness === null ? null : formatReadiness(kept.readiness);
  return (
    <section className={styles.question} aria-labelledby="kept-title">
      <div className={styles.text}>
        <h1 id="kept-title">{kept.title}</h1>
        <p>{messages.kept.was(formatLocalDay(kept.readOn), kept.role, points)}</p>
        <p role="status">{isMissing ? messages.kept.missing : messages.kept.opening}</p>
      </div>
      {isMissing ? (
        <div className={styles.actions}>
          <Button variant="primary" onPress={() => void store.getState().openFileDialog()}>
            {messages.kept.open}
          </Button>
          <Button onPress={() => store.getState().removeDocument(documentId)}>{messages.kept.delete}</Button>
        </div>
      ) : null}
    </section>
  );
}
