import type { AdviceBook } from '../catalog/advice-book.ts';
import { type EvidenceQuote, quotesOf } from './evidence-quotes.ts';
import type { GapReport } from './gap-report.ts';
import type { Handout } from './handout.ts';

/** Longest sentence that is read out in a question, in UTF-16 units. */
const MAX_QUOTE = 200;

/**
 * Three open questions for each gap, in the order of the gaps: one about what the page says itself, where a sentence
 * about work says it and no question before has quoted it, and two that ask for the work.
 */
export function interviewQuestions(
  report: GapReport,
  { kinds, competencies }: AdviceBook['questions'],
): Handout['questions'] {
  const asked = new Set<string>();
  return Object.fromEntries(
    report.gaps.map((gap) => {
      const { competency, name, kind, faded, evidence } = gap;
      const quote = quotesOf(report, evidence).find(
        (each) => each.quote.length <= MAX_QUOTE && !asked.has(each.key) && isWork(report, each),
      );
      if (quote !== undefined) asked.add(quote.key);
      const { quoting, plain } = kinds[faded ? 'faded' : kind];
      const values = { name, quote: quote?.quote ?? '', place: quote?.place ?? '' };
      return [
        competency,
        [fill(quote === undefined ? plain : quoting, values), ...(competencies[competency] ?? [])],
      ];
    }),
  );
}

/** A line under a job or a project: its title, or a list of names, tells nothing that one could ask about. */
function isWork(report: GapReport, { mentions }: EvidenceQuote): boolean {
  return report.mentions.some(({ id, entry, span }) => {
    if (entry === null || !mentions.includes(id)) return false;
    const lines = report.reading.entries[entry]?.bullets ?? [];
    return lines.some(({ start, end }) => start <= span.start && span.end <= end);
  });
}

/** In one pass, so that a quote which holds such a name in braces stays as it is. */
function fill(template: string, values: Readonly<Record<'name' | 'quote' | 'place', string>>): string {
  return template.replace(/\{(name|quote|place)\}/g, (_, key: keyof typeof values) => values[key]);
}
