import { formatDepth } from '../../shared/report/numbers.ts';
import type { GapAnalysis, Readiness } from '../../shared/scoring/gap-analysis.ts';
import { messages } from '../messages.ts';
import { RangeWords } from './RangeWords.tsx';

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
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.sums.category}</th>
            <th scope="col">{messages.sums.weight}</th>
            <th scope="col">{messages.sums.shownNeeded}</th>
            <th scope="col">{messages.sums.adds}</th>
          </tr>
        </thead>
        <tbody>
          {readiness.parts.map((part) => (
            <tr key={part.category}>
              <th scope="row">{nameOf(part.category)}</th>
              <td>{part.weight.toFixed(2)}</td>
              <td>
                {formatDepth(part.depth, part.required)} / {formatDepth(part.required)}
              </td>
              <td>{part.contribution.toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {messages.sums.total}
            </th>
            <td>{readiness.score.toFixed(1)}</td>
          </tr>
        </tfoot>
      </table>
      <RangeWords readiness={readiness} />
    </>
  );
}
