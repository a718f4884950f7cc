import { greatest } from '../base/extremes.ts';
import { dateRailLength } from './date-rail.ts';
import { type EntryContext, MOST_LINES_ABOVE_DATE, type Run } from './entry-context.ts';
import { headerBlock, isNamed, isSetApart, namesEntry } from './header-block.ts';
import { LONGEST_PLAIN_HEADER, WORDS_OF_A_WRAPPED_DATE } from './header-length.ts';
import {
  hasWideGap,
  headerEvidence,
  isAnchor,
  isDateAlone,
  isSentence,
  isSetAsProse,
  looksAlike,
} from './line-role.ts';
import { type LineView, wrapsInto } from './line-view.ts';
import type { SectionKind } from './resume.ts';
import { undatedStarts, withUndated } from './undated-starts.ts';
import { namesDegree, namesInstitution, namesNoEmployer, namesTitle, stackLabelEnd } from './word-classes.ts';
import { goesOnInName } from './wrapped-names.ts';

/** A plain line of at most so many words that names a job is a title, and no text. */
const LONGEST_TITLE = 5;
/** A gap is about as wide as another from this share of it on. */
const ABOUT_AS_WIDE = 0.6;
/** Sizes that differ by no more than this share of the usual one are one. */
const SAME_SIZE = 0.04;

/** Indexes of the run's lines on which entries begin. */
export function entryStarts(run: Run, context: EntryContext, opensSection: boolean): readonly number[] {
  const anchors = run.lines.flatMap((view, index) => {
    return isAnchor(view) && !endsSentence(run.lines[index - 1], view) ? [index] : [];
  });
  if (anchors.length === 0) return undatedStarts(run, context, opensSection);
  const starts: number[] = [];
  for (const [index, anchor] of anchors.entries()) {
    const previous = anchors[index - 1] ?? -1;
    if (previous !== -1 && sharesHeader(run.lines, previous, anchor)) continue;
    starts.push(startOf(run.lines, previous, anchor, context, opensSection));
  }
  const named = starts.filter((start, index) => opensEntry(run.lines, start, index, context, opensSection));
  return withUndated(run, named, context, opensSection);
}

/** "GPA 3.7 · Dean's List 2015 – 2017" is dated and still no degree of its own. */
function opensEntry(
  lines: readonly LineView[],
  start: number,
  index: number,
  context: EntryContext,
  opensSection: boolean,
): boolean {
  if (context.kind !== 'education' || (index === 0 && opensSection)) return true;
  return lines
    .slice(start, start + dateRailLength(lines.slice(start)) + 3)
    .some((view) => view.line.bold || namesDegree(view.text) || namesInstitution(view.text));
}

/** "… release in Q2" over "2025.": the end of a long line of text that wraps; a range alone ends no text. */
function endsSentence(above: LineView | undefined, view: LineView): boolean {
  if (above === undefined || view.cells.length > 1 || above.cells.length > 1) return false;
  if (isDateAlone(view) && view.dates[0]?.shape === 'range') return false;
  const text = isSentence(above) || above.wordCount > LONGEST_PLAIN_HEADER;
  return text && above.dates.length === 0 && wrapsInto(above, view);
}

/** "2009 – 2011" alone on a line directly under a dated line adds nothing new. */
function sharesHeader(lines: readonly LineView[], previous: number, anchor: number): boolean {
  const view = lines[anchor];
  const before = lines[previous];
  if (view === undefined || before === undefined || anchor !== previous + 1) return false;
  if (view.dates[0]?.shape === 'range' && (namesTitle(view.text) || namesNoEmployer(view.text))) return false;
  return view.wordCount <= WORDS_OF_A_WRAPPED_DATE && before.dates[0]?.problem === null && !hasWideGap(view);
}

