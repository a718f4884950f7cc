import type { EvidenceQuote } from './evidence-quotes.ts';

/** The sentences of one place in a report. */
export interface QuotedOnce {
  /** Not quoted at any place above. */
  readonly quotes: readonly EvidenceQuote[];
  /** Quoted above already: a mark and a place are enough. */
  readonly further: readonly EvidenceQuote[];
}

/** Parts the sentences of several places, in their order, so that each is quoted in full once. */
export function quoteOnce(places: readonly (readonly EvidenceQuote[])[]): readonly QuotedOnce[] {
  const quoted = new Set<string>();
  return places.map((sentences) => {
    const quotes = sentences.filter(({ key }) => !quoted.has(key));
    const further = sentences.filter(({ key }) => quoted.has(key));
    for (const { key } of quotes) quoted.add(key);
    return { quotes, further };
  });
}
