import type { GapReport } from '../../../shared/report/gap-report.ts';
import { formatBand, formatReadiness } from '../../../shared/report/numbers.ts';
import { readinessStrip } from '../../../shared/report/readiness-strip.ts';
import type { Readiness } from '../../../shared/scoring/gap-analysis.ts';
import { messages } from '../../messages.ts';
import { RangeWords } from '../../sums/RangeWords.tsx';
import { ReadinessSum } from '../../sums/ReadinessSum.tsx';
import { ScoreStrip } from '../../ui/ScoreStrip.tsx';
import { SumButton } from '../../ui/SumButton.tsx';
import styles from './ReadinessLine.module.css';

export interface ReadinessLineProps {
  readonly readiness: Readiness;
  readonly report: GapReport;
  /** The figure with its range, as one sentence. */
  readonly sentence: string;
}

/** The one number, on a line with its range; pressed, each shows where it comes from. */
export function ReadinessLine({ readiness, report, sentence }: ReadinessLineProps) {
  const points = formatReadiness(readiness.score);
  // Placed in proportion, the note stands under its band and never beyond either end of the strip.
  const middle = (readiness.low + readiness.high) / 2;
  return (
    <section className={styles.line} aria-label={messages.result.readiness}>
      <SumButton
        look="bare"
        label={`${messages.result.readiness} ${sentence}. ${messages.result.readinessSum}`}
        title={messages.result.readinessSum}
        face={
          <span className={styles.number}>
            <span className={styles.points}>{points}</span>
            <span className={styles.of}>{messages.result.ofHundred}</span>
          </span>
        }
      >
        <ReadinessSum readiness={readiness} categories={report.categories} />
      </SumButton>
      <div>
        <ScoreStrip strip={readinessStrip(readiness)} label={sentence} />
        <div
          className={styles.band}
          style={{ insetInlineStart: `${middle}%`, transform: `translateX(-${middle}%)` }}
        >
          <Band readiness={readiness} />
        </div>
      </div>
    </section>
  );
}

function Band({ readiness }: { readonly readiness: Readiness }) {
  const band = formatBand(readiness);
  if (band === null) return messages.result.pointNote;
  return (
    <SumButton
      look="text"
      face={messages.result.band(band)}
      label={`${messages.result.band(band)}. ${messages.result.bandTitle(band)}`}
      title={messages.result.bandTitle(band)}
    >
      <RangeWords readiness={readiness} />
    </SumButton>
  );
}
