import { escapeHtml } from './escape-html.ts';
import { SUM_HEADS, SUMS_EXPLAINED, SUMS_HEADING } from './gap-sums.ts';
import type { GapView } from './gap-view.ts';
import type { HandoutView } from './handout-view.ts';
import { renderQuotedAboveHtml, renderQuotesHtml } from './html-quotes.ts';
import { wideTableHtml } from './html-wide-table.ts';
import { count } from './numbers.ts';
import type { ReportView } from './report-view.ts';

/** The gaps in order, the first eight in full; `figures` adds the sums behind gain and order. */
export function renderGapsHtml(view: ReportView, words: HandoutView, figures: boolean): string {
  const total = view.gaps.length + view.furtherGaps.length;
  if (total === 0) {
    return `<section><h2>Gaps in order</h2><p>${escapeHtml(view.withoutGaps)}</p></section>`;
  }
  const further = view.furtherGaps.map(
    (gap) =>
      `<li>${escapeHtml(gap.name)} <span class="muted">${escapeHtml(gap.kind)}, ${gap.gain}</span></li>`,
  );
  return [
    // The table of a job description stands between the first page and the gaps, and leaves room on its own.
    `<section><h2${view.job === null ? ' class="new-page"' : ''}>Gaps in order</h2>`,
    `<p class="muted">${escapeHtml(view.order)}</p>`,
    `<ol class="gaps">${view.gaps.map((gap) => renderGapHtml(gap, words, figures)).join('\n')}</ol>`,
    further.length === 0
      ? ''
      : `<h3>Further gaps</h3><ol class="plain further" start="${view.gaps.length + 1}">${further.join('')}</ol>`,
    figures ? renderSums(view.gaps) : '',
    '</section>',
  ].join('\n');
}

function renderGapHtml(gap: GapView, words: HandoutView, figures: boolean): string {
  const meta = [gap.category, gap.step, gap.kind, gap.effort, gap.depths];
  return [
    `<li><div class="gap-head"><span class="rank" aria-hidden="true">${gap.rank}</span>`,
    `<h3>${escapeHtml(gap.name)} <small>${escapeHtml(gap.state)}</small></h3>`,
    `<span class="gain">${gap.gain}</span></div>`,
    `<div class="gap-body"><p class="muted meta">${meta.map(escapeHtml).join(' · ')}</p>`,
    '<dl class="facts">',
    fact('Why it matters', escapeHtml(gap.why)),
    fact('Résumé shows', renderShows(gap, words, figures)),
    fact('If you did it', escapeHtml(gap.advice.ifDone)),
    fact('If not yet', escapeHtml(gap.advice.ifNot)),
    fact('Done when', escapeHtml(gap.advice.doneWhen)),
    gap.decision === null ? '' : fact('Your decision', escapeHtml(gap.decision)),
    '</dl></div></li>',
  ].join('');
}

/** The sums of all gaps together: beside each gap they would stand between what it is and what to do about it. */
function renderSums(gaps: readonly GapView[]): string {
  const rows = gaps.map(
    ({ rank, name, sums }) =>
      `<tr><th scope="row">${rank}. ${escapeHtml(name)}</th>${sums.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  const head = ['Gap', ...SUM_HEADS].map((word) => `<th scope="col">${word}</th>`).join('');
  return [
    `<div class="whole"><h3>${SUMS_HEADING}</h3><p class="small">${SUMS_EXPLAINED}</p>`,
    wideTableHtml(
      SUMS_HEADING,
      `<table class="plain-table sums"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ),
    '</div>',
  ].join('');
}

/** Each sentence is quoted at the first gap that it speaks for, and named by its mark at the others. */
function renderShows(gap: GapView, words: HandoutView, figures: boolean): string {
  if (gap.quotes.length === 0) return `<span class="muted">${gap.withoutQuotes}</span>`;
  const { quotes, further } = words.quotesFor(gap);
  const rest = [
    ...(further.length === 0 ? [] : [renderQuotedAboveHtml(further, words.markOf)]),
    ...(gap.moreQuotes === 0 ? [] : [`And ${count(gap.moreQuotes, 'more line')}.`]),
  ];
  return [
    quotes.length === 0 ? '' : renderQuotesHtml(quotes, words.markOf, figures),
    rest.length === 0 ? '' : `<p class="small">${rest.join(' ')}</p>`,
  ].join('');
}

/** `value` is HTML. */
function fact(name: string, value: string): string {
  return `<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
