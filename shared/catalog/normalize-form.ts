/**
 * Scripts whose words stand beside Latin ones without a space ("Pythonを用いて", "Python을", "וPython"). None of
 * their letters looks like a Latin one, so that a change of script within a word is no disguise.
 */
const JOINED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Hang}\p{sc=Hebr}\p{sc=Arab}`;
const LETTER = String.raw`(?![${JOINED}])[\p{L}\p{N}]`;

/** A word, or one of the names whose signs are part of the name: c++, c#, f#, j#, .net. In lower-case text. */
export const WORD = new RegExp(
  [
    String.raw`(?<!${LETTER})(?:c\+\+|[cfj]#|\.net(?!${LETTER}))`,
    String.raw`[${JOINED}][${JOINED}\p{M}]*`,
    String.raw`(?:(?![${JOINED}])[\p{L}\p{M}\p{N}])+`,
  ].join('|'),
  'gu',
);

/**
 * The key under which a surface form is looked up: NFKC, lower case, every run of signs and spaces one space.
 * "CI/CD", "ci-cd" and "CI CD" share a key; "C++17" becomes "c++ 17". Deterministic and idempotent. The empty
 * string when no word is left.
 */
export function normalizeForm(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  return words.join(' ');
}
