import { greatest, least } from '../base/extremes.ts';
import { median } from '../base/median.ts';
import { areLevel, type ColumnSide, sideOf } from './column-side.ts';
import { isGridOfCells } from './entry-grid.ts';
import { flushRightStart } from './flush-right.ts';
import { isHeadingRail } from './heading-rail.ts';
import { isRail, namesTime } from './label-rail.ts';
import { areLabelledLists, withoutRowsAboveGrid, withoutRowsBelowGrid } from './labelled-grid.ts';
import { withoutLastHeading, withoutParagraphEnd, withoutTabbedEnds } from './tabbed-ends.ts';
import { extentOf, type TextChunk } from './text-chunk.ts';

/** Two flows of text side by side, with the text above and below them. */
export interface ColumnSplit {
  readonly above: readonly TextChunk[];
  readonly left: readonly TextChunk[];
  readonly right: readonly TextChunk[];
  readonly below: readonly TextChunk[];
  /** Where the right column starts, in points. */
  readonly rightStart: number;
  /** 0 to 1, from the width of the gutter and whether a line above runs over it beside the right column. */
  readonly certainty: number;
}

/** Fewest rows on each side of a gutter, and fewest where each side starts with a heading. */
const FEWEST_ROWS = 4;
const FEWEST_HEADED_ROWS = 2;
/** A heading is at least this many times as large as the rows under it. */
const HEADING_SIZE = 1.1;
/** Chunks that start at the same x within this many points are aligned. */
const ALIGNMENT = 2.5;
/** Lines are centred when their middles differ by no more than this many points from the page's. */
const CENTRED = 3;
/** A column is at least this share of the page's width; where each side starts with a heading, this one. */
const NARROWEST_COLUMN = 0.09;
const NARROWEST_HEADED_COLUMN = 0.05;
/** A gutter is at least this share of the page's width and this many median character widths. */
const GUTTER_PAGE_SHARE = 0.01;
const GUTTER_CHARACTERS = 1.5;
/** From this many characters on, a gutter is beyond doubt. */
const CLEAR_GUTTER_CHARACTERS = 3;
/** How certain a split is when lines of the right column were left above it, beside a line that runs over the gutter. */
const OVERHUNG = 0.85;
/** More chunks than this on one page are a table or an attack, not columns of prose. */
const MOST_CHUNKS = 4000;

/**
 * The best split of a region into two columns, or null where the text is one flow. A gutter is a strip that
 * no chunk of a band of rows paints, left of a place where several chunks start; full-width lines bound the
 * band. Rows whose right or left part only labels or dates the other part are one flow. `open` says where the columns
 * start that reach the end of the page before, which may go on here with a few rows.
 */
export function detectColumns(
  chunks: readonly TextChunk[],
  pageWidth: number,
  open: readonly number[] = [],
): ColumnSplit | null {
  if (chunks.length < 2 * FEWEST_HEADED_ROWS || chunks.length > MOST_CHUNKS) return null;
  const character = medianCharacterWidth(chunks);
  const gutter = Math.max(GUTTER_PAGE_SHARE * pageWidth, GUTTER_CHARACTERS * character);
  const { left: from, right: to } = extentOf(chunks);
  const middles = [(from + to) / 2, pageWidth / 2];
  let best: {
    readonly start: number;
    readonly split: ColumnSplit;
    readonly rows: number;
    readonly width: number;
  } | null = null;
  const bar = flushRightStart(chunks, gutter);
  for (const start of [...(bar === null ? [] : [bar]), ...columnStarts(chunks, open)]) {
    for (const clear of clearBands(chunks, start - gutter, start - 0.5)) {
      const columns = withoutLastHeading(
        start === bar ? clear : withoutTabbedEnds(clear, start),
        chunks,
        start,
      );
      const text = withoutParagraphEnd(columns, chunks, start);
      const band = withoutRowsBelowGrid(withoutRowsAboveGrid(text, start), start);
      const left = band.filter((chunk) => chunk.right <= start);
      const right = band.filter((chunk) => chunk.left >= start - ALIGNMENT);
      const sides = { left: sideOf(left), right: sideOf(right) };
      const goesOn = [sides.left, sides.right].every(({ left: at }) => isNear(open, at));
      const isRow =
        !areColumns(sides.left, sides.right, pageWidth, goesOn) && !isGridOfCells(left, right, open);
      if (isRow || isCentred(sides.right, middles)) continue;
      const rows = sides.left.baselines.length + sides.right.baselines.length;
      const width = sides.right.left - sides.left.right;
      if (best !== null && (rows < best.rows || (rows === best.rows && width <= best.width))) continue;
      if (best !== null && best.start === bar && start !== bar && reaches(best.split, band)) continue;
      best = { start, rows, width, split: splitAround(chunks, band, left, right, width / character) };
    }
  }
  return best?.split ?? null;
}

/** Whether a split's columns begin no lower than a band and end no higher. */
function reaches({ left, right }: ColumnSplit, band: readonly TextChunk[]): boolean {
  const rows = [...left, ...right].map(({ baseline }) => baseline);
  const inner = band.map(({ baseline }) => baseline);
  return least(rows) <= least(inner) && greatest(rows) >= greatest(inner);
}

