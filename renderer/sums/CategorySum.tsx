import { nameWithInference } from '../../shared/report/inference.ts';
import { formatDepth, formatRange } from '../../shared/report/numbers.ts';
import type { CategoryDepth, GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import { messages } from '../messages.ts';
import { SumTable } from './SumTable.tsx';

export interface CategorySumProps {
  readonly category: CategoryDepth;
  /** What the category was rated from. */
  readonly analysis: Pick<GapAnalysis, 'competencies' | 'skills'>;
}

/** Smaller differences do not show in two decimals. */
const SHOWN_FROM = 0.005;

/** The sum behind a category's depth: its strongest competencies times their weights. */
export function CategorySum({ category, analysis }: CategorySumProps) {
  const nameOf = (id: string) => {
    const competency = analysis.competencies.find((each) => each.id === id);
    return competency === undefined ? id : nameWithInference(analysis, competency.name, competency.supports);
  };
  const { required } = category;
  const range = insideRangeSentence(category);
  // Below working depth, everything together is worth no more than named.
  const held = category.depth - category.parts.reduce((sum, part) => sum + part.depth * part.weight, 0);
  return (
    <>
      <p>{messages.sums.categoryLead}</p>
      <SumTable
        heads={[messages.sums.competency, messages.sums.depth, messages.sums.weight, messages.sums.adds]}
        rows={[
          ...category.parts.map((part) => ({
            key: part.competency,
            name: nameOf(part.competency),
            cells: [formatDepth(part.depth), part.weight.toFixed(2), (part.depth * part.weight).toFixed(2)],
          })),
          ...(Math.abs(held) < SHOWN_FROM
            ? []
            : [{ key: 'held', name: messages.sums.held, cells: [held.toFixed(2).replace('-', '−')] }]),
        ]}
        total={{ name: messages.sums.total, value: category.depth.toFixed(2) }}
      />
      {range === null ? null : <p>{range}</p>}
      {required === null ? null : (
        <p>
          {messages.sums.provenance(
            messages.words.provenance[required.source],
            messages.words.provenanceMeanings[required.source],
          )}
        </p>
      )}
      <p>{messages.sums.value(category.longTermValue)}</p>
    </>
  );
}

/** Why a depth inside the range that is asked is not met, "3.2 of 3.0–3.5"; null where there is nothing to explain. */
export function insideRangeSentence({
  depth,
  required,
  status,
}: Pick<CategoryDepth, 'depth' | 'required' | 'status'>): string | null {
  if (required === null || status !== 'close' || depth < required.min) return null;
  const { phrase } = required;
  return messages.sums.insideRange(`“${phrase}”`, formatRange(required), formatDepth(required.required));
}
