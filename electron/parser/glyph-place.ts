import { type Affine, apply, combine } from './affine.ts';
import type { GraphicsState, TextPosition } from './graphics-state.ts';
import type { Turn } from './painting.ts';

/** Where a line is written to on the page, as a vector of length 1: [1, 0] for upright text. */
export type Direction = readonly [x: number, y: number];

/** Lengths along the line of writing (`left`, `right`, `next`) and across it, downwards (`baseline`). */
export interface GlyphPlace {
  readonly along: Direction;
  readonly left: number;
  readonly right: number;
  /** Where the next letter of the word is expected, with letter spacing. */
  readonly next: number;
  readonly baseline: number;
  readonly fontSize: number;
  readonly turn: Turn;
}

/** How far the middle of an accent stands from the middle of its letter, and its baseline from the letter's. */
const ACCENT_OFFSET = 0.2;
const ACCENT_RISE = 0.5;

/** Whether an accent stands over or under a letter, and not beside it. */
export function isOver(accent: GlyphPlace, letter: GlyphPlace): boolean {
  const distance = (accent.left + accent.right - letter.left - letter.right) / 2;
  return (
    Math.abs(distance) <= ACCENT_OFFSET * letter.fontSize &&
    Math.abs(accent.baseline - letter.baseline) <= ACCENT_RISE * letter.fontSize
  );
}

/** From lengths along and across a line that is written in this direction to the page. */
export function pageOf([x, y]: Direction): Affine {
  return [x, y, -y, x, 0, 0];
}

/** The place of a glyph of this width, with this space behind it, both in unscaled text space. */
export function placeOf(
  position: TextPosition,
  state: GraphicsState,
  advance: number,
  spacing: number,
): GlyphPlace {
  const matrix = combine(state.matrix, position.matrix);
  // The direction of writing and of "up" on the page, for a letter one unit large.
  const sign = Math.sign(state.fontSize);
  const writing: Direction = [
    matrix[0] * sign * state.horizontalScale,
    matrix[1] * sign * state.horizontalScale,
  ];
  const up: Direction = [matrix[2] * sign, matrix[3] * sign];
  const turn = turnOf(writing, up);
  const along = AXES[turn] ?? unitOf(writing);
  const y = position.y + state.rise;
  const placed = (x: number): readonly [number, number] => {
    const [right, down] = apply(matrix, x, y);
    return [right * along[0] + down * along[1], down * along[0] - right * along[1]];
  };
  const [left, baseline] = placed(position.x);
  const [right, end] = placed(position.x + advance * state.horizontalScale);
  const [next] = placed(position.x + (advance + spacing) * state.horizontalScale);
  return {
    along,
    left: Math.min(left, right),
    right: Math.max(left, right),
    next: Math.max(next, left),
    baseline: (baseline + end) / 2,
    fontSize: Math.hypot(up[0], up[1]) * Math.abs(state.fontSize),
    turn,
  };
}

const UPRIGHT: Direction = [1, 0];
/** Where text that stands straight on the page, or turned by a quarter, is written to. */
const AXES: Readonly<Partial<Record<Turn, Direction>>> = { upright: UPRIGHT, down: [0, 1], up: [0, -1] };
/** Text that rises by no more than this share of its width is straight. */
const SLANT = 0.05;

function turnOf(writing: Direction, up: Direction): Turn {
  if (writing[0] > 0 && up[1] < 0 && Math.abs(writing[1]) <= SLANT * writing[0]) return 'upright';
  if (writing[1] > 0 && up[0] > 0 && Math.abs(writing[0]) <= SLANT * writing[1]) return 'down';
  if (writing[1] < 0 && up[0] < 0 && Math.abs(writing[0]) <= SLANT * -writing[1]) return 'up';
  return 'other';
}

/** Text squeezed to nothing has no direction; it counts as upright. */
function unitOf([x, y]: Direction): Direction {
  const length = Math.hypot(x, y);
  return length === 0 ? UPRIGHT : [x / length, y / length];
}
