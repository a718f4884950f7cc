import { formatBand, formatReadiness } from '../../../shared/report/numbers.ts';
import { readinessStrip } from '../../../shared/report/readiness-strip.ts';
import type { ReportView } from '../../../shared/report/report-view.ts';
import type { Readiness } from '../../../shared/scoring/gap-analysis.ts';
import { messages } from '../../messages.ts';
import { ScoreStrip } from '../../ui/ScoreStrip.tsx';
import { SumButton } from '../../ui/SumButton.tsx';
import styles from './ReadinessLine.module.css';

/** The one number, on a line with its range; pressed, it shows its sum. */
export function ReadinessLine({
  readiness,
  view,
}: {
  readonly readiness: Readiness;
  readonly view: ReportView;
}) {
  const points = formatReadiness(readiness.score);
  const band = formatBand(readiness);
  // Placed in proportion, the note stands under its band and never beyond either end of the strip.
  const middle = (readiness.low + readiness.high) / 2;
  return (
    <section className={styles.line} aria-label={messages.result.readiness}>
      <SumButton
        look="bare"
        label={`${messages.result.readiness} ${view.readiness}. ${messages.result.readinessSum}`}
        title={messages.result.readinessSum}
        face={
          <span className={styles.number}>
            <span className={styles.points}>{points}</span>
            <span className={styles.of}>{messages.result.ofHundred}</span>
          </span>
        }
      >
        <ReadinessSum readiness={readiness} view={view} />
      </SumButton>
      <div>
        <ScoreStrip strip={readinessStrip(readiness)} label={view.readiness} />
        <p
          className={styles.band}
          style={{ insetInlineStart: `${middle}%`, transform: `translateX(-${middle}%)` }}
        >
          {band === null ? messages.result.pointNote : messages.result.bandNote(band)}
        </p>
      </div>
    </section>
  );
}

function ReadinessSum({ readiness, view }: { readonly readiness: Readiness; readonly view: ReportView }) {
  return (
    <>
      <p>{messages.result.readinessSumLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.compare.categoryHeader}</th>
            <th scope="col">{messages.result.sumWeight}</th>
            <th scope="col">{messages.result.shownHeader}</th>
            <th scope="col">{messages.result.sumAdds}</th>
          </tr>
        </thead>
        <tbody>
          {view.weights.map((row) => (
            <tr key={row.category}>
              <th scope="row">{row.category}</th>
              <td>{row.weight}</td>
              <td>
                {row.depth} / {row.required}
              </td>
              <td>{row.points}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {messages.result.sumTotal}
            </th>
            <td>{readiness.score.toFixed(1)}</td>
          </tr>
        </tfoot>
      </table>
      <RangeWords readiness={readiness} />
    </>
  );
}

/** What the two ends of the range count; nothing where they are the figure. */
function RangeWords({ readiness }: { readonly readiness: Readiness }) {
  if (formatBand(readiness) === null) return null;
  const [low, score, high] = [readiness.low, readiness.score, readiness.high].map(formatReadiness);
  return (
    <p>
      {messages.result.rangeLow(low ?? '')}{' '}
      {high === score ? messages.result.rangeEnd : messages.result.rangeHigh(high ?? '')}
    </p>
  );
}
