import type { Box } from '../document/text-document.ts';
import type { PageSketch } from './handout.ts';
import { spreadApart } from './spread-apart.ts';

type Words = PageSketch['words'];

/** Radius of a mark's number, in points. */
export const TAG_RADIUS = 8;
/** Points of a margin that holds numbers: the number, and room for the line that leads to it. */
export const TAG_MARGIN = 2 * TAG_RADIUS + 13;
/** Between the middles of two numbers in one margin. */
const STEP = 2 * TAG_RADIUS + 2;
/** A line that begins within this share of the words' left edge belongs to the first column: indents are smaller, side bars wider. */
const FIRST_COLUMN = 0.2;
/** Widest space between words of one column, as a share of their size; between columns there is more. */
const SPACE = 1;
/** Points between a line's words and the line that leads to its number. */
const CLEAR = 3;

/** A number in the margin and the line that leads from its words to it: three points, the last one at its edge. */
export interface Tag {
  readonly number: number;
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly y: number;
  readonly leader: readonly (readonly [x: number, y: number])[];
}

/** The stretch from the leftmost word to the rightmost one. */
export interface TextEdges {
  readonly left: number;
  readonly right: number;
}

/**
 * Numbers stand level with the first word that was found, in the left margin for the first column and in the right one
 * for any other, so that none stands beside a side bar that it does not speak of. Where they would meet they move
 * apart, in their order. `height` is that of the drawing.
 */
export function placeTags(
  marks: readonly { readonly number: number; readonly box: Box }[],
  words: Words,
  edges: TextEdges,
  height: number,
): readonly Tag[] {
  const wanted = marks.map(({ number, box }) => {
    const level = words.filter(({ y }) => box.y < y && y <= box.y + box.height + 1);
    const isLeft = startOfLine(box, level) < edges.left + (edges.right - edges.left) * FIRST_COLUMN;
    const end = isLeft
      ? Math.min(box.x, ...level.map(({ x }) => x)) - CLEAR
      : Math.max(box.x + box.width, ...level.map(({ x, width }) => x + width)) + CLEAR;
    return { number, side: isLeft ? ('left' as const) : ('right' as const), end, y: box.y + box.height / 2 };
  });
  return (['left', 'right'] as const).flatMap((side) => {
    const own = wanted.filter((each) => each.side === side).toSorted((a, b) => a.y - b.y);
    const places = spreadApart(
      own.map(({ y }) => y),
      STEP,
      { from: TAG_RADIUS + 1, to: height - TAG_RADIUS - 1 },
    );
    const sign = side === 'left' ? -1 : 1;
    const edge = edges[side] + sign * CLEAR;
    const x = edges[side] + sign * (TAG_MARGIN - TAG_RADIUS - 1);
    return own.map(({ number, end, y }, index) => {
      const placed = places[index] ?? y;
      const leader = [
        [end, y],
        [edge, y],
        [x - sign * TAG_RADIUS, placed],
      ] as const;
      return { number, side, x, y: placed, leader };
    });
  });
}

/** Where the words begin that stand before this box with no more than a space between them. */
function startOfLine(box: Box, level: Words): number {
  let start = box.x;
  for (;;) {
    const before = level.find(({ x, width, size }) => x < start && start <= x + width + size * SPACE);
    if (before === undefined) return start;
    start = before.x;
  }
}
