import type { AdviceBook } from '../catalog/advice-book.ts';
import type { ScoringPolicy } from '../catalog/scoring-policy.ts';
import type { Competency, CompetencyId, Target } from '../catalog/skill-matrix.ts';
import { requiredTotal } from './assess-readiness.ts';
import { type CompetencyDepths, combineCategory } from './combine-category.ts';
import type { Gap, GapKind } from './gap-analysis.ts';
import type { MeasuredCategory } from './measure-categories.ts';
import { meetsRequired } from './meets-required.ts';

/** Points of readiness; what gains less is shown as "+0.0" and not worth doing for it. */
const LEAST_GAIN = 0.05;

/** Gains below this are rounding: the competency does not move its category. */
const NOISE = 1e-9;

/**
 * Every competency whose next rung would raise a category that falls short, most useful first. Priority is
 * 100 · deficit · requirement · value · foundation · leverage; ties go to the lower cost, the earlier step, the id.
 * `mentionsOf` gives the mentions behind a competency.
 */
export function rankGaps(options: {
  readonly role: Target;
  readonly categories: readonly MeasuredCategory[];
  readonly depths: CompetencyDepths;
  /** The depths as they would be if evidence did not fade. */
  readonly ageless: CompetencyDepths;
  readonly policy: ScoringPolicy;
  readonly advice: AdviceBook;
  readonly mentionsOf: (competency: CompetencyId) => readonly string[];
}): readonly Gap[] {
  const { categories, policy, advice, mentionsOf } = options;
  const total = requiredTotal(categories);
  const gaps = categories
    .flatMap((category) => gapsIn(category, total, options))
    .filter(({ readinessGain }) => readinessGain >= LEAST_GAIN);
  const tied = (priority: number): number => Math.round(priority / policy.gaps.tie);
  return gaps
    .sort(
      (a, b) =>
        tied(b.priority) - tied(a.priority) ||
        a.cost - b.cost ||
        a.roadmapStep - b.roadmapStep ||
        (a.competency < b.competency ? -1 : 1),
    )
    .flatMap((gap, index) => {
      const words = advice.competencies[gap.competency];
      if (words === undefined) return [];
      const evidence = mentionsOf(gap.competency);
      return [
        {
          rank: index + 1,
          ...gap,
          why: words.why,
          evidence,
          advice: gap.faded ? advice.faded : adviceFor(gap, words),
        },
      ];
    });
}

function adviceFor(gap: MeasuredGap, words: AdviceBook['competencies'][CompetencyId]): Gap['advice'] {
  const { ifDone, ifNot } = words[gap.kind];
  const doneWhen = kindsUpTo(gap)
    .map((kind) => words[kind].doneWhen)
    .join(' ');
  return { ifDone, ifNot, doneWhen };
}

/** Steps as the keys that JSON gives them. */
const STEP_KEYS = { 1: '1', 2: '2', 3: '3', 4: '4' } as const;

type MeasuredGap = Omit<Gap, 'rank' | 'why' | 'evidence' | 'advice'>;

interface Climb {
  readonly competency: Competency;
  readonly depth: number;
  readonly target: number;
  readonly cost: number;
  /** Λ, by how much the category rises. */
  readonly gain: number;
}

function gapsIn(
  measured: MeasuredCategory,
  total: number,
  { role, categories, depths, ageless, policy }: Parameters<typeof rankGaps>[0],
): readonly MeasuredGap[] {
  const required = measured.requirement?.required ?? 0;
  if (meetsRequired(measured.depth, required)) return [];
  const climbs = climbsIn(measured, required, depths, policy);
  const best = Math.max(0, ...climbs.map(yieldOf));
  const coreDepth = categories.find(({ category }) => category === 'core')?.depth ?? 0;
  return climbs.map((climb) => {
    const { competency, depth, target, cost, gain } = climb;
    const parts = {
      deficit: (required - measured.depth) / policy.gaps.depthScale,
      requirement: required / policy.gaps.requirementScale,
      value: measured.value,
      foundation: foundationFactor(competency, coreDepth, role, policy),
      leverage: yieldOf(climb) / best,
    };
    const rise = Math.min(measured.depth + gain, required) - measured.depth;
    return {
      competency: competency.id,
      name: competency.name,
      category: measured.category,
      kind: kindOf(depth),
      faded: (ageless.get(competency.id) ?? 0) >= target,
      depth,
      target,
      priority: 100 * parts.deficit * parts.requirement * parts.value * parts.foundation * parts.leverage,
      readinessGain: (100 * measured.value * rise) / total,
      cost,
      quickWin: cost <= policy.gaps.quickWinCost,
      roadmapStep: competency.roadmapStep,
      parts,
    };
  });
}

/**
 * The next rung of each competency of a category, where climbing it lifts the category. Where no next rung does (a
 * category of names stays named when one of them becomes working), the first rung above that does, so that a category
 * that falls short always says what would lift it.
 */
function climbsIn(
  { competencies, depth: before }: MeasuredCategory,
  required: number,
  depths: CompetencyDepths,
  policy: ScoringPolicy,
): readonly Climb[] {
  const climbsBy = (rungsAbove: number): readonly Climb[] =>
    competencies.flatMap((competency) => {
      const depth = depths.get(competency.id) ?? 0;
      const target = nextRung(depth, required, policy) + rungsAbove;
      if (target <= depth || target > policy.gaps.depthScale) return [];
      const risen = new Map(depths).set(competency.id, target);
      const gain = combineCategory(competencies, risen, policy).depth - before;
      return gain > NOISE ? [{ competency, depth, target, gain, cost: costOf(depth, target, policy) }] : [];
    });
  for (const rungsAbove of policy.gaps.rungCosts.keys()) {
    const climbs = climbsBy(rungsAbove);
    if (climbs.length > 0) return climbs;
  }
  return [];
}

/** Leverage per effort, weighted by the competency's importance. */
function yieldOf({ competency, gain, cost }: Climb): number {
  return (gain * competency.importance) / cost;
}

function nextRung(depth: number, required: number, { gaps }: ScoringPolicy): number {
  return required <= gaps.lowRequirement
    ? gaps.lowRequirement
    : Math.max(gaps.leastTarget, Math.floor(depth) + 1);
}

/** The effort from one depth to another: each rung has its cost, part of a rung its part, and the least is a floor. */
function costOf(from: number, to: number, { gaps }: ScoringPolicy): number {
  const climbed = gaps.rungCosts.reduce(
    (sum, cost, rung) => sum + cost * Math.max(0, Math.min(to, rung + 1) - Math.max(from, rung)),
    0,
  );
  return Math.max(gaps.leastCost, climbed);
}

function foundationFactor(
  { roadmapStep }: Competency,
  coreDepth: number,
  role: Target,
  { gaps }: ScoringPolicy,
): number {
  const override = role.stepFactorOverrides[STEP_KEYS[roadmapStep]];
  if (override !== undefined) return override;
  if (roadmapStep === 1 && coreDepth < gaps.weakFoundation.below) return gaps.weakFoundation.factor;
  return gaps.stepFactors[roadmapStep - 1] ?? 1;
}

function kindOf(depth: number): GapKind {
  if (depth < 1) return 'build';
  if (depth < 2) return 'show';
  return depth < 3 ? 'strengthen' : 'deepen';
}

/** The kind of a gap and those of the rungs above it up to its target: what lifts a name to 3 is shown and strengthened. */
function kindsUpTo({ kind, depth, target }: MeasuredGap): readonly GapKind[] {
  const above = [2, 3].filter((rung) => rung > depth && rung < target).map(kindOf);
  return [kind, ...above];
}
