/** Accents that are signs of their own, by the mark that stands over or under a letter. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '\u00b4': '\u0301',
  '\u02c6': '\u0302',
  '\u02dc': '\u0303',
  '\u00af': '\u0304',
  '\u02d8': '\u0306',
  '\u02d9': '\u0307',
  '\u00a8': '\u0308',
  '\u02da': '\u030a',
  '\u02dd': '\u030b',
  '\u02c7': '\u030c',
  '\u00b8': '\u0327',
  '\u02db': '\u0328',
};
/** Letters without their dot, which stand under accents. */
const DOTLESS: Readonly<Record<string, string>> = { '\u0131': 'i', '\u0237': 'j' };

/** Whether a glyph is an accent without its letter, as fonts of TeX have them. */
export function isAccent(glyph: string): boolean {
  return MARKS[glyph] !== undefined;
}

/** The letter with the accent; null where there is no such letter. */
export function withAccent(letter: string, accent: string): string | null {
  const mark = MARKS[accent];
  if (mark === undefined) return null;
  const composed = `${DOTLESS[letter] ?? letter}${mark}`.normalize('NFC');
  return [...composed].length === 1 ? composed : null;
}
