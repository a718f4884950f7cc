import { greatest, least } from '../base/extremes.ts';
import { median } from '../base/median.ts';
import type { ColumnSide } from './column-side.ts';
import { findListMarker } from './list-marker.ts';

/** Rows of a rail are at most this long, in characters. */
const LONGEST_LABEL = 28;
/** A heading is at most this long, in characters: text is no heading where the column beside it is set smaller. */
const LONGEST_HEADING = 40;
/** Share of a rail's rows that stand on a baseline of the other side. */
const ALIGNED_SHARE = 0.85;
/** Share of a rail's rows that name a year or a month, from which it is a rail of dates. */
const DATED_SHARE = 0.3;
/** Below this share of rows that follow another one closely, the rows are labels with holes between them. */
const STACKED_SHARE = 0.5;
/** Up to this many rows, short aligned rows are the first column of a small table. */
const SMALL_TABLE_ROWS = 10;
/** A row this many times larger than the median is set as a heading. */
const HEADING_SIZE = 1.1;
/** Edges within this many points agree; beyond the second, they plainly do not. */
const FLUSH = 1.5;
const NOT_FLUSH = 6;
/** Rows of one stack follow each other within this many font sizes. */
const STACK_LEADING = 1.8;
/** A date with what stands under it takes at most this many rows. */
const TALLEST_STACK = 3;
const FEWEST_STACKS = 2;
/** Rows this many font sizes apart, or more, do not stand beside each other. */
const HOLE = 0.9;
const YEAR = /(?:\b(?:19|20)\d\d\b|\b(?:0?[1-9]|1[0-2])[/.](?:19|20)?\d\d\b)/u;

/**
 * Whether one side only labels or dates the rows of the other ("2018 – 2020 | Engineer, Example"), so that
 * both are one flow read row by row. Every row of a rail is short and shares a baseline with the other side;
 * besides, the rows carry dates, or stand far apart or flush right (places), or are a few labels at the left, all
 * set alike.
 */
export function isRail(side: ColumnSide, other: ColumnSide): boolean {
  const rows = side.baselines.length;
  if (medianLength(side.texts) > LONGEST_LABEL) return false;
  const cells = rowsBeside(side, other).filter((row) => !isHeadingAlone(side, row, other));
  const aligned = cells.filter((row) => isOnBaseline(side.baselines[row] ?? 0, other)).length;
  if (areDates(side, cells, other) || areDatesAmongText(side, cells, other)) return true;
  if (cells.length === 0 || aligned < ALIGNED_SHARE * cells.length) return false;
  const dated = cells.filter((row) => namesTime(side.texts[row] ?? '')).length;
  if (dated >= DATED_SHARE * cells.length) return true;
  if (cells.length < rows) return false;
  if (stackedShare(side) < STACKED_SHARE || isFlushRight(side)) return true;
  if (side.left > other.left) return false;
  const bulleted = side.texts.filter((text) => findListMarker(text) !== null).length;
  return rows <= SMALL_TABLE_ROWS && bulleted * 2 < rows && !hasHeadings(side);
}

/**
 * Whether the dates of a section stand in the rail while the text of another starts in it, as all of it does under a
 * heading without dates. Such text fills holes of the other side; the columns of a page do not wait for each other.
 */
function areDatesAmongText(side: ColumnSide, cells: readonly number[], other: ColumnSide): boolean {
  const beside = cells.filter((row) => !standsInHole(side, row, other));
  const dated = beside.filter((row) => namesTime(side.texts[row] ?? '')).length;
  return (
    side.left < other.left &&
    dated >= Math.max(FEWEST_STACKS, DATED_SHARE * beside.length) &&
    beside.every((row) => isOnBaseline(side.baselines[row] ?? 0, other)) &&
    beside.every((row) => !isSetApart(side, row)) &&
    hasHeadings(other)
  );
}

/** Whether nothing of the other side stands within a line's height of a row. */
function standsInHole(side: ColumnSide, row: number, other: ColumnSide): boolean {
  const baseline = side.baselines[row] ?? 0;
  return other.baselines.every((beside) => Math.abs(beside - baseline) >= HOLE * side.fontSize);
}

/** Whether the cells are stacks of rows that each start beside a row of the other side and name a time. */
function areDates(side: ColumnSide, cells: readonly number[], other: ColumnSide): boolean {
  const stacks: number[][] = [];
  for (const row of cells) {
    const above = stacks.at(-1)?.at(-1);
    const baseline = side.baselines[row] ?? 0;
    const follows =
      above !== undefined && baseline - (side.baselines[above] ?? 0) <= STACK_LEADING * side.fontSize;
    if (follows) stacks.at(-1)?.push(row);
    else stacks.push([row]);
  }
  return (
    side.left < other.left &&
    stacks.length >= FEWEST_STACKS &&
    stacks.every(
      ([first = 0, ...rest]) =>
        rest.length < TALLEST_STACK &&
        isOnBaseline(side.baselines[first] ?? 0, other) &&
        namesTime([first, ...rest].map((row) => side.texts[row]).join(' ')),
    )
  );
}

/** Whether a text holds a year or a month in figures. */
export function namesTime(text: string): boolean {
  return YEAR.test(text);
}

/** The rows from the other side's first baseline to its last; what stands above and below labels nothing. */
export function rowsBeside(side: ColumnSide, other: ColumnSide): readonly number[] {
  const [top, bottom] = [least(other.baselines), greatest(other.baselines)];
  return side.baselines.flatMap((baseline, row) =>
    baseline >= top - side.fontSize && baseline <= bottom + side.fontSize ? [row] : [],
  );
}

/** A heading of the page that stands in the column of the dates, with nothing beside it. */
function isHeadingAlone(side: ColumnSide, row: number, other: ColumnSide): boolean {
  if ((side.texts[row] ?? '').length > LONGEST_HEADING) return false;
  const large = (side.fontSizes[row] ?? 0) >= HEADING_SIZE * other.fontSize;
  return (large || isSetApart(side, row)) && !isOnBaseline(side.baselines[row] ?? 0, other);
}

function isSetApart(side: ColumnSide, row: number): boolean {
  return side.bold[row] === true || (side.fontSizes[row] ?? 0) >= HEADING_SIZE * side.fontSize;
}

/** Whether some rows stand out from the others: a side bar with headings of its own, not a list of labels. */
function hasHeadings(side: ColumnSide): boolean {
  const headings = side.baselines.filter((_, row) => isSetApart(side, row)).length;
  return headings > 0 && headings < side.baselines.length;
}

/** Whether the rows end at the same x and do not also start at the same, but where all say the same. */
function isFlushRight({ lefts, rights, texts }: ColumnSide): boolean {
  if (greatest(rights) - least(rights) > FLUSH) return false;
  return greatest(lefts) - least(lefts) > NOT_FLUSH || new Set(texts).size === 1;
}

function isOnBaseline(baseline: number, side: ColumnSide): boolean {
  return side.baselines.some((other) => Math.abs(other - baseline) <= 0.35 * side.fontSize);
}

/** Share of rows whose distance to the next one is that of lines of one paragraph. */
function stackedShare(side: ColumnSide): number {
  const gaps = side.baselines.slice(1).map((baseline, index) => baseline - (side.baselines[index] ?? 0));
  return gaps.filter((gap) => gap <= STACK_LEADING * side.fontSize).length / Math.max(1, gaps.length);
}

function medianLength(texts: readonly string[]): number {
  return median(texts.map((text) => text.length));
}
