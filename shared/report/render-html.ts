import { bulletChart, bulletSvg } from './bullet-chart.ts';
import { escapeHtml } from './escape-html.ts';
import type { GapReport } from './gap-report.ts';
import { renderGapsHtml, renderQuotesHtml } from './html-gaps.ts';
import { renderMethodHtml } from './html-method.ts';
import { htmlStyles } from './html-styles.ts';
import { formatReadiness } from './numbers.ts';
import { readinessStrip, readinessSvg } from './readiness-strip.ts';
import { fontFaces, type ReportFont } from './report-fonts.ts';
import { type CategoryRow, type ReportView, viewReport } from './report-view.ts';

export interface HtmlOptions {
  /** Static Inter files to carry along; without them the system's own letters are used. */
  readonly fonts: readonly ReportFont[];
  /** Size of the printed page. Default A4. */
  readonly paper?: 'A4' | 'Letter';
}

/** Nothing may be fetched or run, whatever the résumé held. */
const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** The report as one file: no script, nothing outside it, light, dark and print. */
export function renderHtml(report: GapReport, options: HtmlOptions): string {
  const view = viewReport(report);
  const body = [
    '<main>',
    renderStandingHtml(report, view),
    renderGapsHtml(view),
    renderStrengthsHtml(view),
    view.roadmap.length === 0 ? '' : renderRoadmapHtml(view),
    renderMethodHtml(report, view),
    '</main>',
  ].join('\n');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(view.title)}</title>`,
    `<style>${fontFaces(options.fonts, body)}\n${htmlStyles(options.paper ?? 'A4')}</style>`,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function renderStandingHtml(report: GapReport, view: ReportView): string {
  const first = view.firstThings.map(
    (gap) =>
      `<li><strong>${escapeHtml(gap.name)}.</strong> ${escapeHtml(gap.advice.ifDone)} ` +
      `<span class="muted">${escapeHtml(gap.effort)}, ${escapeHtml(gap.gain)}</span></li>`,
  );
  return [
    '<header>',
    `<h1>${escapeHtml(view.title)}</h1>`,
    `<p class="target">${escapeHtml(view.target)}</p>`,
    '</header>',
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
    '<colgroup><col style="width:23%"><col style="width:35%"><col style="width:15%"><col style="width:12%"><col style="width:15%"></colgroup>',
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

function renderStrengthsHtml(view: ReportView): string {
  const strengths = view.strengths.map((strength) =>
    [
      `<div class="strength"><h3>${escapeHtml(strength.name)} <span class="muted">${strength.depth} ${strength.level}</span></h3>`,
      `${renderQuotesHtml(strength.quotes)}</div>`,
    ].join(''),
  );
  const skills = view.shownSkills.map(
    (group) => `<div><dt>${group.level}</dt><dd>${escapeHtml(group.names.join(', '))}</dd></div>`,
  );
  return [
    '<section><h2>Strengths and breadth</h2>',
    strengths.length === 0
      ? '<p class="muted">Nothing is shown at working depth yet.</p>'
      : '<p class="muted">The strongest evidence, quoted.</p>',
    ...strengths,
    skills.length === 0 ? '' : `<h3>Skills by shown depth</h3><dl class="skills">${skills.join('')}</dl>`,
    view.namedNotShown.length === 0
      ? ''
      : '<h3>Named, not shown</h3><p class="muted">These stand in a list or a summary only. ' +
        'A sentence on what was done with one of them counts for more than another name.</p>' +
        `<p>${escapeHtml(view.namedNotShown.join(', '))}</p>`,
    '</section>',
  ].join('\n');
}

function renderRoadmapHtml(view: ReportView): string {
  const steps = view.roadmap.map((step) => {
    const boxes = step.gaps.map(
      (gap) =>
        `<li><input type="checkbox" id="gap-${gap.rank}"><label for="gap-${gap.rank}">${escapeHtml(gap.name)} ` +
        `<span class="muted">${escapeHtml(gap.kind)}, ${escapeHtml(gap.effort.toLowerCase())}</span></label>` +
        `<span class="muted">${gap.gain}</span></li>`,
    );
    return [
      `<div><h3>${step.step}. ${escapeHtml(step.name)}</h3>`,
      boxes.length === 0
        ? '<p class="muted">No gap is listed in this step.</p>'
        : `<ul class="boxes">${boxes.join('')}</ul>`,
      '</div>',
    ].join('');
  });
  return [
    '<section><h2>Plan</h2>',
    '<p class="muted">The four steps of the matrix, from the ground up.</p>',
    ...steps,
    '</section>',
  ].join('\n');
}
