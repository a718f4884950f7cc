import type { RoleId } from '../../shared/catalog/skill-matrix.ts';
import type { JobTarget } from '../../shared/job/read-job-target.ts';
import { assessRole, assessTarget, type RoleAnalysis } from '../../shared/scoring/assess-role.ts';
import type { GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import type { Judgement } from '../../shared/scoring/judge-resume.ts';

/** What a résumé is compared with: a role of the matrix, or a job description. */
export type ComparisonTarget = RoleId | JobTarget;

const forRoles = new WeakMap<Judgement, Map<RoleId, RoleAnalysis>>();
const forJobs = new WeakMap<Judgement, WeakMap<JobTarget, GapAnalysis>>();

/** The analysis for a target; each is computed once as long as its judgement lives, so that it keeps its identity. */
export function assessmentOf(judgement: Judgement, target: RoleId): RoleAnalysis;
export function assessmentOf(judgement: Judgement, target: ComparisonTarget): GapAnalysis;
export function assessmentOf(judgement: Judgement, target: ComparisonTarget): GapAnalysis {
  if (typeof target === 'string') {
    const known = forRoles.get(judgement) ?? new Map<RoleId, RoleAnalysis>();
    forRoles.set(judgement, known);
    const analysis = known.get(target) ?? assessRole(judgement, target);
    known.set(target, analysis);
    return analysis;
  }
  const known = forJobs.get(judgement) ?? new WeakMap<JobTarget, GapAnalysis>();
  forJobs.set(judgement, known);
  const analysis = known.get(target) ?? assessTarget(judgement, target);
  known.set(target, analysis);
  return analysis;
}