/** The first line of the header whose date stands on line `anchor`. */
function startOf(
  lines: readonly LineView[],
  previous: number,
  anchor: number,
  context: EntryContext,
  opensSection: boolean,
): number {
  const floor = previous + 1;
  if (previous === -1) {
    const limit = opensSection ? MOST_LINES_ABOVE_DATE : Math.max(context.linesAboveDate, 1);
    return climb(lines, floor, anchor, limit, context);
  }
  const gap = firstSetApart(lines, floor, anchor);
  if (gap !== -1 && anchor - gap <= MOST_LINES_ABOVE_DATE) return climb(lines, gap, anchor, anchor, context);
  return opensLikeFirst(lines[anchor], context)
    ? anchor
    : climb(lines, floor, anchor, context.linesAboveDate, context);
}

/** A name with its date behind it, in bold like the section's first name, whose date stands below it. */
function opensLikeFirst(view: LineView | undefined, { model, dateAlone }: EntryContext): boolean {
  if (view === undefined || model === null || !dateAlone || isDateAlone(view)) return false;
  return view.line.bold && looksAlike(view, model);
}

/**
 * The first line from `floor` to `anchor` below a wide gap, about as wide as any there, or else on a page of its own;
 * -1 for none.
 */
function firstSetApart(lines: readonly LineView[], floor: number, anchor: number): number {
  const gaps = lines.map(({ line }, at) => (at >= floor && at <= anchor ? (line.gapAbove ?? 0) : 0));
  const widest = greatest(gaps);
  const gap = lines.findIndex(
    (view, at) => hasWideGap(view) && (gaps[at] ?? 0) >= ABOUT_AS_WIDE * widest && at >= floor,
  );
  if (gap !== -1 && gap <= anchor) return gap;
  return lines.findIndex((view, at) => {
    const above = lines[at - 1];
    return at >= floor && at <= anchor && above !== undefined && isSetApart(view, above);
  });
}

/** Goes up from the date over header lines, at most `limit` of them. */
function climb(
  lines: readonly LineView[],
  floor: number,
  anchor: number,
  limit: number,
  context: EntryContext,
): number {
  let start = anchor;
  let wraps = 0;
  while (start > floor) {
    const above = lines[start - 1];
    const here = lines[start];
    if (above === undefined || here === undefined || isSentence(above)) break;
    if (start < anchor && goesOnInName(above, here)) {
      start -= 1;
      wraps += 1;
      continue;
    }
    if (anchor - start - wraps >= limit) break;
    if (stackLabelEnd(above.text) !== null || isSetAsProse(above)) break;
    if (start < anchor && isSetAsText(above, context.aboveDate.slice(anchor - start - wraps))) break;
    if (hasWideGap(here) && above.line.region === here.line.region) {
      if (
        !opensWith(above) ||
        isOtherEntry(lines.slice(floor, start), lines.slice(start, anchor + 1), context.kind)
      )
        break;
    }
    start -= 1;
  }
  return start;
}

/**
 * Whether a line is set as text is, while the first entry has lines there that are all set otherwise: list items
 * without a mark, above a role whose employer is not named again.
 */
function isSetAsText(view: LineView, models: readonly LineView[]): boolean {
  if (view.wordCount <= LONGEST_TITLE && namesTitle(view.text)) return false;
  return models.length > 0 && !isSetOff(view) && models.every((model) => isSetOff(model));
}

/** Bold, in italics or of another size than the text. */
function isSetOff(view: LineView): boolean {
  const { bold, boldEnd, italic, headingLevel } = view.line;
  return (
    bold || boldEnd !== null || italic || headingLevel !== null || Math.abs(view.sizeRatio - 1) > SAME_SIZE
  );
}

/** Whether lines above a gap name an entry by themselves, and those below it, down to the date, name one too. */
function isOtherEntry(above: readonly LineView[], below: readonly LineView[], kind: SectionKind): boolean {
  const gap = above.findLastIndex((view) => hasWideGap(view));
  return isNamed(below, kind) && namesEntry(headerBlock(above.slice(Math.max(0, gap))), kind);
}

function opensWith(view: LineView): boolean {
  return headerEvidence(view) >= 2;
}
