import { endOfClause, type Place, type Scope, startOfClause, startOfHead, textOf, wordAt } from './clause.ts';

/** Adverbs between a "not" and its verb. */
const MOST_ADVERBS = 2;

/**
 * What the writer says not to have done: "I did not run Kafka", "never built anything in Go", and of what stands
 * before, "Kafka, which we did not need". A thing that did not happen ("did not lose a message") denies nothing.
 */
export function denials(place: Place): readonly Scope[] {
  const { tokens, sentence } = place;
  const scopes: Scope[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const not = notAt(place, at);
    if (not === null) continue;
    const passive = passiveAfter(place, not);
    if (passive !== null) scopes.push(passive);
    const verb = verbAfter(place, not.end);
    if (verb === null || passive !== null) continue;
    const cue = textOf(tokens, not.start, verb + 1);
    const relative = relativeBefore(place, not.start);
    if (relative !== null) scopes.push({ start: startOfHead(place, relative), end: relative, cue });
    else if (isOfWriter(place, not.start))
      scopes.push({ start: verb + 1, end: beforeColon(place, verb + 1, endOfClause(place, verb + 1)), cue });
  }
  return scopes;
}

/** "Kafka was never used", "Terraform was not part of the job". */
function passiveAfter(place: Place, not: { readonly start: number; readonly end: number }): Scope | null {
  const { tokens, sentence, rules } = place;
  if (!rules.clauses.be.has(wordAt(tokens, not.start)) || not.start === sentence.start) return null;
  if (rules.clauses.writers.has(wordAt(tokens, not.start - 1))) return null;
  if (!rules.denial.happened.includes(wordAt(tokens, not.end))) return null;
  const start = startOfClause(place, not.start);
  return { start, end: not.start, cue: textOf(tokens, not.start, not.end + 1) };
}

/** "did not", "didn't", "never": from its auxiliary to the token behind it. */
function notAt({ tokens, sentence, rules }: Place, at: number): { start: number; end: number } | null {
  const { auxiliaries, shortened } = rules.denial;
  const word = wordAt(tokens, at);
  const before = at > sentence.start ? wordAt(tokens, at - 1) : '';
  if (word === 'not' && auxiliaries.includes(before)) return { start: at - 1, end: at + 1 };
  if (word === 't' && shortened.includes(before)) return { start: at - 1, end: at + 1 };
  if (word === 'cannot') return { start: at, end: at + 1 };
  if (word !== 'never') return null;
  return { start: auxiliaries.includes(before) ? at - 1 : at, end: at + 1 };
}

function verbAfter({ tokens, sentence, rules }: Place, from: number): number | null {
  let verb = from;
  while (verb < from + MOST_ADVERBS && rules.denial.adverbs.includes(wordAt(tokens, verb))) verb += 1;
  return verb < sentence.end && rules.denial.verbs.includes(wordAt(tokens, verb)) ? verb : null;
}

/** "I did not do the data side: that was …"; a colon directly behind the verb opens a list of what was not done. */
function beforeColon({ tokens }: Place, from: number, end: number): number {
  for (let index = from + 1; index < end; index += 1) if (/:/u.test(tokens[index]?.gap ?? '')) return index;
  return end;
}

/** The "which" of "which we did not need" and "which I read about but never touched". */
function relativeBefore({ tokens, sentence, rules }: Place, not: number): number | null {
  for (let index = not - 1; index > sentence.start && index >= not - RELATIVE_REACH; index -= 1) {
    const word = wordAt(tokens, index);
    if (word !== 'which' && word !== 'that') continue;
    return rules.clauses.writers.has(wordAt(tokens, index + 1)) ? index : null;
  }
  return null;
}

/** Words between "which" and its denial. */
const RELATIVE_REACH = 7;

function isOfWriter({ tokens, sentence, rules }: Place, not: number): boolean {
  // "I can read but do not write Java" denies a part of the use.
  if (wordAt(tokens, not - 1) === 'but' && wordAt(tokens, not - 2) === 'read') return false;
  if (not === sentence.start || /[,;:(–—]/u.test(tokens[not]?.gap ?? '')) return true;
  return rules.denial.opens.includes(wordAt(tokens, not - 1));
}
