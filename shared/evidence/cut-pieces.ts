import type { TextSpan } from '../base/text-span.ts';

/**
 * Characters that are read at once. No sentence or list line of a person is as long; text that is costs time in
 * proportion to its length, since every rule looks at one piece only.
 */
export const LONGEST_PIECE = 4000;
/** Where a piece may end, the best first: after a sentence or an element of a list, then after a word. */
const EDGES: readonly RegExp[] = [/^.*[,;.!?|•·\n]/su, /^.*\s/su];

/** The span in pieces of at most `LONGEST_PIECE` characters, in order and without a gap; one piece for most. */
export function cutPieces(text: string, { start, end }: TextSpan): readonly TextSpan[] {
  const pieces: TextSpan[] = [];
  let from = start;
  while (end - from > LONGEST_PIECE) {
    // Only the second half is looked at, so that pieces stay long.
    const half = from + LONGEST_PIECE / 2;
    const tail = text.slice(half, from + LONGEST_PIECE);
    const length = EDGES.map((edge) => edge.exec(tail)?.[0].length).find((found) => found !== undefined);
    const to = half + (length ?? tail.length);
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}
