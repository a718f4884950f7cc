import { least } from '../base/extremes.ts';
import { areLevel, type ColumnSide, sideOf } from './column-side.ts';
import { namesTime } from './label-rail.ts';
import type { TextChunk } from './text-chunk.ts';

/** Items of a grid are at most this long, in characters. */
const LONGEST_ITEM = 32;
/** Items that start at the same x within this many points are flush. */
const FLUSH = 2.5;

/** Whether lists of short items stand side by side, each under a bold label, as skills do in a grid. */
export function areLabelledLists(left: ColumnSide, right: ColumnSide): boolean {
  return isLabelledList(left) && isLabelledList(right) && areLevel(left, right);
}

/**
 * The band from the row on in which its right column, from `start`, begins, where that makes a grid of it: what stands
 * above at the left is then a heading of the grid or the end of what comes before.
 */
export function withoutRowsAboveGrid(band: readonly TextChunk[], start: number): readonly TextChunk[] {
  const right = band.filter((chunk) => chunk.right > start);
  const top = least(right.map(({ baseline }) => baseline)) - FLUSH;
  const grid = band.filter(({ baseline }) => baseline >= top);
  const left = grid.filter((chunk) => chunk.right <= start);
  return areLabelledLists(sideOf(left), sideOf(right)) ? grid : band;
}

/** Whether a side is a list of short items under a bold label, as skills stand beside each other in a grid. */
function isLabelledList({ texts, lefts, bold }: ColumnSide): boolean {
  const [first, ...others] = bold;
  const flush = lefts.every((at) => Math.abs(at - (lefts[0] ?? 0)) <= FLUSH);
  const short = texts.every((text) => text.length <= LONGEST_ITEM && !namesTime(text));
  return flush && short && first === true && others.length > 0 && !others.includes(true);
}
