import { isBareMarker } from '../../shared/document/list-marker.ts';
import { countUnreadable, normalizeText } from '../../shared/document/normalize-text.ts';
import type { TextRun, TurnedRun } from '../../shared/document/text-run.ts';
import type { PaintedWord } from './painting.ts';

/** Icons are alone or in pairs; longer private-use text is text with an unreadable font. */
const LONGEST_ICON = 2;

/** The run for a word that is seen, or null for what is no text to read: turned text, icons, empty glyphs. */
export function runOf(word: PaintedWord): TextRun | null {
  return word.turn === 'upright' ? readable(word) : null;
}

/** The run for a word that runs down or up the page, as headings beside their text do; null for any other. */
export function turnedRunOf(word: PaintedWord): TurnedRun | null {
  const { turn } = word;
  if (turn !== 'down' && turn !== 'up') return null;
  const run = readable(word);
  return run === null ? null : { ...run, turn };
}

function readable(word: PaintedWord): TextRun | null {
  if (word.font.icons) return null;
  const text = normalizeText(word.text);
  const bare = text.trim();
  if (bare === '' || isIcon(bare)) return null;
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

function isIcon(text: string): boolean {
  const length = [...text].length;
  return length <= LONGEST_ICON && countUnreadable(text) === length && !isBareMarker(text);
}
