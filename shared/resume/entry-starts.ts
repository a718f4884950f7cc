import { dateRailLength } from './date-rail.ts';
import type { LineGroup } from './group-lines.ts';
import { LONGEST_PLAIN_HEADER, WORDS_OF_A_WRAPPED_DATE } from './header-length.ts';
import { hasWideGap, headerEvidence, isAnchor, isSentence, isStackLine, looksAlike } from './line-role.ts';
import { type LineView, wrapsInto } from './line-view.ts';
import type { SectionKind } from './resume.ts';
import { namesDegree, namesInstitution, namesNoEmployer, namesTitle, stackLabelEnd } from './word-classes.ts';

/** A stretch of lines without list items between two stretches of list items. */
export interface Run {
  readonly lines: readonly LineView[];
  /** The list items that follow it. */
  readonly bullets: readonly LineGroup[];
}

/** What a section's entries have in common. */
interface EntryContext {
  readonly kind: SectionKind;
  /** How many header lines stand above the line with the date. */
  readonly linesAboveDate: number;
  readonly dated: boolean;
  /** The first line of the section's first entry; later entries look like it. */
  readonly model: LineView | null;
}

const MOST_LINES_ABOVE_DATE = 3;

export function contextOf(runs: readonly Run[], kind: SectionKind): EntryContext {
  const first = runs.find((run) => run.lines.length > 0)?.lines ?? [];
  const anchor = first.findIndex((view) => isAnchor(view));
  const sentence = first.findIndex((view) => isSentence(view));
  const leads = anchor > 0 && anchor <= MOST_LINES_ABOVE_DATE && (sentence === -1 || sentence > anchor);
  return {
    kind,
    linesAboveDate: leads ? anchor : 0,
    dated: runs.some((run) => run.lines.some((view) => isAnchor(view))),
    model: first.find((view) => !isSentence(view)) ?? null,
  };
}

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
  return withUndatedBefore(run, named, context, opensSection);
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

/** "… release in Q2" over "2025.": the end of a long line of text that wraps. */
function endsSentence(above: LineView | undefined, view: LineView): boolean {
  if (above === undefined || view.cells.length > 1 || above.cells.length > 1) return false;
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
    return climb(lines, floor, anchor, limit);
  }
  const gaps = lines.slice(floor, anchor + 1).findIndex((view) => hasWideGap(view));
  if (gaps !== -1 && anchor - (floor + gaps) <= MOST_LINES_ABOVE_DATE)
    return climb(lines, floor + gaps, anchor, anchor);
  return climb(lines, floor, anchor, context.linesAboveDate);
}

/** Goes up from the date over header lines, at most `limit` of them. */
function climb(lines: readonly LineView[], floor: number, anchor: number, limit: number): number {
  let start = anchor;
  while (start > floor && anchor - start < limit) {
    const above = lines[start - 1];
    const here = lines[start];
    if (above === undefined || here === undefined || isSentence(above)) break;
    if (stackLabelEnd(above.text) !== null) break;
    if (hasWideGap(here) && above.line.region === here.line.region && !opensWith(above)) break;
    start -= 1;
  }
  return start;
}

function opensWith(view: LineView): boolean {
  return headerEvidence(view) >= 2;
}

/** Undated entries that stand in the same run before the first dated one. */
function withUndatedBefore(
  run: Run,
  starts: readonly number[],
  context: EntryContext,
  opensSection: boolean,
): readonly number[] {
  const first = starts[0] ?? run.lines.length;
  const before = undatedStarts({ lines: run.lines.slice(0, first), bullets: [] }, context, opensSection);
  return [...before, ...starts];
}

function undatedStarts(run: Run, context: EntryContext, opensSection: boolean): readonly number[] {
  return run.lines.flatMap((_, index) => (startsUndated(run, index, context, opensSection) ? [index] : []));
}

function startsUndated(run: Run, index: number, context: EntryContext, opensSection: boolean): boolean {
  const view = run.lines[index];
  if (view === undefined || isSentence(view) || isStackLine(view)) return false;
  if (view.wordCount > LONGEST_PLAIN_HEADER && !view.line.bold && view.cells.length < 2) return false;
  const above = run.lines[index - 1];
  if (above === undefined) {
    if (opensSection)
      return context.kind === 'projects' || headerEvidence(view) > 0 || run.bullets.length > 0;
    return context.dated
      ? opensLikeModel(view, context)
      : run.bullets.length > 0 || opensLikeModel(view, context);
  }
  if (!isSentence(above) && !isStackLine(above) && !hasWideGap(view)) return false;
  if (wrapsInto(above, view) && !view.line.bold) return false;
  return opensLikeModel(view, context) && (hasWideGap(view) || view.line.bold || !context.dated);
}

/** A header without a date must look like the section's first header, or name a job in bold. */
function opensLikeModel(view: LineView, context: EntryContext): boolean {
  if (context.model === null || !looksAlike(view, context.model)) return false;
  if (view.line.bold || view.line.headingLevel !== null || view.sizeRatio > 1.04) return true;
  return context.dated ? headerEvidence(view) >= 2 : true;
}
