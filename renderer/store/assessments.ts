import type { RoleId } from '../../shared/catalog/skill-matrix.ts';
import { assessRole } from '../../shared/scoring/assess-role.ts';
import type { GapAnalysis } from '../../shared/scoring/gap-analysis.ts';
import type { Judgement } from '../../shared/scoring/judge-resume.ts';

const assessed = new WeakMap<Judgement, Map<RoleId, GapAnalysis>>();

/** The analysis for a role; each is computed once as long as its judgement lives, so that it keeps its identity. */
export function assessmentOf(judgement: Judgement, role: RoleId): GapAnalysis {
  const known = assessed.get(judgement) ?? new Map<RoleId, GapAnalysis>();
  assessed.set(judgement, known);
  const analysis = known.get(role) ?? assessRole(judgement, role);
  known.set(role, analysis);
  return analysis;
}
