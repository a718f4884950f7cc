import type { EvidenceRules } from './evidence-rules.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that lead on to something: a stretch that ends in one is torn off ("bill fell by"). */
const LEADING_ON = wordsOf(
  'by of to from in with for at into onto under below between across against behind a an the and that',
);
/** Words that name nothing by themselves. */
const NAMELESS = wordsOf(
  'on off up down out back over through per after before without behind apart instead within again it them they so ' +
    'as which what who how why when where if now our its own each every all both weekly daily nightly monthly hourly ' +
    'would will can could may is are was were be been not come comes ' +
    'one two three four five six seven eight nine ten eleven twelve',
);
const UNITS = wordsOf('s ms m h min x kb mb gb tb pb');
/** Verbs of told work that the verb list lacks, as they say nothing of depth. */
const OTHER_VERBS = wordsOf(
  'fell falls go goes going went brought took taken got grew grown rose sank knew known caught stood ' +
    'withstood told held gave given drew thought found spent began froze broke broken sold sent shown',
);
const PAST = /[^e]ed$/u;

/** Words behind a stretch within which the thing that it leads on to is looked for: "released weekly to 2 million phones". */
const AHEAD = 5;

/**
 * A stretch of told work as a reader can be shown it: without the small words at its end that lead on to something
 * else. Null where it names no thing: a lone verb, or a number with its unit.
 */
export function toldStretch(
  tokens: readonly Token[],
  { start, end }: Sentence,
  verbs: EvidenceRules['verbs'],
): Sentence | null {
  const last = tokens.slice(start, end).findLastIndex(({ word }) => !LEADING_ON.has(word));
  const left = { start, end: start + last + 1 };
  const names = tokens.slice(left.start, left.end).some((_, at) => namesThing(tokens, start + at, verbs));
  return names ? left : null;
}

/**
 * The stretch with the thing that it leads on to, a few words behind it and before `limit`: "predicted which" with
 * "lorries". Null where none stands there.
 */
export function reachThing(
  tokens: readonly Token[],
  { start, end }: Sentence,
  { limit, verbs }: { limit: number; verbs: EvidenceRules['verbs'] },
): Sentence | null {
  const isThing = (index: number) => index < limit && namesThing(tokens, index, verbs);
  const ahead = tokens.slice(end, end + AHEAD).findIndex((_, at) => isThing(end + at));
  if (ahead < 0) return null;
  let reached = end + ahead + 1;
  while (isThing(reached) && reached < end + AHEAD) reached += 1;
  return { start, end: reached };
}

function namesThing(tokens: readonly Token[], index: number, verbs: EvidenceRules['verbs']): boolean {
  const { word } = tokens[index] ?? { word: '' };
  if (!/\p{L}/u.test(word) || /^\p{N}+\p{L}{1,2}$/u.test(word)) return false;
  if (LEADING_ON.has(word) || NAMELESS.has(word) || UNITS.has(word)) return false;
  if (OTHER_VERBS.has(word) || PAST.test(word)) return false;
  const verb = verbs.get(word);
  // "Test", "models", "check" are things too, but where a bullet opens with them.
  return verb === undefined || (verb.form === 'present' && index > 0 && tokens[index - 1]?.word !== 'to');
}
