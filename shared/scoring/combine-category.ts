import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type { CategoryId, Competency, CompetencyId, SkillMatrix, Track } from '../catalog/skill-matrix.ts';

/** Sums are kept to this many steps of 1, so that four competencies at 2 make 2 and not 1.9999999999999998. */
const STEPS = 1e12;

/** Depth of each competency, 0 to 4; absent means 0. */
export type CompetencyDepths = ReadonlyMap<CompetencyId, number>;

export interface WeightedCompetency {
  readonly competency: CompetencyId;
  readonly depth: number;
  readonly weight: number;
}

/** A category's depth, 0 to 4, with the weighted competencies that it is the sum of, strongest first. */
export interface CombinedCategory {
  readonly depth: number;
  readonly parts: readonly WeightedCompetency[];
}

/** The scored competencies of a category, in the matrix's order; of one track only where a track is given. */
export function scoredCompetencies(
  matrix: SkillMatrix,
  category: CategoryId,
  track: Track | null,
): readonly Competency[] {
  return matrix.competencies.filter(
    (competency) =>
      competency.scored &&
      competency.category === category &&
      (track === null || competency.track === null || competency.track === track),
  );
}

/**
 * C: an ordered weighted average of the strongest competencies, in two parts. Those that are at least working make
 * the depth; everything together makes at most `namedCeiling`, so that lists never lift a category beyond named.
 */
export function combineCategory(
  competencies: readonly Competency[],
  depths: CompetencyDepths,
  policy: ScoringPolicy,
): CombinedCategory {
  const { workingFrom, namedCeiling } = policy.category;
  const all = competencies
    .map(({ id }) => ({ competency: id, depth: depths.get(id) ?? 0 }))
    .sort((a, b) => b.depth - a.depth || (a.competency < b.competency ? -1 : 1));
  const shown = weigh(
    all.filter(({ depth }) => depth >= workingFrom),
    policy,
  );
  const named = weigh(
    all.filter(({ depth }) => depth > 0),
    policy,
  );
  const namedDepth = Math.min(namedCeiling, named.depth);
  return shown.depth >= namedDepth ? shown : { depth: namedDepth, parts: named.parts };
}

function weigh(
  ordered: readonly { readonly competency: CompetencyId; readonly depth: number }[],
  policy: ScoringPolicy,
): CombinedCategory {
  const parts = policy.category.weights.flatMap((weight, position) => {
    const part = ordered[position];
    return part === undefined ? [] : [{ ...part, weight }];
  });
  const sum = parts.reduce((total, { depth, weight }) => total + depth * weight, 0);
  return { depth: Math.round(sum * STEPS) / STEPS, parts };
}
