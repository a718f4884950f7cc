import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { skillIdSchema } from '../../../shared/catalog/lexicon.ts';
import { addCounts, type MatchCounts } from '../match-counts.ts';
import { findInItems } from './find-in-text.ts';

/** A form of the lexicon that means its skill only in some sentences, and sentences of either kind that hold it. */
const wordSchema = z.strictObject({
  form: z.string().min(1),
  skill: skillIdSchema,
  is: z.array(z.string()).min(1),
  isNot: z.array(z.string()).min(1),
});
type AmbiguousWord = z.infer<typeof wordSchema>;

/** The words of a file of this folder, one a line. */
export function loadAmbiguousWords(name: string): readonly AmbiguousWord[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => wordSchema.parse(JSON.parse(line)));
}

/** In how many sentences the words count as their skill ("found"), and in how many they are it ("expected"). */
export function measureAmbiguousWords(words: readonly AmbiguousWord[], catalog: Catalog): MatchCounts {
  const counts = words.flatMap((word) => {
    const sentences = [...word.is, ...word.isNot];
    const counting = countingSentences(word, sentences, catalog);
    return counting.map((counted, place) => {
      const expected = place < word.is.length ? 1 : 0;
      const found = counted ? 1 : 0;
      return { matched: expected * found, expected, found };
    });
  });
  return addCounts(counts);
}

/** Whether a mention of the skill touches the form, sentence by sentence. */
function countingSentences(
  { form, skill }: AmbiguousWord,
  sentences: readonly string[],
  catalog: Catalog,
): readonly boolean[] {
  const whole = new RegExp(`(?<![a-z])${form.toLowerCase()}(?![a-z])`, 'u');
  const found = findInItems(sentences, catalog);
  return sentences.map((sentence, index) => {
    const start = sentence.toLowerCase().search(whole);
    const own = found[index] ?? [];
    return own.some(
      (mention) =>
        mention.skill === skill && mention.span.start < start + form.length && start < mention.span.end,
    );
  });
}
