import type { CompetencyId } from '../catalog/skill-matrix.ts';
import type { Gap } from '../scoring/gap-analysis.ts';
import { type EvidenceQuote, quotesOf } from './evidence-quotes.ts';
import type { GapReport } from './gap-report.ts';
import { gainSentence, sumCells } from './gap-sums.ts';
import { inferencePhrase } from './inference.ts';
import { formatDay, formatDepth, formatGain } from './numbers.ts';
import { stateOf } from './sentences.ts';
import { levelWord } from './strengths.ts';
import { ANSWER_WORDS, EFFORT_WORDS, effortOf, FADED_WORDS, KIND_MEANINGS, kindWord } from './words.ts';

const QUOTES_PER_GAP = 3;

/** A gap in the words that people read. */
export interface GapView {
  readonly rank: number;
  readonly competency: CompetencyId;
  readonly name: string;
  readonly state: string;
  readonly category: string;
  readonly step: string;
  readonly kind: string;
  /** What this kind of gap is, in a sentence or two. */
  readonly kindMeaning: string;
  readonly effort: string;
  /** "1.0 shown; 2.0 (Working) is the aim", or "1.5 shown, inferred from FastAPI; …". */
  readonly depths: string;
  /** "+2.8" */
  readonly gain: string;
  readonly gainSum: string | null;
  /** The sums behind gain and order as cells of a table, under SUM_HEADS. */
  readonly sums: readonly string[];
  readonly why: string;
  readonly quotes: readonly EvidenceQuote[];
  /** What stands in place of quotes when there are none. */
  readonly withoutQuotes: string;
  /** Sentences beyond `quotes`. */
  readonly moreQuotes: number;
  readonly advice: Gap['advice'];
  /** What the person decided about it, with note and date; null before that. */
  readonly decision: string | null;
}

/** What a report says of one gap. */
export function viewGap(report: GapReport, gap: Gap): GapView {
  const quotes = quotesOf(report, gap.evidence);
  const step = report.roadmap.find((candidate) => candidate.step === gap.roadmapStep);
  const competency = report.competencies.find((candidate) => candidate.id === gap.competency);
  const inferred = inferencePhrase(report, competency?.supports ?? []);
  return {
    rank: gap.rank,
    competency: gap.competency,
    name: gap.name,
    state: stateOf(gap),
    category: nameOf(report, gap.category),
    step: `Step ${gap.roadmapStep}${step === undefined ? '' : ` ${step.name}`}`,
    kind: kindWord(gap),
    kindMeaning: gap.faded ? FADED_WORDS.meaning : KIND_MEANINGS[gap.kind],
    effort: EFFORT_WORDS[effortOf(gap.cost)],
    depths:
      `${formatDepth(gap.depth, gap.target)} shown${inferred === null ? '' : `, ${inferred}`}; ` +
      `${formatDepth(gap.target)} (${levelWord(gap.target)}) is the aim`,
    gain: formatGain(gap.readinessGain),
    gainSum: gainSentence(report, gap),
    sums: sumCells(report, gap),
    why: asSentence(gap.why),
    quotes: quotes.slice(0, QUOTES_PER_GAP),
    withoutQuotes: gap.depth === 0 ? 'Nothing on the page.' : 'No line of its own; other skills hint at it.',
    moreQuotes: Math.max(0, quotes.length - QUOTES_PER_GAP),
    advice: {
      ifDone: asSentence(gap.advice.ifDone),
      ifNot: asSentence(gap.advice.ifNot),
      doneWhen: asSentence(gap.advice.doneWhen),
    },
    decision: decisionOf(report, gap),
  };
}

/** "I have this, by 1 April 2026. The note."; null before the person has decided. */
export function decisionOf(report: GapReport, gap: Gap): string | null {
  const answer = report.answers.find(({ competency }) => competency === gap.competency);
  if (answer === undefined) return null;
  const day = answer.targetDate === null ? '' : `, by ${formatDay(answer.targetDate)}`;
  return `${ANSWER_WORDS[answer.answer]}${day}.${answer.note === '' ? '' : ` ${asSentence(answer.note)}`}`;
}

/** The category's name as the matrix has it. */
export function nameOf(report: GapReport, category: string): string {
  return report.categories.find((candidate) => candidate.id === category)?.name ?? category;
}

function asSentence(text: string): string {
  return /[.?:…]$/.test(text) ? text : `${text}.`;
}