function splitAround(
  chunks: readonly TextChunk[],
  band: readonly TextChunk[],
  left: readonly TextChunk[],
  right: readonly TextChunk[],
  gutterCharacters: number,
): ColumnSplit {
  const inBand = new Set(band);
  const top = least(band.map((chunk) => chunk.baseline));
  const above = chunks.filter((chunk) => !inBand.has(chunk) && chunk.baseline < top);
  const rightStart = least(right.map((chunk) => chunk.left));
  const clear = Math.min(1, 0.7 + 0.3 * (gutterCharacters / CLEAR_GUTTER_CHARACTERS));
  return {
    above,
    left,
    right,
    below: chunks.filter((chunk) => !inBand.has(chunk) && chunk.baseline >= top),
    rightStart,
    certainty: isOverhung(above, rightStart) ? Math.min(clear, OVERHUNG) : clear,
  };
}

/**
 * Whether a line that starts in the left column, as a large name, runs over the start of the right one while lines
 * of the right column stand beside or above it: those are then read between the lines of the left column.
 */
function isOverhung(above: readonly TextChunk[], rightStart: number): boolean {
  const cutOff = above.filter((chunk) => Math.abs(chunk.left - rightStart) <= ALIGNMENT);
  return above.some(
    (chunk) =>
      chunk.left < rightStart - ALIGNMENT &&
      chunk.right > rightStart &&
      cutOff.some(({ top }) => top < chunk.bottom),
  );
}

/** Places where at least as many chunks start as a column has rows, or where one is open, from left to right. */
function columnStarts(chunks: readonly TextChunk[], open: readonly number[]): readonly number[] {
  const lefts = chunks.map((chunk) => chunk.left).sort((a, b) => a - b);
  const leftmost = lefts[0] ?? 0;
  const starts: number[] = [];
  for (const [index, left] of lefts.entries()) {
    const last = starts.at(-1);
    if (left <= leftmost + ALIGNMENT || (last !== undefined && left <= last + ALIGNMENT)) continue;
    const aligned = lefts.slice(index).findIndex((other) => other > left + ALIGNMENT);
    const count = aligned === -1 ? lefts.length - index : aligned;
    if (count >= FEWEST_ROWS - 1 || isNear(open, left)) starts.push(left);
  }
  return starts;
}

function isNear(open: readonly number[], at: number): boolean {
  return open.some((start) => Math.abs(start - at) <= ALIGNMENT);
}

/** Maximal bands of rows, top to bottom, in which no chunk paints the strip from `from` to `to`. */
function clearBands(
  chunks: readonly TextChunk[],
  from: number,
  to: number,
): readonly (readonly TextChunk[])[] {
  const bands: TextChunk[][] = [];
  let band: TextChunk[] = [];
  let blockedUntil = Number.NEGATIVE_INFINITY;
  for (const chunk of [...chunks].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const crosses = chunk.left < to && chunk.right > from;
    if (crosses) {
      const row = chunk.baseline - chunk.fontSize * 0.5;
      bands.push(band.filter((other) => other.baseline < row));
      band = [];
      blockedUntil = chunk.baseline + chunk.fontSize * 0.5;
    } else if (chunk.baseline > blockedUntil) {
      band.push(chunk);
    }
  }
  bands.push(band);
  return bands.filter((found) => found.length >= 2 * FEWEST_HEADED_ROWS);
}

/** Whether the rows, of several widths, are all centred on the text or page: headings over lists at the left edge. */
function isCentred({ lefts, rights }: ColumnSide, middles: readonly number[]): boolean {
  const widths = rights.map((right, row) => right - (lefts[row] ?? 0));
  const varied = greatest(widths) - least(widths) > ALIGNMENT;
  return (
    varied &&
    middles.some((middle) => {
      return lefts.every((left, row) => Math.abs((left + (rights[row] ?? 0)) / 2 - middle) <= CENTRED);
    })
  );
}

function areColumns(left: ColumnSide, right: ColumnSide, pageWidth: number, goesOn: boolean): boolean {
  if (areLabelledLists(left, right)) return true;
  const headed = isHeaded(left) && isHeaded(right) && areLevel(left, right);
  const known = headed || goesOn;
  const fewest = known ? FEWEST_HEADED_ROWS : FEWEST_ROWS;
  if (Math.min(left.baselines.length, right.baselines.length) < fewest) return false;
  const narrowest = (known ? NARROWEST_HEADED_COLUMN : NARROWEST_COLUMN) * pageWidth;
  if (left.right - left.left < narrowest || right.right - right.left < narrowest) return false;
  return known || !(isRail(left, right) || isRail(right, left) || isHeadingRail(left, right));
}

/** Whether a side starts with a heading: a line larger than the next, flush with it, and no date. */
function isHeaded({ fontSizes, lefts, texts }: ColumnSide): boolean {
  const [size = 0, sizeBelow = size] = fontSizes;
  const [left = 0, leftBelow = left] = lefts;
  const flush = Math.abs(left - leftBelow) <= ALIGNMENT;
  return flush && size >= HEADING_SIZE * sizeBelow && !namesTime(texts[0] ?? '');
}

function medianCharacterWidth(chunks: readonly TextChunk[]): number {
  return median(chunks.map((chunk) => (chunk.right - chunk.left) / Math.max(1, chunk.text.length)));
}
