import { z } from 'zod';
import stopWordFile from '../../resources/reading/stop-words.json' with { type: 'json' };

const words = z.array(z.string().min(1)).readonly();
const file = z.strictObject({ english: words, others: z.record(z.string(), words) }).parse(stopWordFile);

/** Words that every English text has, in lower case. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(file.english);
/** Those of the other languages, a set for each. */
export const OTHER_STOP_WORDS: readonly ReadonlySet<string>[] = Object.values(file.others).map(
  (list) => new Set(list),
);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** Whether a word of some sentence, in lower case, is one that holds sentences together. */
export function isStopWord(word: string): boolean {
  return (
    ARTICLES.has(word) || ENGLISH_STOP_WORDS.has(word) || OTHER_STOP_WORDS.some((list) => list.has(word))
  );
}
