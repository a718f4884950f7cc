import type { TextSpan } from '../base/text-span.ts';
import type { LineView } from './line-view.ts';

/** The part of a line between two offsets of the document, which lie in it. */
export function cropView(view: LineView, { start, end }: TextSpan): LineView {
  const offset = view.line.span.start;
  const text = view.text.slice(start - offset, end - offset);
  return {
    ...view,
    text,
    line: { ...view.line, span: { start, end } },
    cells: view.cells.flatMap((cell) => {
      const span = { start: Math.max(start, cell.span.start), end: Math.min(end, cell.span.end) };
      const part = view.text.slice(span.start - offset, span.end - offset);
      const trimmed = part.trim();
      if (span.end <= span.start || trimmed === '') return [];
      const at = span.start + part.indexOf(trimmed);
      return [{ span: { start: at, end: at + trimmed.length }, text: trimmed }];
    }),
    dates: view.dates.filter((date) => date.span.start >= start && date.span.end <= end),
    wordCount: (text.match(/[\p{L}\p{N}]+/gu) ?? []).length,
  };
}
