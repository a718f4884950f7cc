import { greatest, least } from '../base/extremes.ts';
import { type Row, rowOf } from './group-rows.ts';
import { namesTime } from './label-rail.ts';
import { findListMarker } from './list-marker.ts';

/** x positions within this many points are the same. */
const ALIGNMENT = 2;
/** Space, in font sizes, that parts a label from the text beside it. */
const LABEL_GAP = 0.8;
/** Lines of one label follow each other within this many font sizes. */
const LABEL_LEADING = 1.6;
/** Of the rows, at most this share starts at the rail. */
const MOST_AT_RAIL = 0.5;
/** With fewer rows to a label, the labels are the first column of a small table and are read with their rows. */
const FEWEST_ROWS_TO_LABEL = 2;
const FEWEST_LABELS = 2;
const LONGEST_LABEL = 32;
/** Share of the rows from which on they start at one x in many places. */
const MANY_STARTS = 0.25;
/** So many labels have text beside them that starts at one x, on their row or within this many font sizes of it. */
const FEWEST_BESIDE = 2;
const SAME_HEIGHT = 0.6;

interface SplitRow {
  readonly row: Row;
  /** The part that stands in the rail. */
  readonly label: Row | null;
  readonly rest: Row | null;
}

/**
 * Where headings stand in a rail left of the text ("AWARDS & / SCHOLARSHIPS ⇥ Dean's List"), the lines of each
 * are put above the text beside which they stand. Anything else comes back as it is.
 */
export function liftLabels(rows: readonly Row[]): readonly Row[] {
  for (const textLeft of textLefts(rows)) {
    const lifted = segmentsAt(rows, textLeft).map((segment) => ({
      segment,
      lifted: liftSegment(segment, textLeft),
    }));
    if (lifted.some((each) => each.lifted !== null))
      return lifted.flatMap((each) => each.lifted ?? each.segment);
  }
  return rows;
}

/** Where text beside a rail may start, from left to right. */
function textLefts(rows: readonly Row[]): readonly number[] {
  const left = least(rows.map((row) => row.left));
  const starts = rows.flatMap((row) => [row.left, restOf(row, labelOf(row))?.left ?? row.left]);
  const beside = rows.flatMap((_, index) => textBeside(rows, index));
  const found = [
    ...starts.filter((x) => countAt(starts, x) >= MANY_STARTS * rows.length),
    ...beside.filter((x) => countAt(beside, x) >= FEWEST_BESIDE),
  ];
  const ascending = found.filter((x) => x > left + ALIGNMENT).sort((a, b) => a - b);
  return ascending.filter((x, index) => index === 0 || x - (ascending[index - 1] ?? x) > ALIGNMENT);
}

/** Where the text beside a label on this row starts: behind a gap, or on the next row, at about the same height. */
function textBeside(rows: readonly Row[], index: number): readonly number[] {
  const row = rows[index];
  if (row === undefined) return [];
  const rest = restOf(row, labelOf(row));
  if (rest !== null) return [rest.left];
  return [rows[index - 1], rows[index + 1]].flatMap((other) => {
    if (other === undefined || other.left <= row.right) return [];
    return Math.abs(other.baseline - row.baseline) <= SAME_HEIGHT * row.fontSize ? [other.left] : [];
  });
}

function countAt(positions: readonly number[], x: number): number {
  return positions.filter((other) => Math.abs(other - x) <= ALIGNMENT).length;
}

