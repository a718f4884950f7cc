import type { Day } from '../base/month.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { RoleId } from '../catalog/skill-matrix.ts';
import type { Resume } from '../resume/resume.ts';
import { assessRole } from './assess-role.ts';
import type { GapAnalysis } from './gap-analysis.ts';
import { judgeResume } from './judge-resume.ts';

/** The whole analysis of a résumé for one role, as of a day: `judgeResume`, then `assessRole`. */
export function analyzeGaps(options: {
  readonly resume: Resume;
  readonly role: RoleId;
  readonly catalog: Catalog;
  readonly asOf: Day;
}): GapAnalysis {
  return assessRole(judgeResume(options), options.role);
}
