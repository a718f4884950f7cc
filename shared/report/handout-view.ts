import { addDays } from '../base/add-days.ts';
import { type BreadthView, viewBreadth } from './breadth-view.ts';
import type { CategoryRow } from './category-row.ts';
import { type EvidenceQuote, quotesOf } from './evidence-quotes.ts';
import type { GapReport } from './gap-report.ts';
import type { GapView } from './gap-view.ts';
import type { Handout } from './handout.ts';
import { type CitedEvidence, numberEvidence } from './number-evidence.ts';
import { formatDay, formatDepth, formatReadiness } from './numbers.ts';
import { PLAN_DAYS, planGaps } from './plan-gaps.ts';
import { type QuotedOnce, quoteOnce } from './quote-once.ts';
import type { ReportView } from './report-view.ts';
import { givenName, targetSentence, titleOf } from './sentences.ts';
import { type ShortfallStep, shortfallStep } from './shortfall-step.ts';
import { type StrengthView, viewStrengths } from './strength-view.ts';
import { STRONGEST_TOLD } from './strengths.ts';
import { STATUS_MARKS, STATUS_WORDS } from './words.ts';

/** Further sentences that a strength points to. */
const FURTHER_QUOTES = 3;
/** Sentences beside each requirement of a panel's page. */
const QUOTES_PER_REQUIREMENT = 3;
/** Gaps that a panel asks about: three questions each are an hour. */
const PANEL_GAPS = 5;

export interface StrengthWithEvidence extends Omit<StrengthView, 'quotes'> {
  /** The strongest sentence that no strength above has quoted; null when all were. */
  readonly quote: EvidenceQuote | null;
  /** Marks of the other sentences. */
  readonly further: readonly number[];
}

export interface PlanItem {
  readonly gap: GapView;
  /** "by 31 January 2026". */
  readonly due: string;
  /** "30 days"; empty for a date of the person's own. */
  readonly period: string;
}

export interface PlanProject {
  readonly name: string;
  readonly what: string;
  /** "Gives evidence for Testing practices and Version control." */
  readonly covers: string;
  /** "Done when a dated entry names the tool." */
  readonly doneWhen: string;
}

export interface RoleRow {
  readonly name: string;
  readonly isTarget: boolean;
  readonly readiness: string;
  /** In the order of the categories. */
  readonly cells: readonly { readonly text: string; readonly shortfall: ShortfallStep }[];
}

/** What a report says beyond the result, ready to be laid out. */
export interface HandoutView {
  readonly title: string;
  readonly target: string;
  /** Sentences that are quoted anywhere in this report, numbered in reading order. */
  readonly evidence: readonly CitedEvidence[];
  /** The mark of a quoted sentence; null for one that is not among `evidence`. */
  readonly markOf: (quote: EvidenceQuote) => number | null;
  /** What a gap's evidence says, each sentence in full at the first gap that it speaks for. */
  readonly quotesFor: (gap: GapView) => QuotedOnce;
  readonly strengths: readonly StrengthWithEvidence[];
  readonly breadth: BreadthView;
  readonly plan: readonly {
    readonly step: number;
    readonly name: string;
    readonly items: readonly PlanItem[];
    /** One piece of work for several gaps; null where none covers two. */
    readonly project: PlanProject | null;
    /** Names of the gaps that wait until these are closed. */
    readonly later: readonly string[];
  }[];
  /** "1 April 2026". */
  readonly nextReview: string;
  readonly roleHeadings: readonly string[];
  readonly roles: readonly RoleRow[];
  /** What a panel weighs: each required category with the sentences that speak for it. */
  readonly requirements: readonly ({ readonly row: CategoryRow } & QuotedOnce)[];
  /** What a panel asks. */
  readonly interview: readonly { readonly gap: GapView; readonly questions: readonly string[] }[];
}

/** Reads a result and what goes with it into words. `view` is the same result's. */
export function viewHandout(report: GapReport, view: ReportView, handout: Handout): HandoutView {
  const isPanel = handout.audience === 'panel';
  const requirements = isPanel ? viewRequirements(report, view) : [];
  const strengths = isPanel ? [] : viewStrengths(report, 1 + FURTHER_QUOTES).slice(0, STRONGEST_TOLD);
  const cited = isPanel
    ? requirements.flatMap(({ quotes }) => quotes)
    : [...view.gaps.flatMap(({ quotes }) => quotes), ...strengths.flatMap(({ quotes }) => quotes)];
  const evidence = numberEvidence(report, cited);
  const marks = new Map(evidence.map(({ key, number }) => [key, number]));
  return {
    title: titleFor(report, handout),
    target: [
      targetSentence(report),
      ...(handout.letterhead.preparedBy === '' ? [] : [`Prepared by ${handout.letterhead.preparedBy}`]),
    ].join(' · '),
    evidence,
    markOf: ({ key }) => marks.get(key) ?? null,
    quotesFor: quoterOf(view.gaps),
    strengths: quoteStrengths(strengths, marks),
    breadth: viewBreadth(report, handout),
    plan: viewPlan(report, view, handout),
    nextReview: formatDay(addDays(report.asOf, PLAN_DAYS[PLAN_DAYS.length - 1] ?? 0)),
    roleHeadings: report.categories.map(({ name }) => name),
    roles: handout.roles.map((role) => viewRole(role, report.role.id)),
    requirements,
    interview: isPanel
      ? view.gaps.slice(0, PANEL_GAPS).map((gap) => ({
          gap,
          questions: handout.questions[gap.competency] ?? [],
        }))
      : [],
  };
}