/** The rows between those that start at the rail and reach over the text, as a name or a full line does. */
function segmentsAt(rows: readonly Row[], textLeft: number): readonly (readonly Row[])[] {
  const segments: Row[][] = [[]];
  for (const row of rows) {
    const crosses = row.left < textLeft - ALIGNMENT && labelOf(row).right > textLeft - ALIGNMENT;
    if (crosses) segments.push([row], []);
    else segments.at(-1)?.push(row);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** null where no labels stand in a rail. */
function liftSegment(rows: readonly Row[], textLeft: number): readonly Row[] | null {
  const above = rowsAbove(rows, textLeft);
  const split = splitAtRail(rows.slice(above), textLeft);
  if (split === null) return null;
  const lifted: Row[] = rows.slice(0, above);
  let index = 0;
  while (index < split.length) {
    const end = labelEnd(split, index);
    const block = split.slice(index, end);
    lifted.push(...block.flatMap(({ label }) => label ?? []), ...block.flatMap(({ rest }) => rest ?? []));
    index = end;
  }
  return lifted;
}

/** How many rows at the start stand left of the text and above it, as the end of a line over the whole width does. */
function rowsAbove(rows: readonly Row[], textLeft: number): number {
  const text = rows.findIndex((row) => row.right > textLeft);
  const first = rows[text];
  if (first === undefined) return 0;
  const level = rows.findIndex((row) => first.baseline - row.baseline <= first.fontSize);
  return Math.min(text, level);
}

/** Behind the last row of the label that starts on row `index`, or behind the row itself. */
function labelEnd(rows: readonly SplitRow[], index: number): number {
  let end = index + 1;
  let last = rows[index]?.label ?? null;
  for (let next = end; last !== null && next < rows.length; next += 1) {
    const here = rows[next];
    if (here === undefined) break;
    if ((here.label ?? here.row).baseline - last.baseline > LABEL_LEADING * last.fontSize) break;
    if (here.label === null) continue;
    last = here.label;
    end = next + 1;
  }
  return end;
}

function splitAtRail(rows: readonly Row[], textLeft: number): readonly SplitRow[] | null {
  const split = rows.map((row): SplitRow => {
    if (row.left >= textLeft - ALIGNMENT) return { row, label: null, rest: row };
    const label = labelOf(row);
    return { row, label, rest: restOf(row, label) };
  });
  const labels = split.flatMap(({ label }) => label ?? []);
  const flush = agree(labels.map(({ left }) => left)) || agree(labels.map(({ right }) => right));
  if (!flush || !labels.every(isLabel)) return null;
  if (labels.length > MOST_AT_RAIL * rows.length) return null;
  if (
    !areHeadings(
      labels,
      split.flatMap(({ rest }) => rest ?? []),
    )
  )
    return null;
  const blocks = split.filter(({ label }, index) => label !== null && !continuesLabel(split, index));
  return blocks.length >= FEWEST_LABELS && rows.length >= FEWEST_ROWS_TO_LABEL * blocks.length ? split : null;
}

function agree(positions: readonly number[]): boolean {
  return greatest(positions) - least(positions) <= ALIGNMENT;
}

function continuesLabel(rows: readonly SplitRow[], index: number): boolean {
  const label = rows[index]?.label;
  const above = rows.slice(0, index).findLast((row) => row.label !== null)?.label;
  if (label == null || above == null) return false;
  return label.baseline - above.baseline <= LABEL_LEADING * label.fontSize;
}

/** The runs at the start of the row up to the first wide gap. */
function labelOf(row: Row): Row {
  const gap = row.runs.findIndex((run, index) => {
    const before = row.runs[index - 1];
    return before !== undefined && run.x - (before.x + before.width) > LABEL_GAP * row.fontSize;
  });
  return gap === -1 ? row : rowOf(row.runs.slice(0, gap));
}

function restOf(row: Row, label: Row): Row | null {
  const runs = row.runs.slice(label.runs.length);
  return runs.length === 0 ? null : rowOf(runs);
}

function isLabel(label: Row): boolean {
  const text = textOf(label);
  return text.length <= LONGEST_LABEL && !namesTime(text) && findListMarker(text) === null;
}

/** All set alike, and most of the text beside them not so. */
function areHeadings(labels: readonly Row[], beside: readonly Row[]): boolean {
  return [isBold, isCapital, ...labels.slice(0, 1).map(isSetLike)].some(
    (look) => labels.every(look) && beside.filter(look).length * 2 < beside.length,
  );
}

/** Whether a row has the font, size and colour of this one. */
function isSetLike(model: Row): (row: Row) => boolean {
  const lookOf = (row: Row) =>
    row.runs.map(({ fontName, fontSize, color }) => [fontName, fontSize.toFixed(1), color].join(' '));
  const [look] = lookOf(model);
  return (row) => lookOf(row).every((other) => other === look);
}

function isBold(row: Row): boolean {
  return row.runs.every((run) => run.bold);
}

function isCapital(row: Row): boolean {
  const text = textOf(row);
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

function textOf(row: Row): string {
  return row.runs.map((run) => run.text).join(' ');
}
