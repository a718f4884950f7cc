import { Check, Circle, LoaderCircle } from 'lucide-react';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ReadingView.module.css';
import { type ReadingState, type StepStanding, stepStandings, stepsOf } from './step-standings.ts';

export interface ReadingViewProps {
  readonly documentId: string;
  readonly fileName: string;
  readonly state: ReadingState;
}

/** The steps of reading with what each found, and a way out. */
export function ReadingView({ documentId, fileName, state }: ReadingViewProps) {
  const store = useAppStore();
  const { facts, recognizing } = state;
  const steps = stepsOf(state);
  const standings = stepStandings(steps, facts);
  return (
    <section className={styles.reading} aria-labelledby="reading-title">
      <header className={styles.header}>
        <h1 id="reading-title">{messages.reading.title(fileName)}</h1>
        <Button onPress={() => store.getState().cancelReading(documentId)}>{messages.reading.cancel}</Button>
      </header>
      <div role="status">
        <ol className={styles.steps}>
          {steps.map((step) => {
            const fact = facts[step];
            const underWay =
              step === 'recognize' && fact === undefined && recognizing !== null
                ? messages.reading.recognizingPage(recognizing.page, recognizing.pages)
                : undefined;
            const detail = fact ?? underWay;
            return (
              <li key={step} className={styles[standings[step]]}>
                <StepIcon standing={standings[step]} />
                <span>
                  {fact === undefined ? messages.reading.steps[step] : messages.reading.done[step]}
                  {detail === undefined ? null : <span className={styles.fact}>{detail}</span>}
                </span>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}

/** A document that waits for the one before it. */
export function WaitingView({ fileName }: { readonly fileName: string }) {
  return (
    <section className={styles.reading}>
      <div role="status">
        <h1>{messages.reading.waiting(fileName)}</h1>
      </div>
    </section>
  );
}

function StepIcon({ standing }: { readonly standing: StepStanding }) {
  switch (standing) {
    case 'done':
      return <Check size={16} aria-label={messages.reading.stepDone} />;
    case 'now':
      return <LoaderCircle className={styles.turning} size={16} aria-label={messages.reading.stepNow} />;
    case 'later':
      return <Circle size={16} aria-label={messages.reading.stepLater} />;
  }
}
