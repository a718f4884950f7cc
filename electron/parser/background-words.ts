import { areaOf, intersect } from './affine.ts';
import type { PaintedWord } from './painting.ts';

/** Share of a word of the text that a background word covers at least. */
const COVERED_SHARE = 0.2;
/** A watermark is set larger than the text over it by this much; a bullet or a page number is not. */
const LARGER = 1.5;

/**
 * Words that the file marks as artefacts and that stand behind smaller words of the text: watermarks ("DRAFT").
 * Artefacts that stand clear are none of them: a page header marked so often holds the name and the ways of contact.
 */
export function backgroundWords(words: readonly PaintedWord[]): ReadonlySet<PaintedWord> {
  const artifacts = words.filter(({ artifact }) => artifact);
  if (artifacts.length === 0) return new Set();
  const text = words.filter(({ artifact }) => !artifact);
  const behind = artifacts.filter((word) => text.some((other) => standsBehind(word, other)));
  return new Set(artifacts.filter((word) => behind.some((other) => isOneLine(word, other))));
}

function standsBehind(word: PaintedWord, other: PaintedWord): boolean {
  return (
    word.fontSize >= LARGER * other.fontSize &&
    areaOf(intersect(word.box, other.box)) >= COVERED_SHARE * areaOf(other.box)
  );
}

/** A watermark of several words need not stand behind text with each of them. */
function isOneLine(a: PaintedWord, b: PaintedWord): boolean {
  return a === b || (a.baseline === b.baseline && a.fontSize === b.fontSize);
}
