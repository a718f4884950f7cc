import { beforeOwnThing, endOfClause, isClose, type Place, type Scope, textOf, wordAt } from './clause.ts';
import { opensClause } from './other-subjects.ts';
import { personAt, phraseEndAt } from './person-phrase.ts';

/** Words between "whose" and the group. */
const WHOSE = 2;
/** Words of a name between commas. */
const APPOSITION = 4;

/** Clauses whose subject is a person who is not the writer: "my manager, Ana Ruiz, leads …", "others wrote …". */
export function personSubjects(place: Place): readonly Scope[] {
  const { tokens, sentence, rules } = place;
  const scopes: Scope[] = [];
  for (let start = sentence.start; start < sentence.end; start += 1) {
    const end = personAt(place, start) ?? elsewhereAt(place, start);
    if (end === null || wordAt(tokens, start - 1) === 'as') continue;
    const isWriters = rules.otherParty.shared.includes(wordAt(tokens, start));
    if (!isWriters && !opensClause(place, start)) continue;
    const isNamed = isWriters && /,/u.test(tokens[end]?.gap ?? '');
    const verb = isNamed
      ? deedAt(place, afterApposition(place, end))
      : isClose(tokens[end])
        ? deedAt(place, end)
        : null;
    if (verb === null) continue;
    const until = beforeOwnThing(place, verb + 1, endOfClause(place, verb + 1));
    scopes.push({ start, end: until, cue: textOf(tokens, start, end) });
  }
  return [...scopes, ...contrasted(place), ...toldOfPeople(place)];
}

/**
 * What people whom the sentence names do themselves: "two graduates, one of whom maintains …", "a trainee who now runs
 * …", "a manager whose team operates …". What "I" did in such a clause is the writer's.
 */
function toldOfPeople(place: Place): readonly Scope[] {
  const { tokens, sentence, rules } = place;
  const scopes: Scope[] = [];
  for (let at = sentence.start + 1; at < sentence.end; at += 1) {
    const from = afterRelative(place, at);
    if (from === null || rules.clauses.writers.has(wordAt(tokens, from))) continue;
    scopes.push({ start: at, end: endOfTold(place, from), cue: textOf(tokens, at, from + 1) });
  }
  return scopes;
}

/** The token behind the words that begin such a clause at `at`; null where none does. */
function afterRelative({ tokens, sentence, rules }: Place, at: number): number | null {
  const { groups, sinceThen } = rules.otherParty;
  const next = wordAt(tokens, at + 1);
  switch (wordAt(tokens, at)) {
    case 'of':
      return next === 'whom' && at + 2 < sentence.end ? at + 2 : null;
    case 'who':
      return sinceThen.includes(next) ? at + 2 : null;
    case 'whose': {
      const noun = tokens.slice(at + 1, at + 2 + WHOSE).findIndex(({ word }) => groups.includes(word));
      return noun === -1 ? null : at + 2 + noun;
    }
    default:
      return null;
  }
}

/** Up to the next clause, which "and" can join: "…, and wrote". */
function endOfTold(place: Place, from: number): number {
  const { tokens, rules } = place;
  const end = endOfClause(place, from);
  for (let at = from + 1; at < end; at += 1) {
    const isNext = wordAt(tokens, at) === 'and' && /,/u.test(tokens[at]?.gap ?? '');
    if (isNext && rules.verbs.get(wordAt(tokens, at + 1))?.form === 'past') return at;
  }
  return end;
}

/** "Others wrote", "the others wrote". */
function elsewhereAt(place: Place, start: number): number | null {
  const from = wordAt(place.tokens, start) === 'the' ? start + 1 : start;
  return phraseEndAt(place, from, place.rules.otherParty.elsewhere);
}

/** The verb that stands at `at` or behind a "had" there; null where it says nothing that was done. */
function deedAt({ tokens, sentence, rules }: Place, at: number): number | null {
  const { runs, made } = rules.otherParty;
  const verb = ['had', 'has', 'have', 'then', 'later'].includes(wordAt(tokens, at)) ? at + 1 : at;
  const word = wordAt(tokens, verb);
  if (verb >= sentence.end) return null;
  return runs.includes(word) || made.includes(word) || rules.verbs.get(word)?.form === 'past' ? verb : null;
}

/** The token after the next comma, a few words on. */
function afterApposition({ tokens, sentence }: Place, from: number): number {
  let position = from + 1;
  while (position < sentence.end && position <= from + APPOSITION && isClose(tokens[position])) position += 1;
  return position;
}

/** "Maria built the front end; I built the rest": a name, and the writer in the next clause. */
function contrasted(place: Place): readonly Scope[] {
  const { tokens, sentence, rules } = place;
  const scopes: Scope[] = [];
  for (let name = sentence.start; name + 1 < sentence.end; name += 1) {
    const { written, word } = tokens[name] ?? { written: '', word: '' };
    const isName = written !== word && !rules.clauses.writers.has(word) && !rules.verbs.has(word);
    const isMade = isClose(tokens[name + 1]) && rules.otherParty.made.includes(wordAt(tokens, name + 1));
    if (!isName || !isMade || !opensClause(place, name)) continue;
    const end = endOfClause(place, name + 2);
    const next = wordAt(tokens, end) === 'and' ? end + 1 : end;
    if (end < sentence.end && rules.clauses.writers.has(wordAt(tokens, next)) && !isClose(tokens[end]))
      scopes.push({ start: name, end, cue: textOf(tokens, name, name + 2) });
  }
  return scopes;
}
