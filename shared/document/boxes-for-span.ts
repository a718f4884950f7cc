import type { TextSpan } from '../base/text-span.ts';
import { lineIndexAt } from './line-at.ts';
import type { Box, Line, TextDocument } from './text-document.ts';

/** One box for each line that the span touches, in reading order; none for lines without a place on a page. */
export function boxesForSpan(document: TextDocument, span: TextSpan): readonly Box[] {
  const boxes: Box[] = [];
  for (let index = lineIndexAt(document, span.start); ; index += 1) {
    const line = document.lines[index];
    if (line === undefined || line.span.start >= span.end) return boxes;
    const box = line.span.end <= span.start ? null : boxInLine(line, span);
    if (box !== null) boxes.push(box);
  }
}

function boxInLine(line: Line, span: TextSpan): Box | null {
  if (line.box === null) return null;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of line.segments) {
    const start = Math.max(segment.start, span.start);
    const end = Math.min(segment.end, span.end);
    if (start >= end) continue;
    const perCharacter = segment.width / (segment.end - segment.start);
    left = Math.min(left, segment.x + (start - segment.start) * perCharacter);
    right = Math.max(right, segment.x + (end - segment.start) * perCharacter);
  }
  return left > right ? null : { ...line.box, x: left, width: right - left };
}
