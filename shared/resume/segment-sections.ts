import { detectHeadings } from './detect-headings.ts';
import type { Heading } from './heading.ts';
import { inferExperience } from './infer-experience.ts';
import { inferSummary } from './infer-summary.ts';
import type { LineView } from './line-view.ts';
import { resumeColumns } from './resume-columns.ts';
import type { SectionLines } from './section-lines.ts';

/** Cuts the document at its headings; where headings are missing, at what is plainly a summary or a job. */
export function segmentSections(views: readonly LineView[]): readonly SectionLines[] {
  const headings = detectHeadings(views);
  const firstLine = headings[0]?.line ?? views.length;
  const preamble: SectionLines = {
    kind: null,
    contact: false,
    heading: null,
    continues: null,
    views: views.slice(0, firstLine),
  };
  const headed = headings.map((heading, index): SectionLines => {
    const end = headings[index + 1]?.line ?? views.length;
    return {
      kind: heading.kind === 'contact' ? 'other' : heading.kind,
      contact: heading.kind === 'contact',
      heading,
      continues: null,
      views: views.slice(heading.line, end).flatMap((view) => behindHeading(view, heading) ?? []),
    };
  });
  const whole = inferSummary(inferExperience([preamble, ...headed]));
  return resumeColumns(whole.filter((section) => section.views.length > 0 || section.heading !== null));
}

/** The part of a line that is not its section's heading, or null when nothing is left. */
function behindHeading(view: LineView, heading: Heading): LineView | null {
  const span = heading.spans[view.index - heading.line];
  if (span === undefined) return view;
  const { end } = span;
  const rest = view.text.slice(end - view.line.span.start);
  const start = end + rest.length - rest.trimStart().length;
  return start >= view.line.span.end ? null : cropView(view, start);
}

function cropView(view: LineView, start: number): LineView {
  const text = view.text.slice(start - view.line.span.start);
  return {
    ...view,
    text,
    line: { ...view.line, span: { start, end: view.line.span.end } },
    cells: view.cells.flatMap((cell) => {
      if (cell.span.start >= start) return [cell];
      if (cell.span.end <= start) return [];
      return [{ span: { start, end: cell.span.end }, text: cell.text.slice(start - cell.span.start) }];
    }),
    dates: view.dates.filter((date) => date.span.start >= start),
    wordCount: (text.match(/[\p{L}\p{N}]+/gu) ?? []).length,
  };
}
