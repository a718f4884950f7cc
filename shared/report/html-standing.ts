import { bulletChart, bulletSvg } from './bullet-chart.ts';
import type { CategoryRow } from './category-row.ts';
import { escapeHtml } from './escape-html.ts';
import type { GapReport } from './gap-report.ts';
import { formatReadiness } from './numbers.ts';
import { readinessStrip, readinessSvg } from './readiness-strip.ts';
import type { ReportView } from './report-view.ts';

/** Page one: the verdict, shown against needed, and what to do first. */
export function renderStandingHtml(report: GapReport, view: ReportView): string {
  const first = view.firstThings.map(
    (gap) =>
      `<li><strong>${escapeHtml(gap.name)}.</strong> ${escapeHtml(gap.advice.ifDone)} ` +
      `<span class="muted">${escapeHtml(gap.effort)}, ${escapeHtml(gap.gain)}</span></li>`,
  );
  return [
    `<p class="lead"><strong>${escapeHtml(view.headline)}.</strong> ${escapeHtml(view.verdict)}</p>`,
    view.warning === null ? '' : `<p class="warning">${escapeHtml(view.warning)}</p>`,
    renderReadinessHtml(report, view),
    view.categories.length === 0 ? '' : renderCategoriesHtml(view.categories),
    ...view.remarks.map((remark) => `<p class="small remark">${escapeHtml(remark)}</p>`),
    first.length === 0
      ? ''
      : `<section><h2>${view.firstHeading}</h2>` + `<ol class="first">${first.join('')}</ol></section>`,
    `<p class="small" style="margin-top:16px">${escapeHtml(view.readinessNote)}</p>`,
  ].join('\n');
}

function renderReadinessHtml(report: GapReport, view: ReportView): string {
  const { readiness } = report;
  // The warning above has said why.
  if (readiness === null) return '';
  return [
    '<div class="readiness">',
    `<p class="score">${formatReadiness(readiness.score)} <small>of 100</small></p>`,
    `<div>${readinessSvg(readinessStrip({ ...readiness, width: 520, height: 20 }))}</div>`,
    `<p></p><p class="small">Readiness ${escapeHtml(view.readiness)}.</p>`,
    '</div>',
  ].join('\n');
}

function renderCategoriesHtml(rows: readonly CategoryRow[]): string {
  const axis = bulletChart({ depth: 0, required: null });
  const words = axis.ticks
    .map((tick) => `<span style="left:${((100 * tick.x) / axis.width).toFixed(2)}%">${tick.word}</span>`)
    .join('');
  return [
    '<table class="stand">',
    '<colgroup><col style="width:24%"><col style="width:32%"><col style="width:13%"><col style="width:15%"><col style="width:16%"></colgroup>',
    '<thead><tr><th scope="col">Category</th>',
    `<th scope="col" class="chart"><div class="words">${words}</div></th>`,
    '<th scope="col">Shown, needed</th><th scope="col">Status</th><th scope="col">Long-term value</th></tr></thead>',
    '<tbody>',
    ...rows.map(renderCategoryHtml),
    '</tbody></table>',
  ].join('\n');
}

function renderCategoryHtml(row: CategoryRow): string {
  const status = row.status === 'gap' ? 'gap-status' : row.status;
  return [
    `<tr><th scope="row">${escapeHtml(row.name)}<small>${escapeHtml(row.phrase)}</small></th>`,
    `<td class="chart">${bulletSvg(bulletChart(row))}</td>`,
    `<td class="number"><strong>${row.shown}</strong> / ${row.needed}</td>`,
    `<td><span class="chip ${status}"><span aria-hidden="true">${row.statusMark}</span> ${row.statusWord}</span></td>`,
    `<td class="value">${escapeHtml(row.longTermValue)}</td></tr>`,
  ].join('');
}
