import type { CategoryRow } from './category-row.ts';
import type { GapReport } from './gap-report.ts';
import type { GapView } from './gap-view.ts';
import { JOB_HEADING, NOT_COMPARED } from './job-view.ts';
import { type ReportView, viewReport } from './report-view.ts';
import { BAR_HEADING, textBar, textStrip } from './text-bar.ts';
import { padEnd, padStart, textWidth, wrapText, wrapUnder } from './text-layout.ts';
import { visibleText } from './visible-text.ts';
import { FIGURES_LIMITS } from './words.ts';

/** Columns that every line keeps within. */
const WIDTH = 100;
const NAME_WIDTH = 32;
const BAR_COLUMN = 37;

/** The report for a terminal: no colour, lines of at most 100 columns. */
export function renderText(report: GapReport): string {
  const view = viewReport(report);
  const lines = [
    ...wrapText(view.title, WIDTH),
    ...wrapText(view.target, WIDTH),
    '',
    ...wrapText(`${view.headline}. ${view.verdict}`, WIDTH),
    ...(view.warning === null ? [] : ['', ...wrapText(view.warning, WIDTH)]),
    '',
    ...readiness(report, view),
    '',
    ...categories(view),
    ...job(view),
    ...gaps(view),
    ...lists(view),
    '',
    ...wrapText(FIGURES_LIMITS, WIDTH),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function readiness(report: GapReport, view: ReportView): readonly string[] {
  if (report.readiness === null) return wrapUnder('Readiness', 11, view.readiness, WIDTH);
  return [
    `Readiness  ${textStrip(report.readiness, 61)}`,
    ...wrapText(view.readiness, WIDTH - 11).map((line) => ' '.repeat(11) + line),
  ];
}

function categories(view: ReportView): readonly string[] {
  if (view.categories.length === 0) return [];
  return [
    `${padEnd('', NAME_WIDTH)}${padEnd(BAR_HEADING, BAR_COLUMN)}Shown  Needed  Status`,
    ...view.categories.map(renderCategory),
    ...view.remarks.flatMap((remark) => wrapText(remark, WIDTH - 2).map((line) => `  ${line}`)),
    '',
  ];
}

function renderCategory(row: CategoryRow): string {
  return [
    padEnd(row.name, NAME_WIDTH),
    padEnd(textBar(row.depth, row.required?.required ?? null), BAR_COLUMN),
    padStart(row.shown, 5),
    padStart(row.needed, 8),
    `  ${row.statusMark} ${row.statusWord}`,
  ].join('');
}

function job({ job: asked }: ReportView): readonly string[] {
  if (asked === null) return [];
  const row = (name: string, text: string) =>
    wrapUnder(visibleText(name), NAME_WIDTH - 2, text, WIDTH - 2).map((line) => `  ${line}`);
  return [
    JOB_HEADING,
    ...asked.rows.flatMap(({ name, words, needed, shown }) =>
      row(name, `${shown}; ${needed.toLowerCase()} asked in “${words}”`),
    ),
    ...(asked.notCompared.length === 0 ? [] : ['', NOT_COMPARED]),
    ...asked.notCompared.flatMap((words) => wrapText(`“${words}”`, WIDTH - 2).map((line) => `  ${line}`)),
    '',
  ];
}

function gaps(view: ReportView): readonly string[] {
  const total = view.gaps.length + view.furtherGaps.length;
  if (total === 0) return [...wrapText(view.withoutGaps, WIDTH), ''];
  const detailed = view.gaps.slice(0, view.firstThings.length);
  const listed = view.gaps.slice(detailed.length);
  return [
    ...wrapText(view.order, WIDTH),
    '',
    ...detailed.flatMap((gap) => [...renderGap(gap), '']),
    ...listed.map((gap) => gapLine(gap)),
    ...(view.furtherGaps.length === 0
      ? []
      : [`    and ${view.furtherGaps.length} more, listed by the other formats`]),
    ...(listed.length + view.furtherGaps.length === 0 ? [] : ['']),
  ];
}

function renderGap(gap: GapView): readonly string[] {
  const fact = (name: string, text: string) =>
    wrapUnder(name, 15, text, WIDTH - 4).map((line) => `    ${line}`);
  const shows = gap.quotes.map(({ quote, place }) => `“${visibleText(quote)}” (${place})`).join('; ');
  return [
    headLine(gap, `${gap.name}, ${gap.state}`),
    `    ${[gap.category, gap.step, gap.kind, gap.effort].join(' · ')}`,
    ...fact('Why', gap.why),
    ...fact('Depth', `${gap.depths}.`),
    ...fact('Résumé shows', shows === '' ? gap.withoutQuotes : shows),
    ...fact('If you did it', gap.advice.ifDone),
    ...fact('If not yet', gap.advice.ifNot),
    ...fact('Done when', gap.advice.doneWhen),
    ...(gap.decision === null ? [] : fact('Own decision', visibleText(gap.decision))),
  ];
}

function gapLine(gap: GapView): string {
  return headLine(gap, `${padEnd(gap.name, 38)} ${padEnd(gap.kind, 14)} ${padEnd(gap.step, 24)}`);
}

/** Rank at the left, gain at the right edge. */
function headLine(gap: GapView, text: string): string {
  const start = `${padStart(String(gap.rank), 2)}  `;
  const room = WIDTH - start.length - 7;
  return (
    start +
    padEnd(textWidth(text) > room ? (wrapText(text, room)[0] ?? '') : text, room) +
    padStart(gap.gain, 7)
  );
}

function lists(view: ReportView): readonly string[] {
  const row = (name: string, text: string) => (text === '' ? [] : wrapUnder(name, 22, text, WIDTH));
  const levels = [...new Set(view.strengths.map((strength) => strength.level))];
  return [
    ...levels.flatMap((level) =>
      row(
        `Strengths, ${level.toLowerCase()}`,
        view.strengths
          .filter((strength) => strength.level === level)
          .map((strength) => strength.name)
          .join(', '),
      ),
    ),
    ...row('Named, not shown', view.namedNotShown.join(', ')),
    ...row('Remarks', view.notices.map((notice) => notice.message).join(' ')),
  ];
}
