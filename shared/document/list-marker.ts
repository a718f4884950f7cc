/** Signs that are a bullet wherever a line starts with them. */
const SIGNS = '•●○◦▪▫■□◾◼▸▹►▶▷➢➤➔➜→⇒»›‣⁃∙⋅·❖◆◇♦✦✓✔☐☑❑❒★☆';
/** Symbol and Wingdings glyphs that word processors use as bullets, by their private-use code. */
const SYMBOL_FONT_BULLETS = '\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf06e\uf06f\uf071\uf0e0\uf0ae\uf02d\uf0bf';
const SIGN_MARKER = new RegExp(`^([${SIGNS}${SYMBOL_FONT_BULLETS}])[\\s${SIGNS}]*`, 'u');
/** Dashes and stars need a space after them: "-5 %" and "*args" are text. */
const DASH_MARKER = /^([-–—*])\s+(?=\S)/u;
const NUMBER_MARKER = /^(\(?\d{1,2}[.)])\s+(?=\p{L})/u;
/** "– 2019" and "- present" continue a date; they do not open an item. */
const REST_OF_DATE = /^(?:present|current|now|today|(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d)\b.{0,12}$/iu;

export interface ListMarker {
  /** What is shown as the marker; a symbol-font glyph becomes "•". */
  readonly marker: string;
  /** UTF-16 length of the marker with the space after it. */
  readonly length: number;
}

/** The list marker that opens a line, or null. The line must not start with a space. */
export function findListMarker(line: string): ListMarker | null {
  const sign = SIGN_MARKER.exec(line);
  if (sign?.[1] !== undefined) {
    return { marker: SYMBOL_FONT_BULLETS.includes(sign[1]) ? '•' : sign[1], length: sign[0].length };
  }
  const dash = DASH_MARKER.exec(line);
  if (dash?.[1] !== undefined && !REST_OF_DATE.test(line.slice(dash[0].length))) {
    return { marker: dash[1], length: dash[0].length };
  }
  const number = NUMBER_MARKER.exec(line);
  if (number?.[1] !== undefined) return { marker: number[1], length: number[0].length };
  return null;
}

/** Whether the text is a bullet sign and nothing else; such a run is smaller or higher than its line. */
export function isBareMarker(text: string): boolean {
  const trimmed = text.trim();
  return [...trimmed].length === 1 && (SIGNS + SYMBOL_FONT_BULLETS).includes(trimmed);
}
