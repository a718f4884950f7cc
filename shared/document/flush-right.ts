import { greatest, least } from '../base/extremes.ts';
import type { TextChunk } from './text-chunk.ts';

/** Positions within this many points are one; lines whose starts differ by more than the second are ragged. */
const FLUSH = 2.5;
const RAGGED = 8;
/** Share of the chunks from which on a strip is text, and no gutter with a few lines over it. */
const MOST_OVER_GUTTER = 0.08;
const FEWEST_FLUSH = 4;
/** Of the text right of a gutter, at least this share ends at the right edge. */
const FLUSH_SHARE = 0.4;

/** Where a side bar starts whose lines are flush right, left of the first of them behind a strip of white space; null for none. */
export function flushRightStart(chunks: readonly TextChunk[], gutter: number): number | null {
  const edge = greatest(chunks.map(({ right }) => right));
  const most = MOST_OVER_GUTTER * chunks.length;
  let best: { readonly start: number; readonly over: number; readonly share: number } | null = null;
  for (const { left: start } of [...chunks].sort((a, b) => a.left - b.left)) {
    const over = chunks.filter(({ left, right }) => left < start - FLUSH && right > start - gutter).length;
    if (over > most) continue;
    const bar = chunks.filter(({ left }) => left >= start - FLUSH);
    const flush = bar.filter(({ right }) => right >= edge - FLUSH);
    const lefts = flush.map(({ left }) => left);
    const ragged = greatest(lefts) - least(lefts) > RAGGED;
    const share = flush.length / bar.length;
    if (flush.length < FEWEST_FLUSH || share < FLUSH_SHARE || !ragged || bar.length === chunks.length)
      continue;
    if (best === null || over < best.over || (over === best.over && share > best.share))
      best = { start, over, share };
  }
  return best?.start ?? null;
}
