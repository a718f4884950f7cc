import type { Line } from './text-document.ts';

/** Where on the page the letter at an offset of the line starts, in points, or the last one before it ends; null where unknown. */
export function letterPlace(line: Line, offset: number): number | null {
  const segment = line.segments.find(({ start, end }) => start <= offset && end >= offset);
  if (segment === undefined || segment.end === segment.start) return null;
  const share = (offset - segment.start) / (segment.end - segment.start);
  return segment.x + share * segment.width;
}
