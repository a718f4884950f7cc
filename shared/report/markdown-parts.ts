import { escapeMarkdown } from './escape-markdown.ts';
import type { EvidenceQuote } from './evidence-quotes.ts';
import type { HandoutView } from './handout-view.ts';

/** A table; every cell, also of its head, is plain text. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(escapeMarkdown)),
    line(head.map(() => '---')),
    ...rows.map((row) => line(row.map(escapeMarkdown))),
  ].join('\n');
}

/** A sentence with its mark, its place and why it counts as it does. */
export function quoteMarkdown(quote: EvidenceQuote, words: HandoutView): string {
  return `“${escapeMarkdown(quote.quote)}” (${placeMarkdown(quote, words)}). ${escapeMarkdown(quote.why)}`;
}

/** A sentence's mark and place, without its words. */
export function placeMarkdown(quote: EvidenceQuote, words: HandoutView): string {
  const mark = words.markOf(quote);
  return `${mark === null ? '' : `\\[${mark}\\] `}${escapeMarkdown(quote.place)}`;
}
