import { addDays } from '../base/add-days.ts';
import type { Day } from '../base/month.ts';
import type { CompetencyId } from '../catalog/skill-matrix.ts';
import type { Gap } from '../scoring/gap-analysis.ts';
import type { GapReport } from './gap-report.ts';
import { type Effort, effortOf } from './words.ts';

/** The dates of the plan, in days from the report's own. */
export const PLAN_DAYS = [30, 60, 90] as const;

/** More than this many at a time would be a list, not a plan. */
const PER_DATE = 3;

/** The first date that an effort can meet. */
const FIRST_DATE: Readonly<Record<Effort, number>> = { small: 0, medium: 1, large: 2 };

/** due: a date of the plan, or one that the person set. later: after the last date. aside: marked "Not for me". */
export type Planned =
  | { readonly kind: 'due'; readonly day: Day; readonly days: (typeof PLAN_DAYS)[number] | null }
  | { readonly kind: 'later' }
  | { readonly kind: 'aside' };

/**
 * When each gap is to be closed: in the order of the gaps, each on the first date that its effort allows and that
 * has room. Dates that the person set stand as they are.
 */
export function planGaps(report: GapReport): ReadonlyMap<CompetencyId, Planned> {
  const room = PLAN_DAYS.map(() => PER_DATE);
  const plan = new Map<CompetencyId, Planned>();
  for (const gap of report.gaps) plan.set(gap.competency, answered(report, gap) ?? place(report, gap, room));
  return plan;
}

function answered(report: GapReport, gap: Gap): Planned | null {
  const answer = report.answers.find(({ competency }) => competency === gap.competency);
  if (answer?.answer === 'not-for-me') return { kind: 'aside' };
  const day = answer?.targetDate ?? null;
  return day === null ? null : { kind: 'due', day, days: null };
}

function place(report: GapReport, gap: Gap, room: number[]): Planned {
  const first = FIRST_DATE[effortOf(gap.cost)];
  const at = PLAN_DAYS.findIndex((_, index) => index >= first && (room[index] ?? 0) > 0);
  const days = PLAN_DAYS[at];
  if (days === undefined) return { kind: 'later' };
  room[at] = (room[at] ?? 0) - 1;
  return { kind: 'due', day: addDays(report.asOf, days), days };
}
