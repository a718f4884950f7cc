import type { GapReport } from '../../../shared/report/gap-report.ts';
import { nameWithInference } from '../../../shared/report/inference.ts';
import { formatDepth } from '../../../shared/report/numbers.ts';
import { PROVENANCE_MEANINGS, PROVENANCE_WORDS } from '../../../shared/report/words.ts';
import type { CategoryDepth } from '../../../shared/scoring/gap-analysis.ts';
import { messages } from '../../messages.ts';

/** The sum behind a category's depth: its strongest competencies times their weights. */
export function CategorySum({
  category,
  report,
}: {
  readonly category: CategoryDepth;
  readonly report: GapReport;
}) {
  const nameOf = (id: string) => {
    const competency = report.competencies.find((each) => each.id === id);
    return competency === undefined ? id : nameWithInference(report, competency.name, competency.supports);
  };
  return (
    <>
      <p>{messages.result.sumLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.result.sumCompetency}</th>
            <th scope="col">{messages.result.sumDepth}</th>
            <th scope="col">{messages.result.sumWeight}</th>
            <th scope="col">{messages.result.sumAdds}</th>
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
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {messages.result.sumTotal}
            </th>
            <td>{category.depth.toFixed(2)}</td>
          </tr>
        </tfoot>
      </table>
      {category.required === null ? null : (
        <p>
          {messages.result.provenance(
            PROVENANCE_WORDS[category.required.source],
            PROVENANCE_MEANINGS[category.required.source],
          )}
        </p>
      )}
      <p>{messages.result.value(category.longTermValue)}</p>
    </>
  );
}
