/** Trade marks would become letters under NFKC ("Java™" → "JavaTM"). */
const TRADE_MARKS = /[\u2122\u2120\u00ae]/gu;
/** Characters without ink: soft hyphen, zero width, joiners, direction marks, variation selectors, controls. */
const INKLESS = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}|(?![\t\n])\p{Cc}/gu;
/** Spaces of every width, except the tab and the line break, which mean something. */
const SPACES = /[^\S\t\n]+/gu;
const DASHES = /[\u2010\u2011\u2012\u2212\ufe58\ufe63\uff0d]/gu;
/** Ligatures of widespread fonts that have a private code besides their own; beside letters, they are no icons. */
const PRIVATE_FI = /(?<=\p{L})\uf001|\uf001(?=\p{Ll})/gu;
const PRIVATE_FL = /(?<=\p{L})\uf002|\uf002(?=\p{Ll})/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u02bc]/gu;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f]/gu;

/**
 * Text as the rest of the program reads it: NFKC (ligatures and full-width letters become letters), nothing
 * without ink, one kind of space, plain hyphens and quotes. En and em dashes stay: they separate dates.
 * Tabs and line breaks are kept. Applied to a run or a block before the document's offsets are made, so that
 * no offset has to be mapped back.
 */
export function normalizeText(text: string): string {
  return text
    .replace(TRADE_MARKS, '')
    .replace(PRIVATE_FI, 'fi')
    .replace(PRIVATE_FL, 'fl')
    .normalize('NFKC')
    .replace(INKLESS, '')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"');
}

/** Private use and replacement characters: they stand for nothing that can be read. */
const UNREADABLE = /[\ue000-\uf8ff\ufffd]|[\u{f0000}-\u{10fffd}]/gu;

/** How many characters of the text stand for nothing readable. */
export function countUnreadable(text: string): number {
  return text.match(UNREADABLE)?.length ?? 0;
}

/** How many characters of the text have ink. */
export function countInk(text: string): number {
  let count = 0;
  for (const character of text) if (character.trim() !== '') count += 1;
  return count;
}

/** Share of characters with ink that stand for nothing readable, 0 to 1; 0 for text without ink. */
export function shareUnreadable(text: string): number {
  const ink = countInk(text);
  return ink === 0 ? 0 : countUnreadable(text) / ink;
}