function titleFor(report: GapReport, { audience }: Handout): string {
  if (audience === 'client') return titleOf(report);
  if (audience === 'myself') return 'Where your résumé stands';
  const name = givenName(report.reading.contact.name);
  return `What ${name === null ? 'the' : `${name}’s`} résumé shows for ${report.role.name}`;
}

function viewRequirements(report: GapReport, view: ReportView): HandoutView['requirements'] {
  const rows = view.categories.filter((row) => row.required !== null);
  const quoted = new Set<string>();
  return rows.map((row) => {
    const mentions = report.competencies
      .filter(({ category }) => category === row.id)
      .flatMap((competency) => competency.mentions);
    const all = quotesOf(report, mentions);
    const further = all.slice(0, QUOTES_PER_REQUIREMENT).filter(({ key }) => quoted.has(key));
    // A sentence of its own where there is one, however many stronger ones stand above.
    const room = Math.max(1, QUOTES_PER_REQUIREMENT - further.length);
    const quotes = all.filter(({ key }) => !quoted.has(key)).slice(0, room);
    for (const { key } of quotes) quoted.add(key);
    return { row, quotes, further };
  });
}

const NO_QUOTES: QuotedOnce = { quotes: [], further: [] };

function quoterOf(gaps: readonly GapView[]): HandoutView['quotesFor'] {
  const quoted = quoteOnce(gaps.map(({ quotes }) => quotes));
  const byGap = new Map(gaps.map(({ competency }, index) => [competency, quoted[index] ?? NO_QUOTES]));
  return ({ competency }) => byGap.get(competency) ?? NO_QUOTES;
}

/** Each sentence in full at the first strength that it speaks for. */
function quoteStrengths(
  strengths: readonly StrengthView[],
  marks: ReadonlyMap<string, number>,
): readonly StrengthWithEvidence[] {
  const quoted = new Set<string>();
  return strengths.map(({ quotes, ...named }) => {
    const quote = quotes.find(({ key }) => !quoted.has(key)) ?? null;
    if (quote !== null) quoted.add(quote.key);
    const further = quotes.flatMap(({ key }) => (key === quote?.key ? [] : (marks.get(key) ?? [])));
    return { ...named, quote, further: further.toSorted((a, b) => a - b) };
  });
}

function viewPlan(report: GapReport, view: ReportView, { projects }: Handout): HandoutView['plan'] {
  const planned = planGaps(report);
  return view.roadmap.map(({ step, name, gaps }) => {
    const dated = gaps.map((gap) => ({ gap, when: planned.get(gap.competency) }));
    return {
      step,
      name,
      items: dated.flatMap(({ gap, when }) =>
        when?.kind === 'due'
          ? [
              {
                gap,
                due: `by ${formatDay(when.day)}`,
                period: when.days === null ? '' : `${when.days} days`,
              },
            ]
          : [],
      ),
      project: viewProject(
        report,
        projects.find((project) => project.step === step),
      ),
      later: dated.flatMap(({ gap, when }) => (when?.kind === 'later' ? [gap.name] : [])),
    };
  });
}

function viewProject(
  report: GapReport,
  project: Handout['projects'][number] | undefined,
): PlanProject | null {
  if (project === undefined) return null;
  const { name, what, doneWhen, covers } = project;
  const nameOf = new Map(report.gaps.map((gap) => [gap.competency, gap.name]));
  return {
    name,
    what,
    covers: `Gives evidence for ${covers.flatMap((id) => nameOf.get(id) ?? []).join(', ')}.`,
    doneWhen: `Done when: ${doneWhen}`,
  };
}

function viewRole(role: Handout['roles'][number], target: string): RoleRow {
  const { readiness } = role;
  return {
    name: role.name,
    isTarget: role.id === target,
    readiness: readiness === null ? '–' : formatReadiness(readiness.score),
    cells: role.categories.map(({ depth, required, status }) => ({
      text: [
        `${formatDepth(depth, required)} / ${required === null ? '–' : formatDepth(required)}`,
        // "/ –" says it.
        ...(status === 'not-required' ? [] : [STATUS_MARKS[status], STATUS_WORDS[status]]),
      ].join(' '),
      shortfall: shortfallStep(depth, required),
    })),
  };
}
