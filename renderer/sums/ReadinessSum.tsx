import { formatDepth } from '../../shared/report/numbers.ts';
import type { GapAnalysis, Readiness } from '../../shared/scoring/gap-analysis.ts';
import { messages } from '../messages.ts';
import { RangeWords } from './RangeWords.tsx';
import { SumTable } from './SumTable.tsx';

export interface ReadinessSumProps {
  readonly readiness: Readiness;
  readonly categories: GapAnalysis['categories'];
}

/** The sum behind a readiness: what each category adds, and what its range counts. */
export function ReadinessSum({ readiness, categories }: ReadinessSumProps) {
  const nameOf = (id: string) => categories.find((category) => category.id === id)?.name ?? id;
  return (
    <>
      <p>{messages.sums.readinessLead}</p>
      <SumTable
        heads={[messages.sums.category, messages.sums.weight, messages.sums.shownNeeded, messages.sums.adds]}
        rows={readiness.parts.map((part) => ({
          key: part.category,
          name: nameOf(part.category),
          cells: [
            part.weight.toFixed(2),
            `${formatDepth(part.depth, part.required)} / ${formatDepth(part.required)}`,
            part.contribution.toFixed(1),
          ],
        }))}
        total={{ name: messages.sums.total, value: readiness.score.toFixed(1) }}
      />
      <RangeWords readiness={readiness} />
    </>
  );
}
