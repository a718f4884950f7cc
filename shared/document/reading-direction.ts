import type { TextRun } from './text-run.ts';

const RIGHT_TO_LEFT = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}]/u;
const LEFT_TO_RIGHT = /(?![\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}])\p{L}/u;
const FIGURE = /\p{N}/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
};

/** Where text is written to. `figure`: figures alone, written to the right in every script; `edge`: the end of a cell. */
type Direction = 'right' | 'left' | 'figure' | 'neutral' | 'edge';

function directionOf(text: string): Direction {
  if (RIGHT_TO_LEFT.test(text)) return 'left';
  if (LEFT_TO_RIGHT.test(text)) return 'right';
  return FIGURE.test(text) ? 'figure' : 'neutral';
}

/**
 * The text of glyphs that stand beside each other from left to right, in the order in which it is read: words of
 * Hebrew and Arabic letters turned, Latin names and figures within them not. Other text stays as it is.
 */
export function readGlyphs(glyphs: readonly string[]): string {
  if (!glyphs.some((glyph) => RIGHT_TO_LEFT.test(glyph))) return glyphs.join('');
  return turnStretches(glyphs, directionOf, GLYPHS_TO_THE_RIGHT)
    .reverse()
    .map((glyph) => MIRRORED[glyph] ?? glyph)
    .join('');
}

/** A word of a line, or the space or tab between two. */
export type LinePart = TextRun | ' ' | '\t';

/**
 * The parts of a line, given from left to right, in the order in which they are read: the Unicode bidirectional
 * algorithm (UAX 9) undone, as far as its plain cases go. Lines without Hebrew or Arabic words stay as they are.
 */
export function inReadingOrder(parts: readonly LinePart[]): readonly LinePart[] {
  const words = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.text.trim()]));
  if (!words.some((word) => RIGHT_TO_LEFT.test(word))) return parts;
  if (startsAtRight(words)) {
    const apart = parts.flatMap((part) => signsApart(part, 'right'));
    return turnStretches(apart, directionOfPart, WORDS_TO_THE_RIGHT).reverse();
  }
  const apart = parts.flatMap((part) => signsApart(part, 'left'));
  return turnStretches(apart, directionOfPart, WORDS_TO_THE_LEFT);
}

function directionOfPart(part: LinePart): Direction {
  if (typeof part !== 'string') return directionOf(part.text);
  return part === '\t' ? 'edge' : 'neutral';
}

/**
 * Whether the line whose words these are, from left to right, starts at its right end: commas and colons tell, which
 * stand behind their word; else the word at that end does.
 */
function startsAtRight(words: readonly string[]): boolean {
  const votes = words.reduce((sum, word, index) => sum + voteOf(word, words[index + 1]), 0);
  if (votes !== 0) return votes > 0;
  const last = words.findLast((word) => ['left', 'right'].includes(directionOf(word)));
  return directionOf(last ?? '') === 'left';
}

/** 1 for a line that starts at the right, -1 for one that starts at the left, 0 for a word that does not tell. */
function voteOf(word: string, next: string | undefined): number {
  const opens = /^[,.:;]\p{L}/u.test(word);
  const ends = /\p{L}[,.:;]$/u.test(word);
  switch (directionOf(word)) {
    case 'left':
      // These letters are turned already, as if the line started at the right.
      return Number(ends) - Number(opens);
    case 'right':
      return opens ? 1 : ends && directionOf(next ?? '') === 'left' ? -1 : 0;
    default:
      return 0;
  }
}

/**
 * A word of this direction, which is not the line's, and the commas and the like that it opens with, from left to
 * right: they stand behind the whole stretch of such words.
 */
function signsApart(part: LinePart, direction: 'left' | 'right'): readonly LinePart[] {
  if (typeof part === 'string' || directionOf(part.text) !== direction) return [part];
  const [, signs = '', word = ''] = /^([,.:;!?]+)(\p{L}.*)$/su.exec(part.text.trim()) ?? [];
  if (word === '') return [part];
  const share = (part.width * signs.length) / (signs.length + word.length);
  // A word that is written to the left has been turned, so that its first sign stands at its right end.
  const wordFirst = direction === 'left';
  const apart: LinePart[] = [
    { ...part, text: signs, x: wordFirst ? part.x + part.width - share : part.x, width: share },
    { ...part, text: word, x: wordFirst ? part.x : part.x + share, width: part.width - share },
  ];
  return wordFirst ? apart.reverse() : apart;
}

/** A stretch opens with one of `opens`, goes over `passes`, and ends with the last of `ends` before anything else. */
interface Stretch {
  readonly opens: readonly Direction[];
  readonly passes: readonly Direction[];
  readonly ends: readonly Direction[];
}

const GLYPHS_TO_THE_RIGHT: Stretch = {
  opens: ['right', 'figure'],
  passes: ['neutral'],
  ends: ['right', 'figure'],
};
/** Figures before a Latin word belong to what stands before them: "2023 - 2021 Python" is read from its right end. */
const WORDS_TO_THE_RIGHT: Stretch = { opens: ['right'], passes: ['neutral'], ends: ['right', 'figure'] };
const WORDS_TO_THE_LEFT: Stretch = { opens: ['left'], passes: ['neutral', 'figure'], ends: ['left'] };

/** A copy with each such stretch turned. */
function turnStretches<T>(
  items: readonly T[],
  direction: (item: T) => Direction,
  { opens, passes, ends }: Stretch,
): T[] {
  const directions = items.map(direction);
  const turned: T[] = [];
  let at = 0;
  while (at < items.length) {
    let last = at;
    if (opens.includes(directions[at] ?? 'edge')) {
      for (let next = at + 1; next < items.length; next += 1) {
        const found = directions[next] ?? 'edge';
        if (ends.includes(found)) last = next;
        else if (!passes.includes(found)) break;
      }
    }
    turned.push(...items.slice(at, last + 1).reverse());
    at = last + 1;
  }
  return turned;
}
