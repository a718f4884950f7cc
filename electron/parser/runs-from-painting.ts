import { isBareMarker } from '../../shared/document/list-marker.ts';
import { countUnreadable, normalizeText } from '../../shared/document/normalize-text.ts';
import type { TextRun, TurnedRun } from '../../shared/document/text-run.ts';
import type { PaintedWord } from './painting.ts';

/** Icons are alone or in pairs; longer private-use text is text with an unreadable font. */
const LONGEST_ICON = 2;

/** TeX's companion fonts (encoding TS1) have the bullet at code 136; as bitmaps they name no glyph. */
const COMPANION_BULLET = '\u0088';

/** What a word says, or null for what is no text to read: icons, empty glyphs. */
export function textOf(word: PaintedWord): string | null {
  if (word.font.icons) return null;
  const text = word.text.trim() === COMPANION_BULLET ? '•' : normalizeText(word.text);
  const bare = text.trim();
  return bare === '' || isIcon(bare) ? null : text;
}

/** The run for a word that is seen and says this. */
export function runOf(word: PaintedWord, text: string): TextRun {
  return {
    text,
    x: word.box.left,
    y: word.box.top,
    width: word.box.right - word.box.left,
    height: word.box.bottom - word.box.top,
    baseline: word.baseline,
    fontName: word.font.name,
    fontSize: word.fontSize,
    bold: word.font.bold || word.stroked,
    italic: word.font.italic,
    color: word.color,
  };
}

/** The run for a word that runs down or up the page, as headings beside their text do; null for any other. */
export function turnedRunOf(word: PaintedWord, text: string): TurnedRun | null {
  const { turn } = word;
  return turn === 'down' || turn === 'up' ? { ...runOf(word, text), turn } : null;
}

function isIcon(text: string): boolean {
  const length = [...text].length;
  return length <= LONGEST_ICON && countUnreadable(text) === length && !isBareMarker(text);
}
