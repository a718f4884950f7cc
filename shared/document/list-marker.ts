/**
 * Signs that are a bullet wherever a line starts with them: geometric shapes, arrows, ticks, crosses, stars and
 * pointing hands. Signs that stand for a way of contact (☎, ✉) or for a time (◷) are none.
 */
const SIGNS =
  '•»›‣⁃⁌⁍∘∙⊙⊚⋄⋅·‧⦁⦿⧫※◘◙\u2190-\u21ff\u25a0-\u25f3\u25f8-\u25ff★☆☐☑☒☛☞♦⚪⚫⚬⁎' +
  '✅✓-✘✚-❍❏-❒❖➔➘-➯➱-➾⟐⟡⟢\u27f0-\u27ff\u2b00-\u2bff⸰⸱・ꞏ👉🔴🔵🔶-🔹\u{1f780}-\u{1f8ff}';
/** Symbol and Wingdings glyphs that word processors use as bullets, by their private-use code. */
const SYMBOL_FONT_BULLETS =
  '\uf02d\uf06c-\uf072\uf074-\uf077\uf09e\uf09f\uf0a1\uf0a4\uf0a7\uf0a8\uf0ab\uf0ae\uf0b7\uf0bf\uf0d8\uf0dc\uf0e0\uf0e8\uf0f0\uf0fb\uf0fc\uf0fe';
const SYMBOL_FONT_BULLET = new RegExp(`^[${SYMBOL_FONT_BULLETS}]$`, 'u');
const SIGN_MARKER = new RegExp(`^([${SIGNS}${SYMBOL_FONT_BULLETS}])[\\s${SIGNS}]*`, 'u');
const BARE_MARKER = new RegExp(`^[${SIGNS}${SYMBOL_FONT_BULLETS}]$`, 'u');
/** Dashes and stars need a space after them: "-5 %" and "*args" are text. */
const DASH_MARKER = /^([-–—‒―*∗])\s+(?=\S)/u;
/** Signs with a meaning of their own before a figure ("+ 49 555", "> 5 years", "§ 8") are markers before a word. */
const WORD_MARKER = /^([+~>°¤§×])\s+(?=\p{L})/u;
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
    return { marker: SYMBOL_FONT_BULLET.test(sign[1]) ? '•' : sign[1], length: sign[0].length };
  }
  const dash = DASH_MARKER.exec(line);
  if (dash?.[1] !== undefined && !REST_OF_DATE.test(line.slice(dash[0].length))) {
    return { marker: dash[1], length: dash[0].length };
  }
  const other = WORD_MARKER.exec(line) ?? NUMBER_MARKER.exec(line);
  return other?.[1] === undefined ? null : { marker: other[1], length: other[0].length };
}

/** Whether the text is a bullet sign and nothing else; such a run is smaller or higher than its line. */
export function isBareMarker(text: string): boolean {
  return BARE_MARKER.test(text.trim());
}
