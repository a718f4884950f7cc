import { isClose, type Place, wordAt } from './clause.ts';

/** Words between an owner and a person: "our DevOps engineer". */
const MODIFIERS = 2;
const OWNERS: ReadonlySet<string> = new Set(['my', 'our', 'a', 'an', 'another', 'the']);

/** The end (exclusive) of the words from `start` on that name one person other than the writer; null for none. */
export function personAt({ tokens, sentence, rules }: Place, start: number): number | null {
  if (!OWNERS.has(wordAt(tokens, start))) return null;
  for (let at = start + 1; at <= start + 1 + MODIFIERS && at < sentence.end; at += 1) {
    if (!isClose(tokens[at]) || rules.otherParty.breaks.includes(wordAt(tokens, at))) return null;
    const end = phraseEndAt({ tokens, sentence, rules }, at, rules.otherParty.people);
    if (end !== null) return end;
  }
  return null;
}

/** The end (exclusive) of the first of the phrases that stands at `from`; null where none does. */
export function phraseEndAt(
  { tokens, sentence }: Place,
  from: number,
  phrases: readonly string[],
): number | null {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const end = from + words.length;
    if (end <= sentence.end && words.every((word, offset) => wordAt(tokens, from + offset) === word))
      return end;
  }
  return null;
}
