import { escapeHtml } from './escape-html.ts';
import type { HandoutView } from './handout-view.ts';
import { renderBreadthHtml } from './html-breadth.ts';
import { renderMarkHtml, renderQuotesHtml } from './html-quotes.ts';
import type { ReportView } from './report-view.ts';
import { SHOWN_BY } from './words.ts';

/** What the page shows best, each with a sentence of its own, and every skill by the depth that is shown. */
export function renderStrengthsHtml(view: ReportView, words: HandoutView): string {
  const strengths = words.strengths.map(({ name, depth, level, quote, further }) => {
    const others =
      further.length === 0
        ? ''
        : `<p class="small also">${quote === null ? SHOWN_BY : 'Also'} ${further.map(renderMarkHtml).join(' ')}</p>`;
    return [
      `<div class="strength"><h3>${escapeHtml(name)} <span class="muted">${depth} ${level}</span></h3><div>`,
      quote === null ? '' : renderQuotesHtml([quote], words.markOf, false),
      `${others}</div></div>`,
    ].join('');
  });
  return [
    '<section><h2>Strengths and breadth</h2>',
    strengths.length === 0
      ? '<p class="muted">Nothing is shown at working depth yet.</p>'
      : '<p class="muted">The strongest evidence, quoted. A number leads to its mark on the page.</p>',
    ...strengths,
    view.furtherStrengths === null ? '' : `<p class="more">${escapeHtml(view.furtherStrengths)}</p>`,
    words.breadth.rows.length === 0 ? '' : renderBreadthHtml(words.breadth),
    view.namedNotShown.length === 0
      ? ''
      : '<h3>Named, not shown</h3><p class="muted">These stand in a list or a summary only. ' +
        'A sentence on what was done with one of them counts for more than another name.</p>' +
        `<p>${escapeHtml(view.namedNotShown.join(', '))}</p>`,
    '</section>',
  ].join('\n');
}
