import { z } from 'zod';
import { normalizeForm } from '../catalog/normalize-form.ts';

const wordsSchema = z.array(z.string().min(1)).readonly();

/**
 * What a cue says about the skills in its scope. "learning" is a hedge that counts for nothing yet; what was
 * replaced was in use and no more; what is supposed is a condition; what is required is asked for, as in an advert; what is said aside
 * was in use and no more; what was traded was bought or sold; what is of an other party is theirs.
 */
export const cueReadingSchema = z.enum([
  'negated',
  'wished',
  'learning',
  'hedged',
  'replaced',
  'supposed',
  'required',
  'aside',
  'traded',
  'other-party',
]);
export type CueReading = z.infer<typeof cueReadingSchema>;

/**
 * sentence: from the cue to the end of the sentence or a terminator; commas do not end it.
 * phrase: the skill directly after the cue, and those that "and" or "or" add to it.
 * after: the skill directly before the cue, set off by a bracket, a colon or a dash.
 * suffix: the skill directly before the cue.
 * start: as sentence, only where the cue opens it. label: as sentence, where the cue and a colon open it.
 * clause: from the cue to the next clause ("decided against X, wrote Y"). source: as clause, only before a "to".
 * object: the tool directly after the cue, as a whole. before: from the last verb before the cue ("tried X, but
 * did not adopt it"). remark: anywhere in the bracket behind the skill, or in the few words behind its colon.
 * element: the skill that opens with it an element of a list. within: what stands between the words of the cue ("no … yet").
 */
const cueScopeSchema = z.enum([
  'sentence',
  'phrase',
  'after',
  'suffix',
  'remark',
  'element',
  'start',
  'label',
  'clause',
  'source',
  'object',
  'before',
  'within',
]);
export type CueScope = z.infer<typeof cueScopeSchema>;

/** note: as label, as after and as remark ("Basic: Go", "Go – basic", "Go (basic, at home)"). */
const writtenScopeSchema = z.enum([...cueScopeSchema.options, 'note']);
const NOTE: readonly CueScope[] = ['label', 'after', 'remark'];

/** The cues as written in the data. */
export const cueListShape = {
  /** Words that may stand for each other in a cue. */
  classes: z.record(z.string(), wordsSchema).readonly(),
  /**
   * "…" in a phrase stands for up to `gapWords` words without a delimiter, "<name>" for any word of that class,
   * "<name>?" for one or none.
   */
  cues: z
    .array(
      z.strictObject({ phrase: z.string(), reading: cueReadingSchema, scope: writtenScopeSchema }).readonly(),
    )
    .readonly(),
};

/** One place of a cue: the words that fit there; null stands for a gap. */
export type CuePattern = readonly (ReadonlySet<string> | null)[];
export interface Cue {
  /** As written in the data. */
  readonly phrase: string;
  readonly pattern: CuePattern;
  readonly reading: CueReading;
  readonly scope: CueScope;
}

interface CueList {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly cues: readonly {
    readonly phrase: string;
    readonly reading: CueReading;
    readonly scope: z.infer<typeof writtenScopeSchema>;
  }[];
}

/** The cues by the words that they can start with. Throws where one starts with a gap or names no known class. */
export function indexCues({ classes, cues }: CueList): ReadonlyMap<string, readonly Cue[]> {
  const index = new Map<string, Cue[]>();
  for (const { phrase, reading, scope } of cues)
    for (const pattern of patternsOf(phrase, classes))
      for (const each of scope === 'note' ? NOTE : [scope]) {
        const first = pattern[0];
        if (first === undefined || first === null) throw new Error(`A cue starts with no word: ${phrase}`);
        const cue = { phrase, pattern, reading, scope: each };
        for (const word of first) index.set(word, [...(index.get(word) ?? []), cue]);
      }
  return index;
}

/** A phrase with and without each of the words that it may go without. */
function patternsOf(phrase: string, classes: CueList['classes']): readonly CuePattern[] {
  let patterns: readonly CuePattern[] = [[]];
  for (const [part] of phrase.matchAll(/<[^>]*>\??|…|[^<…\s]+/gu)) {
    const steps = stepsOf(part, phrase, classes);
    const longer = patterns.map((pattern) => [...pattern, ...steps]);
    patterns = part.endsWith('>?') ? [...patterns, ...longer] : longer;
  }
  return patterns;
}

function stepsOf(part: string, phrase: string, classes: CueList['classes']): CuePattern {
  if (part === '…') return [null];
  const name = /^<([^>]*)>/u.exec(part)?.[1];
  if (name === undefined)
    return normalizeForm(part)
      .split(' ')
      .map((word) => new Set([word]));
  const words = classes[name];
  if (words === undefined) throw new Error(`A cue names a class that there is not: ${phrase}`);
  return [new Set(words)];
}
