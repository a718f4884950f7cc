import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type { SkillMatrix, Target } from '../catalog/skill-matrix.ts';
import type { CompetencyDepths } from './combine-category.ts';
import type { Readiness, Verdict } from './gap-analysis.ts';
import { type MeasuredCategory, measureCategories } from './measure-categories.ts';
import type { Run } from './rate-skills.ts';

/** Float noise: a résumé that lists everything reaches the list ceiling exactly. */
const NOISE = 1e-9;

/**
 * S, 0 to 100: the share of the value-weighted required depth that the résumé evidences. Depth beyond a requirement
 * never hides a hole elsewhere. The band comes from the two other runs, and from the reading quality (0 to 1).
 */
export function assessReadiness(
  role: Target,
  matrix: SkillMatrix,
  runs: Readonly<Record<Run, CompetencyDepths>>,
  quality: number,
  policy: ScoringPolicy,
): Readiness {
  const measure = (run: Run): readonly MeasuredCategory[] =>
    measureCategories(role, matrix, runs[run], policy);
  const parts = partsOf(measure('nominal'));
  const score = sumOf(parts);
  const widening = quality < policy.quality.sure ? policy.quality.widening : 0;
  return {
    score,
    low: Math.max(0, sumOf(partsOf(measure('pessimistic'))) - widening),
    high: Math.min(100, sumOf(partsOf(measure('optimistic'))) + widening),
    verdict: verdictOf(score, parts, listCeiling(role, matrix, policy), policy),
    parts,
  };
}

/** Σ V·R of the categories that the role requires: what the full score is a share of. */
export function requiredTotal(categories: readonly MeasuredCategory[]): number {
  return categories.reduce((sum, { requirement, value }) => sum + value * (requirement?.required ?? 0), 0);
}

function partsOf(categories: readonly MeasuredCategory[]): Readiness['parts'] {
  const total = requiredTotal(categories);
  return categories.flatMap(({ category, requirement, value, depth }) => {
    if (requirement === null || requirement.required === 0) return [];
    const { required } = requirement;
    const contribution = (100 * value * Math.min(depth, required)) / total;
    return [{ category, weight: value, depth, required, contribution }];
  });
}

function sumOf(parts: Readiness['parts']): number {
  return Math.min(
    100,
    parts.reduce((sum, { contribution }) => sum + contribution, 0),
  );
}

/** What a résumé reaches for this role that lists every known skill and shows none. */
export function listCeiling(role: Target, matrix: SkillMatrix, policy: ScoringPolicy): number {
  const listed = new Map(matrix.competencies.map(({ id }) => [id, policy.strength.named]));
  return sumOf(partsOf(measureCategories(role, matrix, listed, policy)));
}

function verdictOf(
  score: number,
  parts: Readiness['parts'],
  ceiling: number,
  { verdict }: ScoringPolicy,
): Verdict {
  if (score <= ceiling + NOISE) return 'listed';
  const isEven = parts.every(({ depth, required }) => depth >= verdict.bottleneck * required - NOISE);
  if (score >= verdict.evidenced && isEven) return 'evidenced';
  return score >= verdict.largely ? 'largely' : 'partly';
}
