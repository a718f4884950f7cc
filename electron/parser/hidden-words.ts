import { areaOf, intersect, type Rectangle } from './affine.ts';
import { contrast, LOWEST_CONTRAST } from './color-contrast.ts';
import type { PaintedShape, PaintedWord, Painting } from './painting.ts';

/** Why a reader cannot see a word that the file holds. */
export type HiddenReason = 'invisible' | 'tiny' | 'off-page' | 'no-contrast' | 'covered';

/** Letters below this size, in points, cannot be read on paper or screen. */
const SMALLEST_LETTERS = 3;
/** Width of letters, in font sizes, below which they cannot be read. */
const NARROWEST_LETTERS = 0.08;
const LOWEST_ALPHA = 0.05;
/** Share of a word's box that has to be covered or cut off. */
const HIDDEN_SHARE = 0.9;
/** An image of at least this share of the page is a scan: the text with it is its text layer. */
const SCAN_SHARE = 0.8;

/**
 * The reason why each hidden word is hidden. Words that are seen are absent. An invisible layer of text over
 * or under a picture of the whole page is the page's text, and counts as seen.
 */
export function findHiddenWords(
  painting: Painting,
  page: { readonly width: number; readonly height: number },
): ReadonlyMap<PaintedWord, HiddenReason> {
  const scans = painting.shapes.filter(
    (shape) => shape.kind === 'image' && areaOf(shape.box) >= SCAN_SHARE * page.width * page.height,
  );
  const hidden = new Map<PaintedWord, HiddenReason>();
  for (const word of painting.words) {
    const reason = reasonFor(word, painting.shapes, page, scans.length > 0);
    if (reason !== null) hidden.set(word, reason);
  }
  return hidden;
}

function reasonFor(
  word: PaintedWord,
  shapes: readonly PaintedShape[],
  page: { readonly width: number; readonly height: number },
  scanned: boolean,
): HiddenReason | null {
  const seen = { left: 0, top: 0, right: page.width, bottom: page.height };
  if (shareInside(word.box, intersect(seen, word.clip)) < 1 - HIDDEN_SHARE) return 'off-page';
  if (!word.inked || word.alpha < LOWEST_ALPHA) return scanned ? null : 'invisible';
  if (word.fontSize < SMALLEST_LETTERS || isSqueezed(word)) return 'tiny';
  if (scanned) return null;
  const ground = groundOf(word, shapes);
  if (word.color !== null && ground !== null && contrast(word.color, ground) < LOWEST_CONTRAST) {
    return 'no-contrast';
  }
  const covered = shapes.some(
    (shape) => shape.covering && shape.order > word.order && shareInside(word.box, shape.box) >= HIDDEN_SHARE,
  );
  return covered ? 'covered' : null;
}

/** Whether the letters are drawn so narrow that they are no more than a line. */
function isSqueezed({ length, fontSize, text }: PaintedWord): boolean {
  return /\p{L}{2}/u.test(text) && length < NARROWEST_LETTERS * fontSize * text.trim().length;
}

/** The colour on which the word stands: the last area painted below it, else white paper; null where not known. */
function groundOf(word: PaintedWord, shapes: readonly PaintedShape[]): string | null {
  const x = (word.box.left + word.box.right) / 2;
  const y =
    word.turn === 'upright' ? word.baseline - 0.3 * word.fontSize : (word.box.top + word.box.bottom) / 2;
  for (let index = shapes.length - 1; index >= 0; index -= 1) {
    const shape = shapes[index];
    if (shape === undefined || shape.order > word.order) continue;
    const { left, right, top, bottom } = shape.box;
    if (x >= left && x <= right && y >= top && y <= bottom) return shape.color;
  }
  return '#ffffff';
}

function shareInside(box: Rectangle, area: Rectangle): number {
  const size = areaOf(box);
  return size === 0 ? 1 : areaOf(intersect(box, area)) / size;
}
