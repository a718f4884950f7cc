import { nameWithInference } from '../../shared/report/inference.ts';
import { formatDepth, formatMonth } from '../../shared/report/numbers.ts';
import type { CompetencyDepth, GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import { messages } from '../messages.ts';

export interface CompetencySumProps {
  readonly competency: CompetencyDepth;
  readonly analysis: Pick<GapAnalysis, 'skills' | 'mentions'>;
}

/** Where a competency's depth comes from: the skills that give it, each with its strongest line and its time. */
export function CompetencySum({ competency, analysis }: CompetencySumProps) {
  const skills = competency.supports.flatMap((id) => analysis.skills.filter((skill) => skill.id === id));
  const strongestOf = (ids: readonly string[]) =>
    analysis.mentions
      .filter(({ id, counted }) => counted && ids.includes(id))
      .reduce((most, { strength }) => Math.max(most, strength), 0);
  if (skills.length === 0) return <p>{messages.sums.nothing}</p>;
  return (
    <>
      <p>{messages.sums.competencyLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.sums.skill}</th>
            <th scope="col">{messages.sums.strongest}</th>
            <th scope="col">{messages.sums.months}</th>
            <th scope="col">{messages.sums.lastUsed}</th>
            <th scope="col">{messages.sums.depth}</th>
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => (
            <tr key={skill.id}>
              <th scope="row">{nameWithInference(analysis, skill.name, [skill.id])}</th>
              <td>{strongestOf(skill.mentions)}</td>
              <td>{skill.months}</td>
              <td>{skill.lastUsed === null ? messages.sums.unknown : formatMonth(skill.lastUsed)}</td>
              <td>{formatDepth(skill.depth)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {messages.sums.given}
            </th>
            <td>{formatDepth(competency.depth)}</td>
          </tr>
        </tfoot>
      </table>
      {skills.some(({ depth }) => depth > competency.depth) ? <p>{messages.sums.secondary}</p> : null}
      <p>{messages.sums.ladder}</p>
    </>
  );
}
