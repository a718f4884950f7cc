import { padEnd, padStart } from '../../shared/report/text-layout.ts';

/** A table for the terminal: the first column left, the others right, two spaces between. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      widths
        .map((width, column) => {
          const text = row[column] ?? '';
          return column === 0 ? padEnd(text, width) : padStart(text, width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** ".973"; "1" for everything; never rounded up to 1. */
export function share(value: number | null): string {
  if (value === null) return '-';
  if (value === 1) return '1';
  return `.${String(Math.floor(value * 1000)).padStart(3, '0')}`;
}
