import type { FailureKind } from '../../../shared/base/failure.ts';
import { messages } from '../../messages.ts';
import type { DocumentState } from '../../store/library-document.ts';
import { useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './QuestionView.module.css';

/** What may go better another time; every other failure lies in the file itself. */
const MAY_PASS: ReadonlySet<FailureKind> = new Set([
  'CANCELLED',
  'LIMIT_TIME',
  'LIMIT_MEMORY',
  'PARSER_CRASHED',
]);

export interface FailureViewProps {
  readonly documentId: string;
  readonly fileName: string;
  readonly state: Extract<DocumentState, { kind: 'failed' }>;
}

/** A file that was not read: what happened, what to do, and the way to the next one. */
export function FailureView({ documentId, fileName, state }: FailureViewProps) {
  const store = useAppStore();
  const { failure } = state;
  const cancelled = failure.kind === 'CANCELLED';
  const canReadAgain = state.file !== null && MAY_PASS.has(failure.kind);
  return (
    <section className={styles.question} aria-labelledby="failure-title">
      <div role={cancelled ? 'status' : 'alert'} className={styles.text}>
        <h1 id="failure-title">
          {cancelled ? messages.failure.cancelled(fileName) : messages.failure.title(fileName)}
        </h1>
        <p>{failure.message}</p>
        <p className={styles.hint}>{failure.hint}</p>
      </div>
      <div className={styles.actions}>
        {canReadAgain ? (
          <Button variant="primary" onPress={() => store.getState().readAgain(documentId)}>
            {messages.failure.again}
          </Button>
        ) : null}
        <Button
          variant={canReadAgain ? 'plain' : 'primary'}
          onPress={() => void store.getState().openFileDialog()}
        >
          {messages.failure.chooseAnother}
        </Button>
        <Button onPress={() => store.getState().openDialog({ kind: 'paste', text: '' })}>
          {messages.failure.paste}
        </Button>
        {failure.pictures === undefined ? null : (
          <Button onPress={() => store.getState().recognizeText(documentId)}>
            {messages.scan.recognize}
          </Button>
        )}
      </div>
    </section>
  );
}
