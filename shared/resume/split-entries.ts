import { entryKindOf } from './entry-kind.ts';
import type { LineGroup } from './group-lines.ts';
import {
  hasWideGap,
  headerEvidence,
  inOwnCell,
  isAnchor,
  isSentence,
  isStackLine,
  looksAlike,
} from './line-role.ts';
import { type LineView, wrapsInto } from './line-view.ts';
import { readHeader } from './read-header.ts';
import type { SectionKind } from './resume.ts';
import { isPlace, namesDegree, namesInstitution, namesTitle, stackLabelEnd } from './word-classes.ts';

/** An entry as lines: its header, then what stands under it. */
export interface EntryLines {
  readonly header: readonly LineView[];
  readonly body: readonly LineGroup[];
}

/** What a section's lines come to: lines before its first entry, then its entries. */
export interface SplitSection {
  readonly lead: readonly LineGroup[];
  readonly entries: readonly EntryLines[];
}

/** A stretch of lines without list items between two stretches of list items. */
interface Run {
  readonly lines: readonly LineView[];
  /** The list items that follow it. */
  readonly bullets: readonly LineGroup[];
}

interface Context {
  readonly kind: SectionKind;
  /** How many header lines stand above the line with the date. */
  readonly linesAboveDate: number;
  readonly dated: boolean;
  /** The first line of the section's first entry; later entries look like it. */
  readonly model: LineView | null;
}

const MOST_LINES_ABOVE_DATE = 3;
const MOST_LINES_BELOW_DATE = 2;
const LONGEST_PLAIN_HEADER = 9;

/**
 * Cuts the lines of a section into entries. A line with a date belongs to a header; so do the short lines around
 * it, as many above as the section's first entry has. Without dates, a header is what stands between list items.
 */
export function splitEntries(groups: readonly LineGroup[], kind: SectionKind): SplitSection {
  const runs = runsOf(groups.flatMap((group) => asHeaderLine(group, kind)));
  const context = contextOf(runs, kind);
  const entries: { header: readonly LineView[]; body: LineGroup[] }[] = [];
  const lead: LineGroup[] = [];
  for (const run of runs) {
    const starts = entryStarts(run, context, entries.length === 0);
    const tail = starts[0] ?? run.lines.length;
    (entries.at(-1)?.body ?? lead).push(...asGroups(run.lines.slice(0, tail)));
    for (const [index, start] of starts.entries()) {
      const lines = run.lines.slice(start, starts[index + 1] ?? run.lines.length);
      const length = headerLength(lines, kind);
      entries.push({ header: lines.slice(0, length), body: [...asGroups(lines.slice(length))] });
    }
    (entries.at(-1)?.body ?? lead).push(...run.bullets);
  }
  return { lead, entries };
}

/** A list item that is a header: short, with a date at its end ("■ M.B.A. ⇥ 2008 – 2009"). */
function asHeaderLine(group: LineGroup, kind: SectionKind): readonly LineGroup[] {
  const view = group.lines[0];
  if (group.kind !== 'bullet' || view === undefined || kind === 'certifications') return [group];
  const short =
    view.wordCount <= LONGEST_PLAIN_HEADER + 3 && (namesTitle(view.text) || namesDegree(view.text));
  if (!short || view.cells.length < 2 || !inOwnCell(view) || group.lines.length > 2) return [group];
  return group.lines.map((line): LineGroup => ({ kind: 'line', lines: [line] }));
}

function runsOf(groups: readonly LineGroup[]): readonly Run[] {
  const runs: { lines: LineView[]; bullets: LineGroup[] }[] = [{ lines: [], bullets: [] }];
  for (const group of groups) {
    const open = runs.at(-1);
    if (group.kind === 'bullet') open?.bullets.push(group);
    else if (open === undefined || open.bullets.length > 0)
      runs.push({ lines: [...group.lines], bullets: [] });
    else open.lines.push(...group.lines);
  }
  return runs;
}

