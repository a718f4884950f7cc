import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type {
  CategoryId,
  Competency,
  Requirement,
  SkillMatrix,
  Target,
  Track,
} from '../catalog/skill-matrix.ts';
import {
  type CombinedCategory,
  type CompetencyDepths,
  combineCategory,
  scoredCompetencies,
} from './combine-category.ts';

/** One category as a role measures it. */
export interface MeasuredCategory extends CombinedCategory {
  readonly category: CategoryId;
  /** The track that is measured; null measures all of the category's competencies. */
  readonly track: Track | null;
  /** null when the role asks nothing here. */
  readonly requirement: Requirement | null;
  /** V, the long-term value weight for this role, 0 to 1. */
  readonly value: number;
  /** Whether the requirement is the role's open one. */
  readonly isOpenDomain: boolean;
  /** Those of which the depth is combined, in the matrix's order. */
  readonly competencies: readonly Competency[];
}

/** The domains of an open requirement, in the order that settles ties. */
const DOMAINS: readonly { readonly category: CategoryId; readonly track: Track | null }[] = [
  { category: 'backend', track: null },
  { category: 'data', track: 'de' },
  { category: 'data', track: 'ml' },
];

/**
 * Every category of the matrix, in its order, with what the role requires of it and how deep it is shown. An open
 * requirement stands on the domain that is shown deepest; the other domains are then not required.
 */
export function measureCategories(
  role: Target,
  matrix: SkillMatrix,
  depths: CompetencyDepths,
  policy: ScoringPolicy,
): readonly MeasuredCategory[] {
  const combine = (category: CategoryId, track: Track | null): CombinedCategory =>
    combineCategory(scoredCompetencies(matrix, category, track), depths, policy);
  const domain = role.openDomain === null ? null : deepestDomain(combine);
  return matrix.categories.map(({ id, value }) => {
    const isOpenDomain = domain?.category === id;
    const requirement = (isOpenDomain ? role.openDomain?.requirement : role.requirements[id]) ?? null;
    const track = isOpenDomain ? domain.track : (requirement?.track ?? null);
    const all = scoredCompetencies(matrix, id, track);
    const only = requirement === null ? undefined : role.competencies;
    const competencies = only === undefined ? all : all.filter((competency) => only.has(competency.id));
    return {
      category: id,
      track,
      requirement,
      value: (isOpenDomain ? role.openDomain?.value : role.valueOverrides[id]) ?? value,
      isOpenDomain,
      competencies,
      ...combineCategory(competencies, depths, policy),
    };
  });
}

function deepestDomain(
  combine: (category: CategoryId, track: Track | null) => CombinedCategory,
): (typeof DOMAINS)[number] | null {
  let best: { domain: (typeof DOMAINS)[number]; depth: number } | null = null;
  for (const domain of DOMAINS) {
    const { depth } = combine(domain.category, domain.track);
    if (best === null || depth > best.depth) best = { domain, depth };
  }
  return best?.domain ?? null;
}
