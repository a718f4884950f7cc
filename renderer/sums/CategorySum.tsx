import { nameWithInference } from '../../shared/report/inference.ts';
import { formatDepth } from '../../shared/report/numbers.ts';
import type { CategoryDepth, GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import { messages } from '../messages.ts';

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
  // Below working depth, everything together is worth no more than named.
  const held = category.depth - category.parts.reduce((sum, part) => sum + part.depth * part.weight, 0);
  return (
    <>
      <p>{messages.sums.categoryLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.sums.competency}</th>
            <th scope="col">{messages.sums.depth}</th>
            <th scope="col">{messages.sums.weight}</th>
            <th scope="col">{messages.sums.adds}</th>
          </tr>
        </thead>
        <tbody>
          {category.parts.map((part) => (
            <tr key={part.competency}>
              <th scope="row">{nameOf(part.competency)}</th>
              <td>{formatDepth(part.depth)}</td>
              <td>{part.weight.toFixed(2)}</td>
              <td>{(part.depth * part.weight).toFixed(2)}</td>
            </tr>
          ))}
          {Math.abs(held) < SHOWN_FROM ? null : (
            <tr>
              <th scope="row" colSpan={3}>
                {messages.sums.held}
              </th>
              <td>{held.toFixed(2).replace('-', '−')}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {messages.sums.total}
            </th>
            <td>{category.depth.toFixed(2)}</td>
          </tr>
        </tfoot>
      </table>
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
