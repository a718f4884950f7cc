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
 * Where there are fewer competencies than weights, the weights that are left make up the whole.
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
  const weights = policy.category.weights.slice(0, competencies.length);
  const shown = weigh(
    all.filter(({ depth }) => depth >= workingFrom),
    weights,
  );
  const named = weigh(
    all.filter(({ depth }) => depth > 0),
    weights,
  );
  const namedDepth = Math.min(namedCeiling, named.depth);
  return shown.depth >= namedDepth ? shown : { depth: namedDepth, parts: named.parts };
}

function weigh(
  ordered: readonly { readonly competency: CompetencyId; readonly depth: number }[],
  weights: readonly number[],
): CombinedCategory {
  const parts = weights.flatMap((weight, position) => {
    const part = ordered[position];
    return part === undefined ? [] : [{ ...part, weight }];
  });
  const whole = sumOf(weights);
  const depth = sumOf(parts.map((part) => part.depth * part.weight)) / whole;
  return {
    depth: whole === 0 ? 0 : rounded(depth),
    parts: parts.map((part) => ({ ...part, weight: rounded(part.weight / whole) })),
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rounded(value: number): number {
  return Math.round(value * STEPS) / STEPS;
}
