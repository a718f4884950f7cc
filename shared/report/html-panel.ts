import { escapeHtml } from './escape-html.ts';
import type { EvidenceQuote } from './evidence-quotes.ts';
import type { HandoutView } from './handout-view.ts';
import { renderQuotedAboveHtml, renderQuotesHtml } from './html-quotes.ts';
import type { ReportView } from './report-view.ts';
import { HUMAN_DECISION, MARKS_EXPLAINED } from './words.ts';

/** For a panel: the evidence against each requirement, what to ask, and who decides. No total, no order of people. */
export function renderPanelHtml(view: ReportView, words: HandoutView): string {
  return [
    view.warning === null ? '' : `<p class="warning">${escapeHtml(view.warning)}</p>`,
    `<p class="human"><strong>A person decides.</strong> ${escapeHtml(HUMAN_DECISION)}</p>`,
    renderRequirements(view, words),
    renderInterview(view, words),
  ].join('\n');
}

function renderRequirements(view: ReportView, words: HandoutView): string {
  const provenances = new Map(view.requirements.map(({ category, provenance }) => [category, provenance]));
  const rows = words.requirements.map(({ row, quotes, further }) => {
    const status = row.status === 'gap' ? 'gap-status' : row.status;
    return [
      `<tr><th scope="row">${escapeHtml(row.name)}<small>${escapeHtml(row.phrase)} (${escapeHtml((provenances.get(row.name) ?? '').toLowerCase())})</small></th>`,
      `<td class="number"><strong>${row.shown}</strong> / ${row.needed}<br>`,
      `<span class="chip ${status}"><span aria-hidden="true">${row.statusMark}</span> ${row.statusWord}</span></td>`,
      `<td>${renderSentences(quotes, further, words)}</td></tr>`,
    ].join('');
  });
  return [
    '<section><h2>Evidence against each requirement</h2>',
    `<p class="muted">${MARKS_EXPLAINED}</p>`,
    '<table class="stand requirements"><colgroup><col style="width:24%"><col style="width:14%"><col style="width:62%"></colgroup>',
    '<thead><tr><th scope="col">Requirement</th><th scope="col">Shown, needed</th><th scope="col">What the résumé says</th></tr></thead>',
    `<tbody>${rows.join('')}</tbody></table></section>`,
  ].join('\n');
}

function renderSentences(
  quotes: readonly EvidenceQuote[],
  further: readonly EvidenceQuote[],
  words: HandoutView,
): string {
  if (quotes.length + further.length === 0) return '<span class="muted">Nothing on the page.</span>';
  return [
    quotes.length === 0 ? '' : renderQuotesHtml(quotes, words.markOf),
    further.length === 0 ? '' : `<p class="small">${renderQuotedAboveHtml(further, words.markOf)}</p>`,
  ].join('');
}

function renderInterview(view: ReportView, words: HandoutView): string {
  const gaps = words.interview.map(
    ({ gap, questions }) =>
      `<div class="ask"><h3>${escapeHtml(gap.name)} <span class="muted">${escapeHtml(gap.state)}</span></h3>` +
      `<ol>${questions.map((question) => `<li>${escapeHtml(question)}</li>`).join('')}</ol><p class="line"></p></div>`,
  );
  return [
    '<section><h2>Questions for the interview</h2>',
    gaps.length === 0
      ? `<p>${escapeHtml(view.withoutGaps)}</p>`
      : '<p class="muted">Three for each of the first gaps. What the page leaves out may well have been done.</p>',
    gaps.length === 0 ? '' : `<div class="questions">${gaps.join('')}</div>`,
    '</section>',
  ].join('\n');
}
