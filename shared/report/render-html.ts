import { escapeHtml } from './escape-html.ts';
import type { HashedReport } from './gap-report.ts';
import { type Handout, PLAIN_HANDOUT } from './handout.ts';
import { type HandoutView, viewHandout } from './handout-view.ts';
import { renderEvidenceHtml } from './html-evidence.ts';
import { renderGapsHtml } from './html-gaps.ts';
import { renderHeaderHtml } from './html-header.ts';
import { renderJobHtml } from './html-job.ts';
import { renderMethodHtml } from './html-method.ts';
import { renderPanelHtml } from './html-panel.ts';
import { renderPlanHtml } from './html-plan.ts';
import { renderRolesHtml } from './html-roles.ts';
import { renderStandingHtml } from './html-standing.ts';
import { renderStrengthsHtml } from './html-strengths.ts';
import { htmlStyles } from './html-styles.ts';
import { jsonLd } from './json-ld.ts';
import { fontFaces, type ReportFont } from './report-fonts.ts';
import { type ReportView, viewReport } from './report-view.ts';
import { FIGURES_LIMITS } from './words.ts';

export interface HtmlOptions {
  /** Static Inter files to carry along; without them the system's own letters are used. */
  readonly fonts: readonly ReportFont[];
  /** Size of the printed page. Default A4. */
  readonly paper?: 'A4' | 'Letter';
  /** What goes with the result. Default: nothing. */
  readonly handout?: Handout;
}

/** Nothing may be fetched or run, whatever the résumé held. */
const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** The report as one file: nothing that runs, nothing outside it, light, dark and print. */
export function renderHtml(report: HashedReport, options: HtmlOptions): string {
  const view = viewReport(report);
  const handout = options.handout ?? PLAIN_HANDOUT;
  const words = viewHandout(report, view, handout);
  const body = [
    '<main>',
    renderHeaderHtml(words, handout.letterhead),
    ...(handout.audience === 'panel'
      ? [renderPanelHtml(view, words), renderJobHtml(view.job)]
      : sectionsForOne(report, view, words, handout)),
    renderMethodHtml(report, view, handout.audience === 'panel'),
    // Page one of the others says it.
    handout.audience === 'panel' ? `<footer class="small">${escapeHtml(FIGURES_LIMITS)}</footer>` : '',
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
    `<title>${escapeHtml(words.title)}</title>`,
    `<style>${fontFaces(options.fonts, body)}\n${htmlStyles(options.paper ?? 'A4')}</style>`,
    `<script type="application/ld+json">${jsonLd(report, words)}</script>`,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** For the person whom the report is about, alone or with a coach. */
function sectionsForOne(
  report: HashedReport,
  view: ReportView,
  words: HandoutView,
  handout: Handout,
): readonly string[] {
  return [
    renderStandingHtml(report, view),
    renderJobHtml(view.job),
    renderGapsHtml(view, words, handout.audience === 'myself'),
    renderStrengthsHtml(view, words),
    words.plan.length === 0 ? '' : renderPlanHtml(words),
    words.evidence.length === 0 ? '' : renderEvidenceHtml(words, handout.pages),
    words.roles.length === 0 ? '' : renderRolesHtml(words),
  ];
}
