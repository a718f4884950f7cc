import type { EvidenceRules } from './evidence-rules.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** A stretch of a sentence that other words speak about; `cue` is those words as written. */
export interface Scope extends Sentence {
  readonly cue: string;
}

/** Where in a statement something is looked for. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly rules: EvidenceRules;
}

export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

export function textOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ gap, written }, index) => (index === 0 ? '' : /^['’]$/u.test(gap) ? gap : ' ') + written)
    .join('');
}

/** Whether only a space, a hyphen, a slash or an apostrophe stands before the token. */
export function isClose(token: Token | undefined): boolean {
  return token !== undefined && /^[\s/'’-]*$/u.test(token.gap);
}

/**
 * The end of a clause: before the next one with a subject or a verb of its own ("…, I wrote", "…, deployed"), and no
 * further than the bracket that it stands in.
 */
export function endOfClause({ tokens, sentence, rules }: Place, from: number): number {
  let end = from;
  let depth = 0;
  while (end < sentence.end && !endsScope(tokens[end], rules) && !opensOwnClause(tokens, end, rules)) {
    const gap = tokens[end]?.gap ?? '';
    if (end > from || gap.includes(')')) depth += bracketsIn(gap);
    if (depth < 0) return end;
    end += 1;
  }
  return end;
}

/** Words of what the writer made, before "I wrote". */
const MADE_WORDS = 4;

/** "Customers log in through the server I run" and "through my server": a clause of others ends before it. */
export function beforeOwnThing({ tokens, sentence, rules }: Place, from: number, end: number): number {
  const { writers, articles, relatives } = rules.clauses;
  const mine = tokens.slice(from, end).findIndex(({ word }) => word === 'my');
  if (mine !== -1) return from + mine;
  const isReduced = writers.has(wordAt(tokens, end)) && isClose(tokens[end]);
  if (end >= sentence.end || !isReduced || relatives.has(wordAt(tokens, end - 1))) return end;
  for (let index = end - 1; index >= Math.max(from, end - MADE_WORDS); index -= 1)
    if (articles.has(wordAt(tokens, index))) return index;
  return end;
}

function bracketsIn(gap: string): number {
  return gap.split('(').length - gap.split(')').length;
}

export function endsScope(token: Token | undefined, rules: EvidenceRules): boolean {
  return token === undefined || token.gap.includes(';') || rules.terminators.all.has(token.word);
}

function opensOwnClause(tokens: readonly Token[], index: number, rules: EvidenceRules): boolean {
  const { word, gap } = tokens[index] ?? { word: '', gap: '' };
  if (rules.clauses.writers.has(word)) return true;
  if (word === 'my') return /,/u.test(gap) || wordAt(tokens, index - 1) === 'and';
  const verb = rules.verbs.get(word);
  return /,/u.test(gap) && verb !== undefined && verb.form !== 'ing';
}

/**
 * The start of the clause whose verb stands at `verb`: after the last verb with an "and" or a comma behind it, and
 * one clause earlier where the subject is "it" or "which".
 */
export function startOfClause(place: Place, verb: number): number {
  const { tokens, sentence, rules } = place;
  const { pronouns, relatives, edges } = rules.clauses;
  const bracket = openBracket(tokens, sentence, verb);
  if (bracket !== null) return bracket;
  const start = startOfSubject(place, verb);
  const subject = tokens.slice(start, verb).map(({ word }) => word);
  if (subject.length === 0 || !subject.every((word) => pronouns.has(word) || /ly$|^itself$/u.test(word)))
    return start;
  if (relatives.has(subject[0] ?? '')) return startOfHead(place, start);
  let before = start - 1;
  while (before > sentence.start && edges.has(wordAt(tokens, before))) before -= 1;
  return before <= sentence.start ? sentence.start : startOfSubject(place, before);
}

/** The token after the bracket that is open at `at`; null where none is. */
export function openBracket(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  for (let index = at; index > sentence.start; index -= 1) {
    const gap = tokens[index]?.gap ?? '';
    if (gap.includes('(')) return index;
    if (gap.includes(')')) return null;
  }
  return null;
}

/** Words from which on a "that" begins no more than a remark: "the estate that came of it belongs to". */
const INSERTED = 3;

function startOfSubject({ tokens, sentence, rules }: Place, verb: number): number {
  let hard = insertionBefore(tokens, sentence, verb);
  const isHard = (index: number): boolean => {
    const before = wordAt(tokens, index - 1);
    if (/[;:–—]/u.test(tokens[index]?.gap ?? '') || rules.clauses.edges.has(before)) return true;
    return before === 'that' && verb - index < INSERTED;
  };
  while (hard > sentence.start && !isHard(hard)) hard -= 1;
  let start = hard;
  for (let index = hard; index < verb; index += 1) {
    const isDone = rules.verbs.get(wordAt(tokens, index))?.form === 'past';
    if (isDone || rules.clauses.writers.has(wordAt(tokens, index))) start = afterLink(tokens, index, verb);
  }
  return start;
}

/** The token after the next "and" or comma; the verb's own next token where none comes. */
function afterLink(tokens: readonly Token[], from: number, until: number): number {
  for (let index = from + 1; index < until; index += 1) {
    if (/,/u.test(tokens[index]?.gap ?? '')) return index;
    if (wordAt(tokens, index) === 'and') return index + 1;
  }
  return from + 1;
}

/** "Kafka, on which the shop stands, is run by": where the insertion between the commas begins. */
function insertionBefore(tokens: readonly Token[], sentence: Sentence, verb: number): number {
  if (!/,/u.test(tokens[verb]?.gap ?? '')) return verb;
  for (let index = verb - 1; index > sentence.start; index -= 1) {
    if (!/,/u.test(tokens[index]?.gap ?? '')) continue;
    const opens = [wordAt(tokens, index), wordAt(tokens, index + 1)];
    return opens.includes('which') || opens.includes('who') ? index - 1 : verb;
  }
  return verb;
}

/** Words of what "which" speaks about. */
const HEAD_WORDS = 4;

/** The start of the words that a relative clause speaks about. */
export function startOfHead({ tokens, sentence, rules }: Place, relative: number): number {
  let start = relative - 1;
  const isEdge = (index: number): boolean =>
    !isClose(tokens[index]) || rules.verbs.has(wordAt(tokens, index - 1));
  while (start > Math.max(sentence.start, relative - HEAD_WORDS) && !isEdge(start)) start -= 1;
  return Math.max(start, sentence.start);
}

/** "…; it is written in Go": a scope goes on where the next clause speaks of the same thing. */
export function continued(place: Place, scope: Scope): Scope {
  const { tokens, sentence } = place;
  let { end } = scope;
  while (end < sentence.end && tokens[end]?.gap.includes(';') && ['it', 'they'].includes(wordAt(tokens, end)))
    end = endOfClause(place, end + 1);
  return { ...scope, end };
}
