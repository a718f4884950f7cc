import { escapeHtml } from './escape-html.ts';
import type { EvidenceQuote } from './evidence-quotes.ts';
import type { HandoutView } from './handout-view.ts';

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

/** The number under which a sentence stands among the evidence; empty without one. */
export function renderMarkHtml(mark: number | null): string {
  return mark === null ? '' : `<a class="mark" href="#evidence-${mark}">${mark}</a>`;
}
