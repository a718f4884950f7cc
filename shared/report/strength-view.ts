import { type EvidenceQuote, quotesOf } from './evidence-quotes.ts';
import type { GapReport } from './gap-report.ts';
import { nameWithInference } from './inference.ts';
import { formatDepth } from './numbers.ts';
import { findStrengths, levelWord, SHOWN_FROM } from './strengths.ts';

/** A competency that the page shows at working depth or deeper, in the words that people read. */
export interface StrengthView {
  /** With where the depth comes from when that is inferred: "Python fundamentals (inferred from FastAPI)". */
  readonly name: string;
  readonly depth: string;
  readonly level: string;
  readonly quotes: readonly EvidenceQuote[];
}

/** What is shown at working depth or deeper, deepest first, with at most so many sentences each. A list of names is no sentence. */
export function viewStrengths(report: GapReport, quotesEach: number): readonly StrengthView[] {
  return findStrengths(report).map((competency) => ({
    name: nameWithInference(report, competency.name, competency.supports),
    depth: formatDepth(competency.depth),
    level: levelWord(competency.depth),
    quotes: quotesOf(report, competency.mentions)
      .filter(({ strength }) => strength >= SHOWN_FROM)
      .slice(0, quotesEach),
  }));
}

/** "5 more at working depth or deeper: Testing (2.4), …."; null without any. */
export function furtherStrengthsSentence(further: readonly StrengthView[]): string | null {
  if (further.length === 0) return null;
  const names = further.map(({ name, depth }) => `${name} (${depth})`);
  return `${further.length} more at working depth or deeper: ${names.join(', ')}.`;
}
