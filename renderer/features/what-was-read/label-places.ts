import type { Box, Line } from '../../../shared/document/text-document.ts';

/** Where a line's number and tag find room on its page. */
export interface LabelPlace {
  /** x at which the number ends, in points: the left edge of the line's region, or of the line where another stands between. */
  readonly numberEnd: number;
  /** Whether a tag fits right of the line; if not, it stands above the line's end. */
  readonly hasRoomRight: boolean;
}

/** Width of a tag like "S10 E12" with its distance, in points. */
const TAG_WIDTH = 30;

/** The place of each line's labels, by the line; lines without a box have none. */
export function labelPlaces(lines: readonly Line[]): ReadonlyMap<Line, LabelPlace> {
  const edges = regionEdges(lines);
  const places = new Map<Line, LabelPlace>();
  for (const line of lines) {
    const { box } = line;
    if (box === null) continue;
    const beside = lines.filter((other) => other !== line && other.box !== null && areBeside(box, other.box));
    const isBlocked = beside.some((other) => other.region === line.region && (other.box?.x ?? 0) < box.x);
    const right = box.x + box.width;
    places.set(line, {
      numberEnd: isBlocked ? box.x : (edges.get(line.region) ?? box.x),
      hasRoomRight: beside.every(({ box: other }) => {
        return other === null || other.x + other.width <= right || other.x >= right + TAG_WIDTH;
      }),
    });
  }
  return places;
}

/** Left edge of each region: that of its leftmost line. */
function regionEdges(lines: readonly Line[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const { region, box } of lines) {
    if (box !== null) edges.set(region, Math.min(edges.get(region) ?? box.x, box.x));
  }
  return edges;
}

/** On one page at the same height. */
function areBeside(one: Box, other: Box): boolean {
  return one.page === other.page && one.y < other.y + other.height && other.y < one.y + one.height;
}
