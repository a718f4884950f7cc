import { type Row, rowOf } from './group-rows.ts';
import { namesTime } from './label-rail.ts';
import { isBareMarker } from './list-marker.ts';

/** x positions within this many points are the same. */
const ALIGNMENT = 2;
/** Space, in font sizes, that parts a date from the text beside it. */
const DATE_GAP = 0.8;
/** Rows of one date follow each other within this many font sizes. */
const DATE_LEADING = 1.8;
/** Rows of a rail are at most this long, in characters. */
const LONGEST_ROW = 32;
/** With fewer dated rows that start their text at one x, there is no rail. */
const FEWEST_DATES = 2;
/** What stands under a date is at most this many times as large. */
const LARGER = 1.1;

const DASH = /[-\u2010-\u2015]/u;
/** "– December 2019", and "May 2016 –" or "May 2016 – Dec", which go on. */
const OPENING = /^[-\u2010-\u2015]/u;
const UNFINISHED = /[-\u2010-\u2015]\s*$|\p{L}.*\d{4}\s*[-\u2010-\u2015]\s*\p{L}+\.?$/u;

interface SplitRow {
  readonly row: Row;
  /** The part that stands in the rail. */
  readonly date: Row | null;
  readonly rest: Row | null;
}

/**
 * Where dates stand in a rail left of the text and take several rows ("May 2016 – / December 2019 / Boston ⇥ Staff
 * Engineer / Harborview"), the rows of each date are put above the text beside which they stand. Dates of one row
 * stay beside their text; anything else comes back as it is.
 */
export function liftDates(rows: readonly Row[]): readonly Row[] {
  const textLeft = findTextLeft(rows);
  if (textLeft === null) return rows;
  const split = rows.map((row) => splitRow(row, textLeft));
  const lifted: Row[] = [];
  let index = 0;
  while (index < split.length) {
    const block = split.slice(index, blockEnd(split, index));
    lifted.push(...(isDate(block) ? liftBlock(block) : block.map(({ row }) => row)));
    index += block.length;
  }
  return lifted;
}

/** Where the text beside dates starts: the x at which most rows that start with a date go on. */
function findTextLeft(rows: readonly Row[]): number | null {
  const starts = rows.flatMap((row) => textBesideDate(row) ?? []);
  let best: { readonly left: number; readonly count: number } | null = null;
  for (const left of starts) {
    const count = starts.filter((other) => Math.abs(other - left) <= ALIGNMENT).length;
    if (count >= FEWEST_DATES && (best === null || count > best.count)) best = { left, count };
  }
  return best?.left ?? null;
}

function textBesideDate(row: Row): number | null {
  const gap = row.runs.findIndex((run, index) => {
    const before = row.runs[index - 1];
    return before !== undefined && run.x - (before.x + before.width) > DATE_GAP * row.fontSize;
  });
  const date = textOf(row.runs.slice(0, Math.max(0, gap)));
  return namesTime(date) && date.length <= LONGEST_ROW ? (row.runs[gap]?.x ?? null) : null;
}

function splitRow(row: Row, textLeft: number): SplitRow {
  const left = row.runs.filter((run) => run.x < textLeft - ALIGNMENT);
  const right = row.runs.filter((run) => run.x >= textLeft - ALIGNMENT);
  const reaches = left.some((run) => run.x + run.width > textLeft - ALIGNMENT);
  if (left.length === 0 || reaches || left.every((run) => isBareMarker(run.text)))
    return { row, date: null, rest: row };
  const date = rowOf(left);
  const beside = right.length === 0 ? null : rowOf(right);
  const close = beside !== null && beside.left - date.right < DATE_GAP * row.fontSize;
  if (close || textOf(left).length > LONGEST_ROW) return { row, date: null, rest: row };
  return { row, date, rest: beside };
}

/** Behind the last row of the date that starts on row `index` beside its text, or behind the row itself. */
function blockEnd(rows: readonly SplitRow[], index: number): number {
  const first = rows[index];
  let end = index + 1;
  if (first?.date == null || first.rest === null) return end;
  let last = first.date;
  for (let next = end; next < rows.length; next += 1) {
    const here = rows[next];
    if (here === undefined) break;
    const { baseline } = here.date ?? here.row;
    if (baseline - last.baseline > DATE_LEADING * last.fontSize) break;
    if (here.date === null) continue;
    if (!standsUnder(here.date, first.date) || startsAnother(here, last)) break;
    last = here.date;
    end = next + 1;
  }
  return end;
}

/** Whether a row beside text names a time of its own, not the end of the range above it. */
function startsAnother({ date, rest }: SplitRow, above: Row): boolean {
  const text = date === null ? '' : textOf(date.runs);
  if (rest === null || !namesTime(text)) return false;
  return !(OPENING.test(text) || (UNFINISHED.test(textOf(above.runs)) && !DASH.test(text)));
}

/** Flush with the date at the left or the right, and not set as a heading. */
function standsUnder(row: Row, date: Row): boolean {
  const flush = Math.abs(row.left - date.left) <= ALIGNMENT || Math.abs(row.right - date.right) <= ALIGNMENT;
  return flush && row.fontSize <= LARGER * date.fontSize && (!isBold(row) || isBold(date));
}

/** Whether the rows in the rail are more than one and name a time together. */
function isDate(block: readonly SplitRow[]): boolean {
  const dates = block.flatMap(({ date }) => date ?? []);
  return dates.length > 1 && namesTime(dates.map(({ runs }) => textOf(runs)).join(' '));
}

function liftBlock(block: readonly SplitRow[]): readonly Row[] {
  return [...block.flatMap(({ date }) => date ?? []), ...block.flatMap(({ rest }) => rest ?? [])];
}

function isBold(row: Row): boolean {
  return row.runs.every((run) => run.bold);
}

function textOf(runs: Row['runs']): string {
  return runs.map((run) => run.text.trim()).join(' ');
}
