import { greatest } from '../base/extremes.ts';
import { classifyHeading } from './classify-heading.ts';
import { cropView } from './crop-view.ts';
import { detectHeadings } from './detect-headings.ts';
import type { Heading } from './heading.ts';
import { inferExperience } from './infer-experience.ts';
import { inferKinds } from './infer-kinds.ts';
import { inferSummary } from './infer-summary.ts';
import type { LineView } from './line-view.ts';
import { resumeColumns } from './resume-columns.ts';
import type { SectionLines } from './section-lines.ts';

/** A title is at least this many times as large as the text. */
const TITLE_SIZE = 1.5;

/** Cuts the document at its headings; where headings are missing, at what is plainly a summary or a job. */
export function segmentSections(views: readonly LineView[]): readonly SectionLines[] {
  const headings = joinRepeated(detectHeadings(views));
  const firstLine = headings[0]?.line ?? views.length;
  const preamble = topBlock(views.slice(0, firstLine));
  const title = findTitle(views, firstLine);
  const headed = headings.flatMap((heading, index): readonly SectionLines[] => {
    const end = headings[index + 1]?.line ?? views.length;
    const titleLine = title !== null && title > heading.lastLine && title < end ? title : end;
    const section: SectionLines = {
      kind: heading.kind === 'contact' ? 'other' : heading.kind,
      contact: heading.kind === 'contact',
      heading,
      continues: null,
      views: views.slice(heading.line, titleLine).flatMap((view) => behindHeading(view, heading) ?? []),
    };
    return titleLine === end ? [section] : [section, topBlock(views.slice(titleLine, end))];
  });
  const whole = inferSummary(inferExperience(inferKinds([preamble, ...headed])));
  return resumeColumns(whole.filter((section) => section.views.length > 0 || section.heading !== null));
}

/** A heading that a page break cuts through is painted at the end of one page and at the start of the next. */
function joinRepeated(headings: readonly Heading[]): readonly Heading[] {
  const joined: Heading[] = [];
  for (const heading of headings) {
    const last = joined.at(-1);
    if (last !== undefined && last.text === heading.text && last.lastLine + 1 === heading.line)
      joined[joined.length - 1] = {
        ...last,
        lastLine: heading.lastLine,
        spans: [...last.spans, ...heading.spans],
      };
    else joined.push(heading);
  }
  return joined;
}

/** Lines that belong to no section: name, headline, contact. */
function topBlock(views: readonly LineView[]): SectionLines {
  return { kind: null, contact: false, heading: null, continues: null, views };
}

/**
 * Where the page's title stands when a side bar is read before it: the largest line of the first page, at the
 * top of a later column. Null where the text above the first heading holds it.
 */
function findTitle(views: readonly LineView[], firstLine: number): number | null {
  const declared = findDeclaredTitle(views, firstLine);
  if (declared !== null) return declared;
  const page = views.filter(({ line }) => line.page === 1);
  const largest = greatest(page.map(({ sizeRatio }) => sizeRatio));
  const title = page.find(({ sizeRatio }) => sizeRatio === largest);
  if (title === undefined || title.index < firstLine || largest < TITLE_SIZE) return null;
  return title.line.gapAbove === null ? title.index : null;
}

/** The only heading of the first level, where those before it are of a lower one, as a web page's side bar has them. */
function findDeclaredTitle(views: readonly LineView[], firstLine: number): number | null {
  const declared = views.filter(({ line }) => line.headingLevel !== null);
  const [title, second] = declared.filter(({ line }) => line.headingLevel === 1);
  if (title === undefined || second !== undefined || title.index < firstLine || declared[0] === title)
    return null;
  return classifyHeading(title.text) === null ? title.index : null;
}

/** The part of a line that is not its section's heading, or null when nothing is left. */
function behindHeading(view: LineView, heading: Heading): LineView | null {
  const span = heading.spans[view.index - heading.line];
  if (span === undefined) return view;
  const { end } = span;
  const rest = view.text.slice(end - view.line.span.start);
  const start = end + rest.length - rest.trimStart().length;
  return start >= view.line.span.end ? null : cropView(view, { start, end: view.line.span.end });
}
