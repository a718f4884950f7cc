import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { skillIdSchema } from '../../../shared/catalog/lexicon.ts';
import { addCounts, type MatchCounts } from '../match-counts.ts';
import { findInText } from './find-in-text.ts';

/** A form of the lexicon that means its skill only in some sentences, and sentences of either kind that hold it. */
const wordSchema = z.strictObject({
  form: z.string().min(1),
  skill: skillIdSchema,
  is: z.array(z.string()).min(1),
  isNot: z.array(z.string()).min(1),
});
type AmbiguousWord = z.infer<typeof wordSchema>;

/** The sentences are read as items of a dated role. */
const ROLE = ['Alex Marlow', '', 'Experience', '', 'Engineer, Lakeside Ltd   Jan 2022 – Present'];

/** The words of `ambiguous-words.jsonl`, one a line. */
export function loadAmbiguousWords(): readonly AmbiguousWord[] {
  return readFileSync(join(import.meta.dirname, 'ambiguous-words.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => wordSchema.parse(JSON.parse(line)));
}

/**
 * In how many sentences the words count as their skill ("found"), and in how many they are it ("expected"). `held`:
 * every third sentence of either kind, another one from word to word, which nobody looks at while the program is
 * changed. `tuned`: the others.
 */
export function measureAmbiguousWords(
  words: readonly AmbiguousWord[],
  catalog: Catalog,
): { readonly tuned: MatchCounts; readonly held: MatchCounts } {
  const read = words.flatMap((word, index) => {
    const counting = countingSentences(word, catalog);
    return [word.is, word.isNot].flatMap((sentences) =>
      sentences.map((sentence, place) => {
        const expected = sentences === word.is ? 1 : 0;
        const found = counting.has(sentence) ? 1 : 0;
        return { held: (place + index) % 3 === 2, counts: { matched: expected * found, expected, found } };
      }),
    );
  });
  const sum = (part: boolean): MatchCounts =>
    addCounts(read.filter(({ held }) => held === part).map(({ counts }) => counts));
  return { tuned: sum(false), held: sum(true) };
}

/** The sentences in which a mention of the skill touches the form. */
function countingSentences({ form, skill, is, isNot }: AmbiguousWord, catalog: Catalog): ReadonlySet<string> {
  const text = [...ROLE, ...[...is, ...isNot].map((sentence) => `- ${sentence}`)].join('\n');
  const mentions = findInText(text, catalog).filter((mention) => mention.skill === skill);
  const whole = new RegExp(`(?<![a-z])${form.toLowerCase()}(?![a-z])`, 'u');
  const counts = (sentence: string): boolean => {
    const start = text.indexOf(sentence) + sentence.toLowerCase().search(whole);
    return mentions.some(({ span }) => span.start < start + form.length && start < span.end);
  };
  return new Set([...is, ...isNot].filter(counts));
}
