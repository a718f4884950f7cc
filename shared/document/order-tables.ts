import type { DocumentBlock } from './text-run.ts';

/** A cell with this many paragraphs holds running text, not a label. */
const RUNNING_TEXT = 3;

/**
 * Puts the cells of layout tables into reading order. In a table whose columns all hold running text, each
 * column is a flow of its own and is read to its end; every other table is read row by row.
 */
export function orderTables(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const ordered: DocumentBlock[] = [];
  let index = 0;
  while (index < blocks.length) {
    const table = blocks[index]?.cell?.table;
    let end = index + 1;
    while (table !== undefined && blocks[end]?.cell?.table === table) end += 1;
    const part = blocks.slice(index, end);
    ordered.push(...(isLayout(part) ? byColumn(part) : part));
    index = end;
  }
  return ordered;
}

function isLayout(table: readonly DocumentBlock[]): boolean {
  const most = new Map<number, number>();
  const counts = new Map<string, number>();
  for (const { cell, text } of table) {
    if (cell === null) return false;
    const key = `${cell.row} ${cell.column}`;
    const count = (counts.get(key) ?? 0) + (text.trim() === '' ? 0 : text.trim().split('\n').length);
    counts.set(key, count);
    most.set(cell.column, Math.max(most.get(cell.column) ?? 0, count));
  }
  return most.size > 1 && [...most.values()].every((count) => count >= RUNNING_TEXT);
}

function byColumn(table: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return [...table].sort((a, b) => (a.cell?.column ?? 0) - (b.cell?.column ?? 0) || a.number - b.number);
}
