/**
 * Text as it is compared: compatibility forms and ligatures resolved, words that were divided at a line's end
 * joined, one space between words, lower case.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad\n?/gu, '')
    .replace(/(\p{L})[-\u2010]\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Runs of letters and digits in order; hyphens and apostrophes inside a word do not divide it. */
export function wordsOf(text: string): readonly string[] {
  const joined = comparableText(text).replace(/(?<=[\p{L}\p{N}])[-\u2010\u2011'](?=[\p{L}\p{N}])/gu, '');
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}
