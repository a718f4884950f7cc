/** A piece of a line with the gap before it: null at the line's start, else in font sizes. */
export interface Piece {
  readonly text: string;
  readonly gap: number | null;
}

/** Share of pieces that are single letters from which a line counts as letter-spaced. */
const SINGLE_LETTER_SHARE = 0.6;
const FEWEST_PIECES = 4;
/** Ligatures and kerned pairs stay together in a letter-spaced line; longer pieces are words of their own. */
const LONGEST_PIECE = 3;
/** Letters set closer than this are not spaced, however small the pieces are that the file shows. */
const NARROWEST_LETTER_GAP = 0.06;
/** A gap between words is at least this many gaps between letters. */
const WORD_GAP_RATIO = 1.6;

/**
 * The widest gap, in font sizes, that still lies between letters of one word, for a line that is set letter-spaced
 * ("E X P E R I E N C E"); null for every other line. The gaps of such a line form two groups,
 * letter gaps and word gaps; with one group only, the line is one word.
 */
export function letterGapOf(pieces: readonly Piece[]): number | null {
  if (pieces.length < FEWEST_PIECES) return null;
  const single = pieces.filter((piece) => /^[\p{L}\p{N}&]$/u.test(piece.text)).length;
  if (single < SINGLE_LETTER_SHARE * pieces.length) return null;
  if (pieces.some((piece) => [...piece.text].length > LONGEST_PIECE)) return null;
  const gaps = pieces.flatMap((piece) => (piece.gap === null ? [] : [piece.gap])).sort((a, b) => a - b);
  const usual = gaps[Math.floor((gaps.length - 1) / 3)];
  return usual === undefined || usual < NARROWEST_LETTER_GAP ? null : usual * WORD_GAP_RATIO;
}
