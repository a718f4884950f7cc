import type { Box, Line } from '../../../shared/document/text-document.ts';

/** Where a line's number and tag find room on its page. */
export interface LabelPlace {
  /** x at which the number ends, in points: the left edge of the line's region, or of the line where another stands between. */
  readonly numberEnd: number;
  /** Whether a tag fits right of the line; if not, it stands above the line's end. */
  readonly hasRoomRight: boolean;
}

/** What a tag and the number of the line behind it take together, in points. */
const ROOM_FOR_TAG = 45;
/** Share of the lower box's height from which two lines are beside each other; the boxes of a large and a small line touch. */
const BESIDE = 0.3;

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
        return other === null || other.x + other.width <= right || other.x >= right + ROOM_FOR_TAG;
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
  const overlap = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return one.page === other.page && overlap > BESIDE * Math.min(one.height, other.height);
}
