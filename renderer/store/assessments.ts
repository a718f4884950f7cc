import type { RoleId } from '../../shared/catalog/skill-matrix.ts';
import { assessRole, type RoleAnalysis } from '../../shared/scoring/assess-role.ts';
import type { Judgement } from '../../shared/scoring/judge-resume.ts';

const assessed = new WeakMap<Judgement, Map<RoleId, RoleAnalysis>>();

/** The analysis for a role; each is computed once as long as its judgement lives, so that it keeps its identity. */
export function assessmentOf(judgement: Judgement, role: RoleId): RoleAnalysis {
  const known = assessed.get(judgement) ?? new Map<RoleId, RoleAnalysis>();
  assessed.set(judgement, known);
  const analysis = known.get(role) ?? assessRole(judgement, role);
  known.set(role, analysis);
  return analysis;
}
