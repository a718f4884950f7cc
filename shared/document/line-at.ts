import type { Line, TextDocument } from './text-document.ts';

/** The line that holds the offset (a line break belongs to the line that it ends), or null outside the text. */
export function lineAt(document: TextDocument, offset: number): Line | null {
  if (offset < 0 || offset > document.text.length) return null;
  return document.lines[lineIndexAt(document, offset)] ?? null;
}

/** The place of the last line that starts at or before the offset; 0 where none does. */
export function lineIndexAt(document: TextDocument, offset: number): number {
  let low = 0;
  let high = document.lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((document.lines[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
