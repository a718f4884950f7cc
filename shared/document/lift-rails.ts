import { type AssembledLine, assembleLine } from './assemble-line.ts';
import { type Row, rowOf } from './group-rows.ts';

/** A row with its text. */
export interface RowLine {
  readonly row: Row;
  readonly line: AssembledLine;
}

/** Cells of a rail are at most this long, in characters. */
const LONGEST_CELL = 32;
/** Rows of a rail follow each other within this many font sizes. */
const CLOSE = 2;
/** Cells of a rail start or end at the same x within this many points. */
const ALIGNMENT = 3;

export function assembleRows(rows: readonly Row[]): readonly RowLine[] {
  return rows.flatMap((row) => {
    const line = assembleLine(row);
    return line === null ? [] : [{ row, line }];
  });
}

/**
 * Places and dates at the right edge are often set as a block of several rows beside a title, and the lower
 * rows then stand beside the first list items. Such cells become lines of their own, above the list item
 * beside which they stand, so that no item ends in a date that is not its own.
 */
export function liftRails(lines: readonly RowLine[]): readonly RowLine[] {
  const lifted: RowLine[] = [];
  let index = 0;
  while (index < lines.length) {
    const rail = railFrom(lines, index);
    const item = rail.findIndex(({ line }) => line.bullet !== null);
    if (item <= 0) {
      lifted.push(...lines.slice(index, index + Math.max(1, rail.length)));
    } else {
      lifted.push(...rail.slice(0, item), ...splitRail(rail.slice(item)));
    }
    index += Math.max(1, rail.length);
  }
  return lifted;
}

/** The run of lines from here on that end in cells of one rail; empty when the line does not. */
function railFrom(lines: readonly RowLine[], start: number): readonly RowLine[] {
  const rail: RowLine[] = [];
  for (const candidate of lines.slice(start)) {
    const cell = lastCell(candidate);
    const previous = rail.at(-1);
    const above = previous === undefined ? null : lastCell(previous);
    if (cell === null || cell.length > LONGEST_CELL) break;
    if (previous !== undefined && above !== null) {
      const distance = candidate.row.baseline - previous.row.baseline;
      const aligned =
        Math.abs(cell.right - above.right) <= ALIGNMENT || Math.abs(cell.left - above.left) <= ALIGNMENT;
      if (!aligned || distance > CLOSE * candidate.line.fontSize) break;
    }
    rail.push(candidate);
  }
  return rail;
}

function lastCell({ row, line }: RowLine): { left: number; right: number; length: number } | null {
  const tab = line.tabs.at(-1);
  if (tab === undefined) return null;
  const first = line.segments.find((segment) => segment.start > tab);
  // In a line that is read from the right, the last cell is the leftmost one.
  if (first === undefined || first.x < (line.segments[0]?.x ?? 0)) return null;
  return { left: first.x, right: row.right, length: line.text.length - tab - 1 };
}

function splitRail(rail: readonly RowLine[]): readonly RowLine[] {
  const cells: Row[] = [];
  const rests: Row[] = [];
  for (const entry of rail) {
    const from = lastCell(entry)?.left ?? Number.POSITIVE_INFINITY;
    cells.push(rowOf(entry.row.runs.filter((run) => run.x >= from)));
    rests.push(rowOf(entry.row.runs.filter((run) => run.x < from)));
  }
  return [...assembleRows(cells), ...assembleRows(rests)];
}
