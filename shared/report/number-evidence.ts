import type { Box } from '../document/text-document.ts';
import type { SkillMention } from '../evidence/skill-mention.ts';
import type { EvidenceQuote } from './evidence-quotes.ts';
import type { GapReport } from './gap-report.ts';

/** A sentence that a report quotes, with its number and where it stands on its page. */
export interface CitedEvidence extends EvidenceQuote {
  /** From 1, in reading order. */
  readonly number: number;
  /** null for formats without pages. */
  readonly page: number | null;
  /** Of the words that were found, in points. */
  readonly boxes: readonly Box[];
  /** What its words were taken for: "FastAPI, PostgreSQL"; ordinary words are taken for competencies only. */
  readonly skills: readonly string[];
}

/** Numbers the sentences that are quoted, each once, in the order in which they stand in the résumé. */
export function numberEvidence(
  report: GapReport,
  quotes: readonly EvidenceQuote[],
): readonly CitedEvidence[] {
  const positions = new Map(report.mentions.map((mention, position) => [mention.id, position]));
  const bySentence = new Map<string, EvidenceQuote>();
  for (const quote of quotes) {
    const known = bySentence.get(quote.key);
    const mentions = [...new Set([...(known?.mentions ?? []), ...quote.mentions])];
    bySentence.set(quote.key, { ...(known ?? quote), mentions });
  }
  const firstOf = (quote: EvidenceQuote) =>
    Math.min(...quote.mentions.map((id) => positions.get(id) ?? Number.POSITIVE_INFINITY));
  return [...bySentence.values()]
    .map((quote) => ({ quote, first: firstOf(quote) }))
    .sort((a, b) => a.first - b.first)
    .map(({ quote }, index) => {
      const mentions = report.mentions.filter(({ id }) => quote.mentions.includes(id));
      return {
        ...quote,
        number: index + 1,
        page: mentions[0]?.page ?? null,
        boxes: mentions.flatMap(({ boxes }) => boxes),
        skills: [...new Set(mentions.flatMap((mention) => namesOf(mention, report)))],
      };
    });
}

/** The skill's name. A word too ordinary to show a skill counts for competencies, whose names stand for it then. */
function namesOf({ id, skill }: SkillMention, { skills, competencies }: GapReport): readonly string[] {
  const name = skills.find((each) => each.id === skill)?.name;
  if (name !== undefined) return [name];
  return competencies.filter(({ mentions }) => mentions.includes(id)).map((each) => each.name);
}
