import { greatest, least } from '../base/extremes.ts';
import { namesTime } from './label-rail.ts';
import type { TextChunk } from './text-chunk.ts';

/** Baselines of one row differ by at most this share of the font size. */
const SAME_ROW = 0.35;
/** Right edges within this many points are flush. */
const FLUSH = 3;
/** A cell starts at least this many points after the column's start; a date, or this share of the width, */
const NOT_ALIGNED = 6;
/** shows that it stands at a tab stop and is not an indented line of the column. */
const TABBED_START = 0.15;

/** A row with so many pieces at its left belongs to a grid over the columns, as a list of skills has it. */
const CELLS_OF_A_GRID = 3;

/** A heading is this much nearer, as a share, to the text below it than to the text above. */
const NEARER = 0.95;
/** "2019 – 2021", "Apr. 2020 – heute": nothing but a range of dates. */
const RANGE =
  /^(?:\p{L}{3,9}\.?\s|\d{1,2}[./])?(?:19|20)\d\d\s?[-\u2010-\u2015]\s?(?:\p{L}{3,12}\.?|(?:\p{L}{3,9}\.?\s|\d{1,2}[./])?(?:19|20)\d\d)$/u;

/** Lines of one paragraph follow each other within this many font sizes, and differ in size by less, in points. */
const PARAGRAPH_LEADING = 1.6;
const SAME_SIZE = 0.3;

interface BandRow {
  readonly left: readonly TextChunk[];
  readonly right: readonly TextChunk[];
  readonly baseline: number;
}

/**
 * The band without the rows at its top and bottom that only end in a cell at a tab stop ("Example Ltd … 2019"):
 * such rows continue the flow above or below a grid of columns, and would be torn apart with it. Rows
 * without a right part between the grid and those (an employer, a heading) are cut at the widest gap.
 */
export function withoutTabbedEnds(band: readonly TextChunk[], start: number): readonly TextChunk[] {
  const rows = rowsOf(band, start);
  const edge = greatest(band.map((chunk) => chunk.right));
  const kinds = rows.map((row) => kindOf(row, start, edge));
  const top = kinds.indexOf('columns');
  const bottom = kinds.lastIndexOf('columns');
  if (top === -1) return [];
  const lastAbove = kinds.lastIndexOf('tabbed', top);
  const firstBelow = kinds.indexOf('tabbed', bottom);
  return rows
    .slice(
      lastAbove === -1 ? 0 : widestGap(rows, lastAbove + 1, top),
      firstBelow === -1 ? rows.length : widestGap(rows, bottom + 1, firstBelow),
    )
    .flatMap((row) => [...row.left, ...row.right]);
}

/**
 * The band without the last rows at its left that stand nearer to what is below them than to the column and start at the
 * same x, where the first line below runs over both columns: the heading of that line, and an employer between them.
 */
export function withoutLastHeading(
  band: readonly TextChunk[],
  chunks: readonly TextChunk[],
  start: number,
): readonly TextChunk[] {
  let kept = band;
  for (;;) {
    const rest = withoutLastRow(kept, chunks, { start, cut: kept.length < band.length });
    if (rest === null) return kept;
    kept = rest;
  }
}

/**
 * The band without the rows at its top that go on with a paragraph whose lines above run over both columns: its last
 * line is short, and stands in the band though no column starts with it.
 */
export function withoutParagraphEnd(
  band: readonly TextChunk[],
  chunks: readonly TextChunk[],
  start: number,
): readonly TextChunk[] {
  const [first] = band;
  if (first === undefined) return band;
  const row = band.filter(({ baseline }) => baseline - first.baseline <= SAME_ROW * first.fontSize);
  const goesOn = chunks.some(
    (above) =>
      above.left < start - FLUSH &&
      above.right > start &&
      above.baseline < first.baseline &&
      first.baseline - above.baseline <= PARAGRAPH_LEADING * first.fontSize &&
      Math.abs(above.left - first.left) <= FLUSH &&
      Math.abs(above.fontSize - first.fontSize) < SAME_SIZE &&
      isBold(above) === isBold(first),
  );
  return goesOn && row.length === 1 && first.right <= start ? band.slice(1) : band;
}

function isBold({ runs }: TextChunk): boolean {
  return runs.every(({ bold }) => bold);
}

/** The band without its last row; null where that belongs to it. `cut` says whether rows below it were taken off. */
function withoutLastRow(
  band: readonly TextChunk[],
  chunks: readonly TextChunk[],
  { start, cut }: { readonly start: number; readonly cut: boolean },
): readonly TextChunk[] | null {
  const last = band.reduce<TextChunk | null>((low, chunk) => (isBelow(chunk, low) ? chunk : low), null);
  if (last === null || last.right > start) return null;
  const own = new Set(band);
  const above = band.filter((chunk) => last.baseline - chunk.baseline > SAME_ROW * last.fontSize);
  const below = chunks.filter((chunk) => !own.has(chunk) && chunk.baseline > last.baseline);
  const next = least(below.map(({ baseline }) => baseline));
  const row = below.filter(({ baseline }) => baseline - next <= SAME_ROW * last.fontSize);
  const flush = row.some((chunk) => Math.abs(chunk.left - last.left) <= FLUSH);
  const heads = flush && (cut || greatest(row.map((chunk) => chunk.right)) > start);
  const space = last.baseline - greatest(above.map((chunk) => chunk.baseline));
  return heads && next - last.baseline < NEARER * space ? above : null;
}

function isBelow(chunk: TextChunk, other: TextChunk | null): boolean {
  return other === null || chunk.baseline > other.baseline;
}

/** The row, of those from `first` to `last`, with the widest gap above it; the upper one of equals. */
function widestGap(rows: readonly BandRow[], first: number, last: number): number {
  let widest = first;
  for (let index = first + 1; index <= last; index += 1) {
    if (gapAbove(rows, index) > gapAbove(rows, widest)) widest = index;
  }
  return widest;
}

function gapAbove(rows: readonly BandRow[], index: number): number {
  return (rows[index]?.baseline ?? 0) - (rows[index - 1]?.baseline ?? 0);
}

/** Whether a row has a line of the right column, none at all, or only cells at a tab stop or of a wider grid. */
function kindOf({ left, right }: BandRow, start: number, edge: number): 'columns' | 'left' | 'tabbed' {
  if (right.length === 0) return 'left';
  if (left.length === 0) return 'columns';
  // Under a grid over the whole page, the dates of a narrower column do not end at the grid's edge.
  const dates = right.every(({ left: at, text }) => at - start > NOT_ALIGNED && RANGE.test(text));
  if (dates) return 'tabbed';
  const flush = left.length >= CELLS_OF_A_GRID || greatest(right.map((chunk) => chunk.right)) >= edge - FLUSH;
  const shifted = right.every((chunk) => {
    const shift = chunk.left - start;
    return shift > TABBED_START * (edge - start) || (shift > NOT_ALIGNED && namesTime(chunk.text));
  });
  return flush && shifted ? 'tabbed' : 'columns';
}

function rowsOf(band: readonly TextChunk[], start: number): readonly BandRow[] {
  const rows: { left: TextChunk[]; right: TextChunk[]; baseline: number }[] = [];
  for (const chunk of band) {
    let row = rows.at(-1);
    if (row === undefined || chunk.baseline - row.baseline > SAME_ROW * chunk.fontSize) {
      row = { left: [], right: [], baseline: chunk.baseline };
      rows.push(row);
    }
    (chunk.right <= start ? row.left : row.right).push(chunk);
  }
  return rows;
}
