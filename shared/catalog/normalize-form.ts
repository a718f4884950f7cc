/** A word, or one of the names whose signs are part of the name: c++, c#, f#, j#, .net. In lower-case text. */
export const WORD = /(?<![\p{L}\p{N}])(?:c\+\+|[cfj]#|\.net(?!\p{L}))|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The key under which a surface form is looked up: NFKC, lower case, every run of signs and spaces one space.
 * "CI/CD", "ci-cd" and "CI CD" share a key; "C++17" becomes "c++ 17". Deterministic and idempotent. The empty
 * string when no word is left.
 */
export function normalizeForm(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  return words.join(' ');
}
