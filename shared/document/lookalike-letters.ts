import type { Notice } from '../base/notice.ts';

/** Words in which Latin letters stand beside Cyrillic or Greek ones, which look the same and are not. */
const MIXED = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Letters that stand in Latin words as signs: micro, ohm, and the Greek of formulas on their own. */
const SIGNS = /[µμΩπ]/gu;

/** A remark when words mix scripts, as in "Pуthon" with a Cyrillic "у"; such words are not read as Latin. */
export function lookalikeNotice(text: string): Notice | null {
  let words = 0;
  for (const [word] of text.matchAll(MIXED)) {
    if (LATIN.test(word) && LOOKALIKE.test(word.replace(SIGNS, ''))) words += 1;
  }
  if (words === 0) return null;
  return {
    kind: 'LOOKALIKE_LETTERS',
    message: `${words === 1 ? 'One word mixes' : `${words} words mix`} letters of different alphabets that look alike. ${words === 1 ? 'It was' : 'They were'} not read as skills.`,
    page: null,
  };
}
