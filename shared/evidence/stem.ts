const VOWEL = /[aeiouy]/u;

/** The word without a plural ending. */
export function stemPlural(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  if (/(?:ss|sis|xis)$/u.test(word) || (word.endsWith('us') && word.length > 4)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * A key that a word's plural, past and -ing forms share: "caching", "caches" and "cached" give "cach". Good for
 * comparing English practice words; not a word itself.
 */
export function stemWord(word: string): string {
  const single = stemPlural(word);
  const bare = single.replace(/(?:ing|ed)$/u, '');
  const inflected = bare !== single && bare.length >= 3 && VOWEL.test(bare);
  // Only an ending doubles the letter before it ("shipped"); "SaaS" and "PII" are written so.
  const stem = inflected ? bare.replace(/([^lsz])\1$/u, '$1') : single;
  return stem.replace(/e$/u, '').replace(/y$/u, 'i');
}
