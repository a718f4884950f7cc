import type { SkillMention } from '../evidence/skill-mention.ts';
import { excerptAround } from './excerpt.ts';
import type { GapReport } from './gap-report.ts';

/** One sentence of the résumé with where it stands. */
export interface EvidenceQuote {
  /** The same for the same sentence of the same entry, wherever it is quoted. */
  readonly key: string;
  /** Where it is long, the words around the strongest mention. */
  readonly quote: string;
  /** "page 1, line 6"; "line 14" for formats without pages. */
  readonly place: string;
  /** Why it was counted as it was; one sentence. */
  readonly why: string;
  readonly strength: number;
  /** Mention ids that share the sentence. */
  readonly mentions: readonly string[];
}

/** Where a mention stands, in words. */
export function placeOf(mention: Pick<SkillMention, 'page' | 'line'>): string {
  return mention.page === null ? `line ${mention.line}` : `page ${mention.page}, line ${mention.line}`;
}

/** The counted sentences behind some mentions, strongest first, each sentence once. */
export function quotesOf(report: GapReport, mentionIds: readonly string[]): readonly EvidenceQuote[] {
  const wanted = new Set(mentionIds);
  const quotes = new Map<string, EvidenceQuote>();
  const strongestFirst = report.mentions
    .filter((mention) => wanted.has(mention.id))
    .map((mention, position) => ({ mention, position }))
    .sort((a, b) => b.mention.strength - a.mention.strength || a.position - b.position);
  for (const { mention } of strongestFirst) {
    const key = `${mention.entry ?? ''} ${mention.quote}`;
    const known = quotes.get(key);
    quotes.set(
      key,
      known === undefined
        ? {
            key,
            quote: excerptAround(mention.quote, mention.label),
            place: placeOf(mention),
            why: mention.why,
            strength: mention.strength,
            mentions: [mention.id],
          }
        : { ...known, mentions: [...known.mentions, mention.id] },
    );
  }
  return [...quotes.values()];
}
