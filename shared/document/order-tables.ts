import { greatest } from '../base/extremes.ts';
import type { DocumentBlock, TableCell } from './text-run.ts';

/** A cell with this many lines holds running text, not a label. */
const RUNNING_TEXT = 3;
/** A cell with more lines than this is no label with a date. */
const LONGEST_DATED_LABEL = 4;
const YEAR = /\b(?:19|20)\d\d\b/u;

/** A block with the cells around it, from the outermost table inwards. */
interface PlacedBlock {
  readonly block: DocumentBlock;
  readonly cells: readonly TableCell[];
}

/**
 * Puts the cells of layout tables into reading order, also of tables within tables. Where the columns all hold
 * running text, each column is a flow of its own and is read to its end; a table of entries with their dates, and
 * every other one, is read row by row. A row of one cell over the whole width parts what is above it from what is
 * below.
 */
export function orderTables(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const placed = blocks.map((block) => ({ block, cells: cellsAround(block.cell) }));
  return orderWithin(placed, 0).map(({ block }) => block);
}

/** The cells around a place, the outermost first. */
export function cellsAround(cell: TableCell | null): readonly TableCell[] {
  const cells: TableCell[] = [];
  for (let around = cell ?? undefined; around !== undefined; around = around.outer) cells.push(around);
  return cells.reverse();
}

function orderWithin(blocks: readonly PlacedBlock[], depth: number): readonly PlacedBlock[] {
  return splitBy(blocks, (block) => String(block.cells[depth]?.table)).flatMap((part) =>
    part[0]?.cells[depth] === undefined ? part : orderTable(part, depth),
  );
}

function orderTable(blocks: readonly PlacedBlock[], depth: number): readonly PlacedBlock[] {
  const cellOf = (block: PlacedBlock): TableCell | undefined => block.cells[depth];
  const width = greatest(blocks.map((block) => lastColumn(cellOf(block))));
  const bands = splitBy(blocks, (block) => {
    const cell = cellOf(block);
    return width > 1 && cell?.column === 1 && lastColumn(cell) === width ? `row ${cell.row}` : 'columns';
  });
  return bands.flatMap((band) => {
    const ordered = isLayout(band, depth)
      ? [...band].sort((a, b) => (cellOf(a)?.column ?? 0) - (cellOf(b)?.column ?? 0))
      : band;
    const cells = splitBy(ordered, (block) => `${cellOf(block)?.row} ${cellOf(block)?.column}`);
    return cells.flatMap((cell) => orderWithin(cell, depth + 1));
  });
}

function lastColumn(cell: TableCell | undefined): number {
  return cell === undefined ? 0 : cell.column + (cell.span ?? 1) - 1;
}

/** Neighbours with the same key, together. */
function splitBy(
  blocks: readonly PlacedBlock[],
  keyOf: (block: PlacedBlock) => string,
): readonly (readonly PlacedBlock[])[] {
  const parts: PlacedBlock[][] = [];
  let key: string | null = null;
  for (const block of blocks) {
    const next = keyOf(block);
    if (next === key) parts.at(-1)?.push(block);
    else parts.push([block]);
    key = next;
  }
  return parts;
}

/** Lines of the cells that hold text, by column and row. */
type ColumnTexts = ReadonlyMap<number, ReadonlyMap<number, readonly string[]>>;

function isLayout(band: readonly PlacedBlock[], depth: number): boolean {
  const columns = [...textsOf(band, depth).values()];
  if (columns.length < 2) return false;
  const running = columns.every((cells) => [...cells.values()].some((lines) => lines.length >= RUNNING_TEXT));
  return running && !holdsDatedEntries(columns);
}

function textsOf(band: readonly PlacedBlock[], depth: number): ColumnTexts {
  const columns = new Map<number, Map<number, string[]>>();
  for (const { block, cells } of band) {
    const cell = cells[depth];
    const text = block.text.trim();
    if (cell === undefined || text === '') continue;
    const column = columns.get(cell.column) ?? new Map<number, string[]>();
    columns.set(cell.column, column);
    column.set(cell.row, [...(column.get(cell.row) ?? []), ...text.split('\n')]);
  }
  return columns;
}

/** Whether one column labels each row, of two or more, with a date. */
function holdsDatedEntries(columns: readonly ReadonlyMap<number, readonly string[]>[]): boolean {
  return columns.some((column) => {
    const labelled = [...column].filter(([row]) =>
      columns.some((other) => other !== column && other.has(row)),
    );
    return (
      labelled.length > 1 &&
      labelled.every(
        ([, lines]) => lines.length <= LONGEST_DATED_LABEL && lines.some((line) => YEAR.test(line)),
      )
    );
  });
}
