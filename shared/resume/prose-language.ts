import { ENGLISH_STOP_WORDS, OTHER_STOP_WORDS } from './stop-words.ts';

/** Fewer words say too little to tell. */
const LEAST_WORDS = 30;
/** Share of the words that are stop words, in sentences of every language here. */
const LEAST_SHARE = 0.05;
/** Share of the letters that are Latin in a text that could be English. */
const LATIN_SHARE = 0.5;

/**
 * Whether most of some sentences are in another language than English: by their script, or where one language's stop
 * words outnumber the English ones. False where there is too little to tell.
 */
export function isOtherLanguage(prose: string): boolean {
  const found = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const latin = prose.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // Some scripts set no spaces between words, so that letters stand for words there.
  if (letters - latin >= LEAST_WORDS && latin < letters * LATIN_SHARE) return true;
  if (found.length < LEAST_WORDS) return false;
  const share = (list: ReadonlySet<string>): number =>
    found.filter((word) => list.has(word)).length / found.length;
  const other = Math.max(...OTHER_STOP_WORDS.map(share));
  return other >= LEAST_SHARE && other > share(ENGLISH_STOP_WORDS);
}
