import { escapeHtml } from './escape-html.ts';
import type { EvidenceQuote } from './evidence-quotes.ts';
import type { HandoutView } from './handout-view.ts';
import { QUOTED_ABOVE } from './words.ts';

/** Quoted sentences with their marks and where they stand. */
export function renderQuotesHtml(
  quotes: readonly EvidenceQuote[],
  markOf: HandoutView['markOf'],
  withReason = true,
): string {
  const items = quotes.map((quote) => {
    const reason = withReason ? `. ${escapeHtml(quote.why)}` : '';
    return (
      `<li><q>${escapeHtml(quote.quote)}</q> ${renderMarkHtml(markOf(quote))} ` +
      `<span class="small">${escapeHtml(quote.place)}${reason}</span></li>`
    );
  });
  return `<ul class="quotes">${items.join('')}</ul>`;
}

/** Sentences that stand in full further up: "Quoted above: 3 page 1, line 7." */
export function renderQuotedAboveHtml(
  quotes: readonly EvidenceQuote[],
  markOf: HandoutView['markOf'],
): string {
  const places = quotes.map((quote) => `${renderMarkHtml(markOf(quote))} ${escapeHtml(quote.place)}`);
  return `${QUOTED_ABOVE} ${places.join(' · ')}.`;
}

/** The number under which a sentence stands among the evidence; empty without one. */
export function renderMarkHtml(mark: number | null): string {
  return mark === null ? '' : `<a class="mark" href="#evidence-${mark}">${mark}</a>`;
}
