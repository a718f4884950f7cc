import { formatBand, formatReadiness } from '../../shared/report/numbers.ts';
import type { Readiness } from '../../shared/scoring/gap-analysis.ts';
import { messages } from '../messages.ts';

/** What the range is for and what its two ends count; nothing where they are the figure. */
export function RangeWords({ readiness }: { readonly readiness: Readiness }) {
  if (formatBand(readiness) === null) return null;
  const [low, score, high] = [readiness.low, readiness.score, readiness.high].map(formatReadiness);
  return (
    <p>
      {messages.sums.rangeLead} {messages.sums.rangeLow(low ?? '')}{' '}
      {high === score ? messages.sums.rangeEnd : messages.sums.rangeHigh(high ?? '')}
    </p>
  );
}
