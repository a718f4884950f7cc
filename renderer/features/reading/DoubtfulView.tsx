import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './QuestionView.module.css';

/** Asked before a result is shown for a text that has neither work nor education in it. */
export function DoubtfulView({ documentId }: { readonly documentId: string }) {
  const store = useAppStore();
  return (
    <section className={styles.question} aria-labelledby="doubtful-title">
      <div role="alert" className={styles.text}>
        <h1 id="doubtful-title">{messages.doubtful.title}</h1>
        <p>{messages.doubtful.question}</p>
      </div>
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => store.getState().acceptDocument(documentId)}>
          {messages.doubtful.continue}
        </Button>
        <Button onPress={() => store.getState().takeDocumentAsJob(documentId)}>
          {messages.doubtful.isJob}
        </Button>
        <Button onPress={() => void store.getState().openFileDialog()}>
          {messages.doubtful.chooseAnother}
        </Button>
      </div>
    </section>
  );
}
