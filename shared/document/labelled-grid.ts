import { greatest, least } from '../base/extremes.ts';
import { areLevel, type ColumnSide, sideOf } from './column-side.ts';
import { namesTime } from './label-rail.ts';
import { findListMarker } from './list-marker.ts';
import type { TextChunk } from './text-chunk.ts';

/** Items of a grid are at most this long, in characters. */
const LONGEST_ITEM = 32;
/** Items that start at the same x within this many points are flush. */
const FLUSH = 2.5;

/** Whether lists of short items stand side by side, each with signs or under a bold label, as skills do in a grid. */
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

/**
 * The band down to the end of lists that stand side by side: what follows at the left below a space wider than any in the
 * lists is read behind all of them.
 */
export function withoutRowsBelowGrid(band: readonly TextChunk[], start: number): readonly TextChunk[] {
  const right = sideOf(band.filter((chunk) => chunk.right > start));
  const left = sideOf(band.filter((chunk) => chunk.right <= start));
  const last = greatest(right.baselines);
  const steps = left.baselines.slice(1).map((baseline, row) => baseline - (left.baselines[row] ?? 0));
  const widest = greatest(steps.filter((_, row) => (left.baselines[row + 1] ?? 0) <= last));
  const below = left.baselines
    .slice(1)
    .find((baseline, row) => baseline > last && (steps[row] ?? 0) > widest);
  if (below === undefined) return band;
  const grid = band.filter(({ baseline }) => baseline < below - FLUSH);
  return areLabelledLists(sideOf(grid.filter((chunk) => chunk.right <= start)), right) ? grid : band;
}

/** Whether a side is a list of short items with signs or under a bold label, as skills stand beside each other in a grid. */
function isLabelledList({ texts, lefts, bold }: ColumnSide): boolean {
  const [first, ...others] = bold;
  const flush = lefts.every((at) => Math.abs(at - (lefts[0] ?? 0)) <= FLUSH);
  const short = texts.every((text) => text.length <= LONGEST_ITEM && !namesTime(text));
  const marked = texts.slice(1).every((text) => findListMarker(text) !== null);
  const labelled = flush && first === true && !others.includes(true);
  return short && (marked || labelled) && others.length > 0;
}
