import { z } from 'zod';
import { ANY_NUMBER, EXACT, skillIdSchema, type ToldPhrase, type ToldWork } from './lexicon.ts';
import { normalizeForm } from './normalize-form.ts';

const textsSchema = z.array(z.string().min(1));

/** Words of one meaning under one name: "lower" is "cut", "reduced", "brought down". */
const wordClassesSchema = z
  .record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), textsSchema.min(1).readonly())
  .readonly();
export type WordClasses = z.infer<typeof wordClassesSchema>;

/**
 * A way of telling work in ordinary words, as the lexicon files hold it: parts that stand one after the other in a
 * clause, a few other words between them ("{lower} … {latency}"). "{name}" is any phrase of a word class, "a|b" either
 * word, "a_b" two words in one place of such a choice, "#" a number, "=a" only this very form of the word.
 */
export const writtenToldSchema = z.strictObject({
  skill: skillIdSchema,
  says: textsSchema.min(1).readonly(),
  /** Phrases that rule it out anywhere in the sentence. */
  unless: textsSchema.readonly().default([]),
  /** Sentences in which it is, and is not, told; the tests read them. */
  positive: textsSchema.readonly(),
  negative: textsSchema.readonly(),
});

const toldFileSchema = z.object({ told: z.array(writtenToldSchema).readonly().default([]) });

/** The word classes of resources/lexicon/words.json. Throws a ZodError when the file does not have that shape. */
export function decodeWordClasses(data: unknown): WordClasses {
  return wordClassesSchema.parse(data);
}

/**
 * The told work of one file in resources/lexicon. Throws a ZodError when the file does not have that shape, and an
 * Error where it names a word class that is not there.
 */
export function decodeToldWork(data: unknown, classes: WordClasses): readonly ToldWork[] {
  return toldFileSchema.parse(data).told.map(({ skill, says, unless, positive, negative }) => ({
    skill,
    ways: says.map((way) => way.split('…').map((part) => phrasesOf(part, classes))),
    unless: unless.flatMap((phrase) => phrasesOf(phrase, classes)),
    positive,
    negative,
  }));
}

/** Every phrase that a part stands for. */
function phrasesOf(part: string, classes: WordClasses): readonly ToldPhrase[] {
  const words = part.trim().split(/\s+/u);
  return words.reduce<readonly ToldPhrase[]>(
    (phrases, word) => {
      const choices = choicesOf(word, classes);
      return phrases.flatMap((phrase) => choices.map((choice) => [...phrase, ...choice]));
    },
    [[]],
  );
}

function choicesOf(word: string, classes: WordClasses): readonly ToldPhrase[] {
  return word.split('|').flatMap((choice) => {
    const name = /^\{(.+)\}$/u.exec(choice)?.[1];
    if (name === undefined) return [wordsOf(choice.replaceAll('_', ' '))];
    const phrases = classes[name];
    if (phrases === undefined) throw new Error(`There is no word class {${name}}`);
    return phrases.map(wordsOf);
  });
}

function wordsOf(phrase: string): ToldPhrase {
  return phrase.split(/\s+/u).flatMap((word) => {
    if (word === ANY_NUMBER) return [ANY_NUMBER];
    const exact = word.startsWith(EXACT) ? EXACT : '';
    return normalizeForm(word)
      .split(' ')
      .map((each) => exact + each);
  });
}
