import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './QuestionView.module.css';

export interface ScanViewProps {
  readonly documentId: string;
  readonly fileName: string;
  /** Pages that are pictures. */
  readonly pages: number;
}

/** Asked before text is recognised in pictures of pages: it takes time, and what comes of it is less certain. */
export function ScanView({ documentId, fileName, pages }: ScanViewProps) {
  const store = useAppStore();
  return (
    <section className={styles.question} aria-labelledby="scan-title">
      <div role="alert" className={styles.text}>
        <h1 id="scan-title">{messages.scan.title(fileName)}</h1>
        <p>{messages.scan.question(pages)}</p>
        <p className={styles.hint}>{messages.scan.cost}</p>
      </div>
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => store.getState().recognizeText(documentId)}>
          {messages.scan.recognize}
        </Button>
        <Button onPress={() => store.getState().declineRecognition(documentId)}>
          {messages.scan.notNow}
        </Button>
      </div>
    </section>
  );
}
