import { hashOf } from '../base/canonical-json.ts';
import type { GapReport, HashedReport } from './gap-report.ts';

/**
 * The same result without its totals: no readiness, no closest role. For a hiring panel, where a single figure would
 * rank people; what each category shows stays.
 */
export function withholdTotals(report: HashedReport): HashedReport {
  const bare = { ...report, readiness: null, fit: [], withheld: 'totals' as const };
  return { ...bare, resultHash: hashOf({ ...bare, resultHash: undefined }) };
}

/** Whether the document was read well enough for the figures to mean anything. */
export function isJudged(report: GapReport): boolean {
  return report.readiness !== null || report.withheld === 'totals';
}
