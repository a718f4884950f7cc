import { greatest, least } from '../base/extremes.ts';
import { median } from '../base/median.ts';
import { namesTime } from './label-rail.ts';
import { findListMarker } from './list-marker.ts';
import type { TextChunk } from './text-chunk.ts';

/** The text left and right of a gutter between two strips of white space over the whole width; one may be empty. */
export interface GridRow {
  readonly left: readonly TextChunk[];
  readonly right: readonly TextChunk[];
}

/** A strip without text parts two rows of a grid from this height on, in font sizes. */
const STRIP = 1.2;
const FEWEST_ROWS = 2;
/** Of the blocks of text at the left, at least this share has a row of its own. */
const OWN_ROW = 0.8;
/** Of the rows, at least this share is dated at the left, and at most this one at the right. */
const DATED = 0.5;
/** Sides that start at the same x within this many points are one. */
const FLUSH = 2.5;
/** Spaces that part entries are this many times as wide as those between their lines. */
const WIDER = 1.3;
/** Baselines this close, in font sizes, are one. */
const LEVEL = 0.2;
/** A date, or a place and a date, is at most so long, in characters; a longer text with a year is text. */
const LONGEST_DATE = 32;

/**
 * The rows of a grid of entries: header and dates at the left, what was done beside them. Strips of white space then run
 * over both sides wherever a block of the left side ends, as they do not between columns that are read one after the
 * other. `open` says where the
 * sides start of a grid that reaches the end of the page before. null where the sides are no such grid.
 */
export function entryGrid(
  left: readonly TextChunk[],
  right: readonly TextChunk[],
  open: readonly number[],
): readonly GridRow[] | null {
  const goesOn = [left, right].every((side) => open.some((start) => Math.abs(start - leftOf(side)) <= FLUSH));
  const strip = Math.max(
    STRIP * median([...left, ...right].map(({ fontSize }) => fontSize)),
    WIDER * least([left, right].map((side) => median(spacesBetween(cutAtStrips(side, 0))))),
  );
  const isLeft = new Set(left);
  const rows = cutAtStrips([...left, ...right], strip).map(
    (row): GridRow => ({
      left: row.filter((chunk) => isLeft.has(chunk)),
      right: row.filter((chunk) => !isLeft.has(chunk)),
    }),
  );
  const beside = rows.filter((row) => row.left.length > 0 && row.right.length > 0);
  const blocks = beside.flatMap((row) => cutAtStrips(row.left, strip));
  const dated = beside.filter((row) => isDated(row.left)).length;
  const datedBeside = beside.filter((row) => isDated(row.right)).length;
  const isGrid =
    dated >= (goesOn ? 1 : Math.max(FEWEST_ROWS, DATED * beside.length)) &&
    datedBeside <= DATED * dated &&
    beside.length >= OWN_ROW * blocks.length;
  return isGrid ? rows.flatMap((row) => cutAtDates(row)) : null;
}

/**
 * Whether the sides are a grid of entries that cannot be read line by line: the dates stand a little higher or lower than
 * the text beside them, or list items stand beside the names.
 */
export function isGridOfCells(
  left: readonly TextChunk[],
  right: readonly TextChunk[],
  open: readonly number[],
): boolean {
  const rows = entryGrid(left, right, open)?.filter((row) => row.left.length > 0) ?? [];
  const listed = rows.filter(
    ({ right: [first] }) => first !== undefined && findListMarker(first.text) !== null,
  );
  const dates = left.filter((chunk) => isDated([chunk]));
  const level = dates.filter((date) =>
    right.some(({ baseline }) => Math.abs(baseline - date.baseline) <= LEVEL * date.fontSize),
  );
  return rows.length > 0 && (listed.length * 2 > rows.length || level.length * 2 < dates.length);
}

/**
 * A row that holds as many dates as blocks of text beside them, cut into one row for each: a date that stands lower than
 * its text fills the white space between it and the next.
 */
function cutAtDates(row: GridRow): readonly GridRow[] {
  const [, ...later] = cutAtStrips(row.left, 0).filter(isDated).map(topOf);
  const blocks = cutAtWidest(row.right, later.length);
  if (later.length === 0 || blocks === null) return [row];
  return blocks.map((right, index) => ({
    left: row.left.filter(
      ({ top }) => top >= (later[index - 1] ?? 0) && top < (later[index] ?? Number.POSITIVE_INFINITY),
    ),
    right,
  }));
}

/** The chunks cut at so many spaces, which are all wider than any other; null where there are none such. */
function cutAtWidest(chunks: readonly TextChunk[], cuts: number): readonly (readonly TextChunk[])[] | null {
  const lines = cutAtStrips(chunks, 0);
  const spaces = spacesBetween(lines);
  const widest = [...spaces].sort((a, b) => b - a);
  const strip = widest[cuts - 1] ?? 0;
  const next = widest[cuts] ?? 0;
  const parts = strip > WIDER * next ? cutAtStrips(chunks, strip) : [];
  return parts.length === cuts + 1 ? parts : null;
}

/** The white space above each line but the first, in points. */
function spacesBetween(lines: readonly (readonly TextChunk[])[]): readonly number[] {
  return lines.slice(1).map((line, index) => topOf(line) - bottomOf(lines[index] ?? []));
}

function leftOf(chunks: readonly TextChunk[]): number {
  return least(chunks.map(({ left }) => left));
}

function topOf(chunks: readonly TextChunk[]): number {
  return least(chunks.map(({ top }) => top));
}

function bottomOf(chunks: readonly TextChunk[]): number {
  return greatest(chunks.map(({ bottom }) => bottom));
}

/** The chunks from top to bottom, cut where nothing stands over at least this height, in points. */
function cutAtStrips(chunks: readonly TextChunk[], strip: number): readonly (readonly TextChunk[])[] {
  const parts: TextChunk[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const chunk of [...chunks].sort((a, b) => a.top - b.top || a.left - b.left)) {
    if (chunk.top - bottom >= strip) parts.push([]);
    parts.at(-1)?.push(chunk);
    bottom = greatest([bottom, chunk.bottom]);
  }
  return parts;
}

function isDated(chunks: readonly TextChunk[]): boolean {
  return chunks.some(({ text }) => text.length <= LONGEST_DATE && namesTime(text));
}
