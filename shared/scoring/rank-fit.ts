import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type { RoleId, SkillMatrix } from '../catalog/skill-matrix.ts';
import { type CompetencyDepths, combineCategory, scoredCompetencies } from './combine-category.ts';

/**
 * Which roles the résumé resembles: for each role that has a distinguishing category, how much of the whole depth
 * scale it covers there, 0 to 1 (the mean where it has two). Highest first, ties in the matrix's order. Measured
 * against the scale and not against the role's requirement, so that a role that asks for less does not win by it.
 */
export function rankFit(
  depths: CompetencyDepths,
  matrix: SkillMatrix,
  policy: ScoringPolicy,
): readonly { readonly role: RoleId; readonly score: number }[] {
  return matrix.roles
    .flatMap(({ id, fit }) => {
      if (fit === null) return [];
      const covered = fit.categories.map(
        (category) =>
          combineCategory(scoredCompetencies(matrix, category, fit.track), depths, policy).depth /
          policy.gaps.depthScale,
      );
      return [{ role: id, score: covered.reduce((sum, share) => sum + share, 0) / covered.length }];
    })
    .sort((a, b) => b.score - a.score);
}
