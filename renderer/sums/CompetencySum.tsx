import type { SkillMention } from '../../shared/evidence/skill-mention.ts';
import { nameWithInference } from '../../shared/report/inference.ts';
import { formatDepth, formatMonth } from '../../shared/report/numbers.ts';
import type { CompetencyDepth, GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import { messages } from '../messages.ts';
import { SumTable } from './SumTable.tsx';

export interface CompetencySumProps {
  readonly competency: CompetencyDepth;
  readonly analysis: Pick<GapAnalysis, 'skills' | 'mentions'>;
}

/**
 * Where a competency's depth comes from: the skills that give it, each with its strongest line and its time, and
 * ordinary words that tell of such work and show no skill by name.
 */
export function CompetencySum({ competency, analysis }: CompetencySumProps) {
  const counted = analysis.mentions.filter((mention) => mention.counted);
  const strongestOf = (mentions: readonly SkillMention[]) =>
    mentions.reduce((most, { strength }) => Math.max(most, strength), 0);
  const shown = competency.supports.flatMap((id) => analysis.skills.filter((skill) => skill.id === id));
  const skills = shown.map((skill) => ({
    key: skill.id,
    name: nameWithInference(analysis, skill.name, [skill.id]),
    cells: [
      strongestOf(counted.filter(({ id }) => skill.mentions.includes(id))),
      skill.months,
      skill.lastUsed === null ? messages.sums.unknown : formatMonth(skill.lastUsed),
      formatDepth(skill.depth),
    ],
  }));
  const unnamed = competency.supports
    .map((id) => ({ id, named: shown.find((skill) => skill.id === id) }))
    .filter(({ named }) => named === undefined || named.depth < competency.depth)
    .map(({ id, named }) => ({
      id,
      mentions: counted.filter(
        (mention) => mention.skill === id && named?.mentions.includes(mention.id) !== true,
      ),
    }))
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ id, mentions }) => ({
      key: `${id} in ordinary words`,
      name: messages.sums.ordinary([...new Set(mentions.map(({ label }) => `“${label}”`))].join(', ')),
      cells: [
        strongestOf(mentions),
        messages.sums.unknown,
        messages.sums.unknown,
        formatDepth(competency.depth),
      ],
    }));
  if (skills.length + unnamed.length === 0) return <p>{messages.sums.nothing}</p>;
  return (
    <>
      <p>{messages.sums.competencyLead}</p>
      <SumTable
        heads={[
          messages.sums.skill,
          messages.sums.strongest,
          messages.sums.months,
          messages.sums.lastUsed,
          messages.sums.depth,
        ]}
        rows={[...skills, ...unnamed]}
        total={{ name: messages.sums.given, value: formatDepth(competency.depth) }}
      />
      {shown.some(({ depth }) => depth > competency.depth) ? <p>{messages.sums.secondary}</p> : null}
      <p>{messages.sums.ladder}</p>
    </>
  );
}
