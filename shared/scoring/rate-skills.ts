import { type Month, monthFromIndex } from '../base/month.ts';
import type { Lexicon, Skill, SkillId, SkillKind } from '../catalog/lexicon.ts';
import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type { EntryTiming, Evidence } from '../evidence/evidence.ts';

/**
 * The three readings of the same text. pessimistic: only unambiguous words, only months that the dates leave no
 * doubt about. optimistic: entries without dates count for long. Every depth rises from the first to the last.
 */
export type Run = 'pessimistic' | 'nominal' | 'optimistic';

/** What the text itself shows of one skill. */
export interface ShownSkill {
  /** 0 to 4, after fading. */
  readonly depth: number;
  /** Union of the months of dated entries with evidence of use. */
  readonly months: number;
  /** null without dated evidence of use. */
  readonly lastUsed: Month | null;
}

/** Months at which a skill was in use: the union of dated entries and what undated ones are taken for. */
interface Use {
  readonly datedMonths: number;
  readonly months: number;
  readonly entries: number;
  readonly lastMonth: number | null;
  /** Months since the latest use; null without any. */
  readonly age: number | null;
}

/** The depth of every skill that has evidence: the ladder, then fading. Skills without evidence are absent. */
export function rateSkills(
  evidence: readonly Evidence[],
  lexicon: Lexicon,
  policy: ScoringPolicy,
  now: number,
  run: Run,
): ReadonlyMap<SkillId, ShownSkill> {
  const bySkill = new Map<SkillId, Evidence[]>();
  for (const unit of evidence) {
    if (run === 'pessimistic' && !unit.certain) continue;
    const units = bySkill.get(unit.skill);
    if (units === undefined) bySkill.set(unit.skill, [unit]);
    else units.push(unit);
  }
  const shown = new Map<SkillId, ShownSkill>();
  for (const skill of lexicon.skills) {
    const units = bySkill.get(skill.id);
    if (units !== undefined) shown.set(skill.id, rateSkill(skill, units, policy, now, run));
  }
  return shown;
}

function rateSkill(
  skill: Skill,
  units: readonly Evidence[],
  policy: ScoringPolicy,
  now: number,
  run: Run,
): ShownSkill {
  const use = measureUse(units, policy, now, run);
  const level = levelOf(units, use, policy);
  return {
    depth: fade(level, floorOf(units, policy), use.age, skill.kind, policy),
    months: use.datedMonths,
    lastUsed: use.lastMonth === null ? null : monthFromIndex(use.lastMonth),
  };
}

/** The rung of the ladder, before fading. */
function levelOf(units: readonly Evidence[], use: Use, { ladder }: ScoringPolicy): number {
  const strongest = units.reduce((most, { strength }) => Math.max(most, strength), 0);
  const { practised, deep, working } = ladder;
  if (strongest < working) return strongest;
  const strongUnits = new Set(
    units.filter((unit) => unit.strength >= deep.unitStrength).map((unit) => unit.unit),
  ).size;
  if (strongest >= deep.strength && use.months >= deep.months && strongUnits >= deep.units) return deep.level;
  const isPractised =
    (strongest >= practised.strength && use.months >= practised.months) ||
    (use.entries >= practised.entries && use.months >= practised.entryMonths);
  return isPractised ? practised.level : working;
}

/** What is left when everything has faded: the strongest evidence that does not fade, at least named. */
function floorOf(units: readonly Evidence[], { ladder, strength }: ScoringPolicy): number {
  return units.reduce(
    (most, unit) => (unit.strength < ladder.working ? Math.max(most, unit.strength) : most),
    strength.named,
  );
}

function fade(
  level: number,
  floor: number,
  age: number | null,
  kind: SkillKind,
  { recency, ladder }: ScoringPolicy,
): number {
  if (level < ladder.working || age === null) return level;
  const fades = isTool(kind) ? recency.tools : recency.principles;
  const share = (age - fades.graceMonths) / (fades.fullMonths - fades.graceMonths);
  return Math.max(floor, level - fades.lost * Math.min(1, Math.max(0, share)));
}

/** Frameworks change, principles endure. */
function isTool(kind: SkillKind): boolean {
  return kind === 'tool' || kind === 'framework' || kind === 'platform';
}

function measureUse(units: readonly Evidence[], policy: ScoringPolicy, now: number, run: Run): Use {
  const entries = new Map<number, EntryTiming>();
  for (const { strength, timing } of units)
    if (strength >= policy.ladder.working && timing !== null) entries.set(timing.entry, timing);
  const covered = new Set<number>();
  let undated = 0;
  let lastMonth: number | null = null;
  let age: number | null = null;
  for (const timing of entries.values()) {
    const sure = run === 'pessimistic';
    const start = sure ? timing.sureStartMonth : timing.startMonth;
    const end = sure ? timing.sureEndMonth : timing.endMonth;
    if (start === null || end === null) undated += 1;
    else for (let month = start; month <= end; month += 1) covered.add(month);
    const last = end ?? start;
    const ago = last === null ? policy.recency.undatedAgeMonths : now - last;
    age = age === null ? ago : Math.min(age, ago);
    if (last !== null) lastMonth = lastMonth === null ? last : Math.max(lastMonth, last);
  }
  return {
    datedMonths: covered.size,
    months: covered.size + undated * policy.undatedMonths[run],
    entries: entries.size,
    lastMonth,
    age,
  };
}
