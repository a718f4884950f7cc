import type { Lexicon, Skill, SkillId } from '../catalog/lexicon.ts';
import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type { CompetencyId, SkillMatrix } from '../catalog/skill-matrix.ts';

/** A competency's depth and the skills behind it. */
export interface RatedCompetency {
  /** 0 to 4. */
  readonly depth: number;
  /** Skills that give this depth, in the lexicon's order. */
  readonly supports: readonly SkillId[];
  /** Skills that give anything, in the lexicon's order. */
  readonly contributors: readonly SkillId[];
}

/**
 * The depth of every competency of the matrix: the most that one of its skills gives. A tool gives its first
 * competency its whole depth and the others less; ten tools of one competency give no more than the best one.
 */
export function rateCompetencies(
  skills: ReadonlyMap<SkillId, { readonly depth: number }>,
  lexicon: Lexicon,
  matrix: SkillMatrix,
  policy: ScoringPolicy,
): ReadonlyMap<CompetencyId, RatedCompetency> {
  const rated = new Map<CompetencyId, RatedCompetency>(
    matrix.competencies.map(({ id }) => [id, { depth: 0, supports: [], contributors: [] }]),
  );
  for (const skill of lexicon.skills) {
    const depth = skills.get(skill.id)?.depth ?? 0;
    if (depth <= 0) continue;
    skill.competencies.forEach((id, position) => {
      const known = rated.get(id);
      const given = givenTo(position, depth, skill, policy);
      if (known === undefined || given <= 0) return;
      const contributors = [...known.contributors, skill.id];
      if (given > known.depth) rated.set(id, { depth: given, supports: [skill.id], contributors });
      else if (given === known.depth)
        rated.set(id, { depth: given, supports: [...known.supports, skill.id], contributors });
      else rated.set(id, { ...known, contributors });
    });
  }
  return rated;
}

function givenTo(position: number, depth: number, { kind }: Skill, { secondary }: ScoringPolicy): number {
  const isOfPrinciple = kind === 'concept' || kind === 'practice' || kind === 'soft';
  return position === 0 || isOfPrinciple ? depth : Math.min(secondary.most, depth - secondary.drop);
}
