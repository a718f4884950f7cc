import type { Page, TextRun } from '../../shared/document/text-run.ts';

/** A line of text as it is set on a page: where it starts, its baseline from the top, its size in points. */
export interface SetLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly fontName?: string;
  /** Space between letters, in points. */
  readonly tracking?: number;
}

/** Width of every character, in font sizes. */
export const CHARACTER_WIDTH = 0.5;

/** The runs of a line: one for each word, spaces as gaps; with tracking, one for each letter. */
export function setLine(line: SetLine): readonly TextRun[] {
  const { x, y, text, size = 10, bold = false, fontName = 'Test-Regular', tracking = 0 } = line;
  const advance = CHARACTER_WIDTH * size + tracking;
  const pieces = tracking > 0 ? text.matchAll(/\S/gu) : text.matchAll(/\S+/gu);
  return [...pieces].map((piece) => ({
    text: piece[0],
    x: x + piece.index * advance,
    y: y - 0.8 * size,
    width: piece[0].length * CHARACTER_WIDTH * size,
    height: size,
    baseline: y,
    fontName,
    fontSize: size,
    bold,
    italic: false,
    color: '#000000',
  }));
}

export function setPage(lines: readonly SetLine[], number = 1): Page {
  return { number, width: 595, height: 842, runs: lines.flatMap(setLine) };
}

/** Lines under each other, `leading` points apart. */
export function stack(
  x: number,
  y: number,
  texts: readonly string[],
  options: { readonly leading?: number; readonly size?: number } = {},
): readonly SetLine[] {
  const { leading = 14, size = 10 } = options;
  return texts.map((text, index) => ({ x, y: y + index * leading, text, size }));
}