function contextOf(runs: readonly Run[], kind: SectionKind): Context {
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

function entryStarts(run: Run, context: Context, opensSection: boolean): readonly number[] {
  const anchors = run.lines.flatMap((view, index) => {
    return isAnchor(view) && !endsSentence(run.lines[index - 1], view) ? [index] : [];
  });
  if (anchors.length === 0) return undatedStarts(run, context, opensSection);
  const starts: number[] = [];
  for (const anchor of anchors) {
    const earlier = starts.at(-1);
    const previous = earlier === undefined ? -1 : lastAnchorBefore(anchors, anchor);
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
  context: Context,
  opensSection: boolean,
): boolean {
  if (context.kind !== 'education' || (index === 0 && opensSection)) return true;
  return lines
    .slice(start, start + 3)
    .some((view) => view.line.bold || namesDegree(view.text) || namesInstitution(view.text));
}

/** "… release in Q2" over "2025.": the end of a long line of text that wraps. */
function endsSentence(above: LineView | undefined, view: LineView): boolean {
  if (above === undefined || view.cells.length > 1 || above.cells.length > 1) return false;
  const text = isSentence(above) || above.wordCount > LONGEST_PLAIN_HEADER;
  return text && above.dates.length === 0 && wrapsInto(above, view);
}

function lastAnchorBefore(anchors: readonly number[], anchor: number): number {
  return anchors[anchors.indexOf(anchor) - 1] ?? -1;
}

/** "2009 – 2011" alone on a line directly under a dated line adds nothing new. */
function sharesHeader(lines: readonly LineView[], previous: number, anchor: number): boolean {
  const view = lines[anchor];
  const before = lines[previous];
  if (view === undefined || before === undefined || anchor !== previous + 1) return false;
  return view.wordCount <= 3 && before.dates[0]?.problem === null && !hasWideGap(view);
}

/** The first line of the header whose date stands on line `anchor`. */
function startOf(
  lines: readonly LineView[],
  previous: number,
  anchor: number,
  context: Context,
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
  context: Context,
  opensSection: boolean,
): readonly number[] {
  const first = starts[0] ?? run.lines.length;
  const before = undatedStarts({ lines: run.lines.slice(0, first), bullets: [] }, context, opensSection);
  return [...before, ...starts];
}

function undatedStarts(run: Run, context: Context, opensSection: boolean): readonly number[] {
  return run.lines.flatMap((_, index) => (startsUndated(run, index, context, opensSection) ? [index] : []));
}

function startsUndated(run: Run, index: number, context: Context, opensSection: boolean): boolean {
  const view = run.lines[index];
  if (view === undefined || isSentence(view) || isStackLine(view)) return false;
  if (view.wordCount > LONGEST_PLAIN_HEADER && !view.line.bold && view.cells.length < 2) return false;
  const above = run.lines[index - 1];
  if (context.kind === 'certifications') return above === undefined || !wrapsInto(above, view);
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
function opensLikeModel(view: LineView, context: Context): boolean {
  if (context.model === null || !looksAlike(view, context.model)) return false;
  if (view.line.bold || view.line.headingLevel !== null || view.sizeRatio > 1.04) return true;
  return context.dated ? headerEvidence(view) >= 2 : true;
}

/** How many lines at the start of an entry are its header. */
function headerLength(lines: readonly LineView[], kind: SectionKind): number {
  const anchor = lines.findIndex((view) => isAnchor(view));
  let length = Math.max(anchor, 0) + 1;
  const limit = length + MOST_LINES_BELOW_DATE;
  while (length < limit && belongsToHeader(lines, length, kind)) length += 1;
  return Math.min(length, lines.length);
}

function belongsToHeader(lines: readonly LineView[], at: number, kind: SectionKind): boolean {
  const view = lines[at];
  const above = lines[at - 1];
  if (view === undefined || above === undefined) return false;
  if (isSentence(view) || isStackLine(view) || hasWideGap(view)) return false;
  const { title, organization } = readHeader(lines.slice(0, at), entryKindOf(kind) ?? 'other');
  if (title !== null && organization !== null) return looksSetApart(view);
  if (headerEvidence(view) >= 1 && view.wordCount <= LONGEST_PLAIN_HEADER + 5) return true;
  return kind !== 'projects' && at === 1 && view.wordCount <= LONGEST_PLAIN_HEADER;
}

/** Emphasis, a place or a date: a header's line even when title and organisation are known already. */
function looksSetApart(view: LineView): boolean {
  const place = view.text.split(',').at(-1) ?? '';
  const placed = isPlace(place.trim()) && view.wordCount <= LONGEST_PLAIN_HEADER;
  return view.line.bold || view.line.italic || view.dates.length > 0 || placed;
}

function asGroups(lines: readonly LineView[]): readonly LineGroup[] {
  return lines.map((line): LineGroup => ({ kind: 'line', lines: [line] }));
}
