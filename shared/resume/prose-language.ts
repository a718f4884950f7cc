import { z } from 'zod';
import stopWordFile from '../../resources/reading/stop-words.json' with { type: 'json' };

const words = z.array(z.string().min(1)).readonly();
const { english, others } = z
  .strictObject({ english: words, others: z.record(z.string(), words) })
  .parse(stopWordFile);
const ENGLISH: ReadonlySet<string> = new Set(english);
const OTHERS: readonly ReadonlySet<string>[] = Object.values(others).map((list) => new Set(list));

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
  const other = Math.max(...OTHERS.map(share));
  return other >= LEAST_SHARE && other > share(ENGLISH);
}
