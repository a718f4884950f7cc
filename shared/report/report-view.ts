import { type CategoryRow, viewCategory, viewRemarks } from './category-row.ts';
import type { GapReport } from './gap-report.ts';
import { type GapView, nameOf, viewGap } from './gap-view.ts';
import { type JobView, viewJob } from './job-view.ts';
import { formatDepth, formatPercent, formatRange } from './numbers.ts';
import { shareInWords } from './quality-words.ts';
import {
  orderSentence,
  readinessSentence,
  targetSentence,
  titleOf,
  verdictSentences,
  withoutGapsSentence,
} from './sentences.ts';
import { furtherStrengthsSentence, type StrengthView, viewStrengths } from './strength-view.ts';
import { findNamedNotShown, STRONGEST_TOLD } from './strengths.ts';
import { isJudged } from './withhold-totals.ts';
import {
  FIGURES_LIMITS,
  NOTICE_WORDS,
  PROVENANCE_WORDS,
  QUALITY_KEYS,
  QUALITY_WORDS,
  READINESS_MEANING,
} from './words.ts';

/** The first gaps are shown in full, and any that the person has answered; the rest are listed by name. */
const GAPS_SHOWN = 8;
/** Things to do that page one names. */
const FIRST_THINGS = 3;
const FIRST_HEADINGS = ['', 'What to do first', 'Two things to do first', 'Three things to do first'];
const QUOTES_PER_STRENGTH = 2;

/** A report in the words that people read, raw and unescaped; every format only lays it out. */
export interface ReportView {
  readonly title: string;
  readonly target: string;
  readonly headline: string;
  readonly verdict: string;
  readonly readiness: string;
  readonly readinessNote: string;
  readonly warning: string | null;
  /** Empty, like gaps and roadmap, where too little could be read to judge. */
  readonly categories: readonly CategoryRow[];
  /** What the figures do not tell by themselves: of some categories, each named, and of corrections by hand. */
  readonly remarks: readonly string[];
  /** "Three things to do first". */
  readonly firstHeading: string;
  readonly firstThings: readonly GapView[];
  readonly gaps: readonly GapView[];
  /** What stands in place of gaps when there are none. */
  readonly withoutGaps: string;
  /** How the gaps are ordered. */
  readonly order: string;
  readonly furtherGaps: readonly GapView[];
  /** Null where the target is a role, or too little could be read to judge. */
  readonly job: JobView | null;
  /** All that reach working depth; where there are many, only the first are told with their sentences. */
  readonly strengths: readonly StrengthView[];
  /** "5 more at working depth or deeper: Testing (2.4), …."; null where all are told. */
  readonly furtherStrengths: string | null;
  readonly namedNotShown: readonly string[];
  readonly roadmap: readonly {
    readonly step: number;
    readonly name: string;
    readonly gaps: readonly GapView[];
  }[];
  /** What the role asks, with where that comes from. */
  readonly requirements: readonly {
    readonly category: string;
    readonly needed: string;
    readonly phrase: string;
    readonly provenance: string;
  }[];
  readonly weights: readonly {
    readonly category: string;
    readonly weight: string;
    readonly depth: string;
    readonly required: string;
    readonly points: string;
  }[];
  readonly quality: string;
  readonly qualityParts: readonly { readonly name: string; readonly share: string }[];
  readonly notices: readonly { readonly name: string; readonly message: string }[];
}

function isInFull({ decision }: GapView, index: number): boolean {
  return index < GAPS_SHOWN || decision !== null;
}

/** What a report says, ready to be laid out. */
export function viewReport(report: GapReport): ReportView {
  const gaps = report.gaps.map((gap) => viewGap(report, gap));
  // What the person left aside stays a gap and in every figure, but is not what to do first.
  const leftAside = new Set(
    report.answers.flatMap(({ answer, competency }) => (answer === 'not-for-me' ? [competency] : [])),
  );
  const firstThings = gaps
    .filter((_, index) => !leftAside.has(report.gaps[index]?.competency ?? ''))
    .slice(0, FIRST_THINGS);
  const byCompetency = new Map(report.gaps.map((gap, index) => [gap.competency, gaps[index]]));
  const { quality } = report.reading;
  const judged = isJudged(report);
  const strengths = viewStrengths(report, QUOTES_PER_STRENGTH);
  const inFull = gaps.filter(isInFull);
  return {
    title: titleOf(report),
    target: targetSentence(report),
    headline: report.headline,
    verdict: verdictSentences(report),
    readiness: readinessSentence(report),
    readinessNote: `${READINESS_MEANING} ${FIGURES_LIMITS}`,
    warning: readingWarning(quality),
    categories: judged ? report.categories.map(viewCategory) : [],
    remarks: judged ? viewRemarks(report) : [],
    firstHeading: FIRST_HEADINGS[firstThings.length] ?? '',
    firstThings,
    gaps: inFull,
    withoutGaps: withoutGapsSentence(report),
    order: orderSentence(report.gaps.length),
    furtherGaps: gaps.filter((gap) => !inFull.includes(gap)),
    job: judged ? viewJob(report) : null,
    strengths,
    furtherStrengths: furtherStrengthsSentence(strengths.slice(STRONGEST_TOLD)),
    namedNotShown: findNamedNotShown(report).map((skill) => skill.name),
    roadmap: (judged ? report.roadmap : []).map((step) => ({
      step: step.step,
      name: step.name,
      gaps: step.gaps.flatMap((competency) => byCompetency.get(competency) ?? []),
    })),
    requirements: report.categories.flatMap(({ name, required }) =>
      required === null
        ? []
        : [
            {
              category: name,
              needed: formatRange(required),
              phrase: required.phrase,
              provenance: PROVENANCE_WORDS[required.source],
            },
          ],
    ),
    weights: (report.readiness?.parts ?? []).map((part) => ({
      category: nameOf(report, part.category),
      weight: part.weight.toFixed(2),
      depth: formatDepth(part.depth, part.required),
      required: formatDepth(part.required),
      points: part.contribution.toFixed(1),
    })),
    quality: formatPercent(quality),
    qualityParts: QUALITY_KEYS.map((key) => ({
      name: QUALITY_WORDS[key],
      share: shareInWords(key, report.reading),
    })),
    notices: report.reading.notices.map((notice) => ({
      name: NOTICE_WORDS[notice.kind],
      message: withPage(notice),
    })),
  };
}

/** Some messages name their page themselves. */
function withPage({ message, page }: GapReport['reading']['notices'][number]): string {
  return page === null || /\bpages? \d/u.test(message) ? message : `${message} (page ${page})`;
}

function readingWarning(quality: number): string | null {
  if (quality < 0.5) {
    return (
      `Only ${formatPercent(quality)} of what reading needs was certain, so no readiness is given. ` +
      'What was read, and why it was not enough, stands at the end.'
    );
  }
  if (quality < 0.8) {
    return (
      `Parts of the document were hard to read (reading quality ${formatPercent(quality)}), ` +
      'so the range is wider than usual.'
    );
  }
  return null;
}
