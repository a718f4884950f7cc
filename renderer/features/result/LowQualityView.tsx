import { messages } from '../../messages.ts';
import type { ShownResult } from '../../store/shown-result.ts';
import { useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LowQualityView.module.css';

/** Reading quality below one half: no number, but what was read and why that was not enough. */
export function LowQualityView({ result }: { readonly result: ShownResult }) {
  const store = useAppStore();
  const { report, view } = result;
  const { sections, entries } = report.reading;
  return (
    <article className={styles.view} aria-labelledby="result-title">
      <h1 id="result-title">{messages.quality.noScoreTitle}</h1>
      <p>{messages.quality.noScore(view.quality)}</p>
      <section>
        <h2>{messages.quality.whatWasRead}</h2>
        <p className={styles.note}>
          {[messages.quality.sections(sections.length), messages.quality.entries(entries.length)].join(', ')}
        </p>
        <ul className={styles.list}>
          {sections.map((section) => (
            <li key={section.span.start}>{section.heading ?? messages.read.sectionKinds[section.kind]}</li>
          ))}
        </ul>
        <div>
          <Button id="show-read-low" onPress={() => store.getState().showCentre('read')}>
            {messages.read.show}
          </Button>
        </div>
      </section>
      <section>
        <h2>{messages.quality.why}</h2>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{messages.quality.partHeader}</th>
              <th scope="col">{messages.quality.valueHeader}</th>
            </tr>
          </thead>
          <tbody>
            {view.qualityParts.map((part) => (
              <tr key={part.name}>
                <th scope="row">{part.name}</th>
                <td>{part.share}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ul className={styles.list}>
          {view.notices.map((notice) => (
            <li key={`${notice.name} ${notice.message}`}>{notice.message}</li>
          ))}
        </ul>
      </section>
      <p className={styles.note}>{messages.quality.tryDocx}</p>
      <div>
        <Button variant="primary" onPress={() => void store.getState().openFileDialog()}>
          {messages.failure.chooseAnother}
        </Button>
      </div>
    </article>
  );
}
