import type { EvidenceRules } from './evidence-rules.ts';
import type { FormMatch } from './form-index.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** A match that the sentence gives to somebody else. */
export interface OtherParty {
  /** Index into the matches. */
  readonly index: number;
  /** The words that say so. */
  readonly cue: string;
}

/** Words that may stand between "the Java" and "team". */
const BEFORE_GROUP = 1;
/** Words that may stand between a preposition and the skill, with a determiner. */
const AFTER_PREPOSITION = 3;
/** Words between "our" and "group" in "our platform group". */
const GROUP_MODIFIERS = 3;
/** Words between a group and its verb. */
const BEFORE_VERB = 3;
/** Words of a name between commas. */
const APPOSITION = 4;
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'being']);
const CLAUSE_WORDS: ReadonlySet<string> = new Set(['and', 'that', 'which', 'where', 'but', 'because']);

/**
 * Matches that belong to other people: "worked with the Java team", "for a Kafka vendor", "our platform group runs
 * Kubernetes", "Client: …". A team without a name of its own ("our team used Kafka") is the writer's.
 */
export function findOtherParties(
  tokens: readonly Token[],
  sentence: Sentence,
  matches: readonly FormMatch[],
  rules: EvidenceRules,
): readonly OtherParty[] {
  const scopes = [
    ...groupSubjects(tokens, sentence, rules),
    ...personSubjects(tokens, sentence, rules),
    ...passives(tokens, sentence, rules),
    ...labelled(tokens, sentence, rules),
    ...phrases(tokens, sentence, rules),
  ];
  const namesGroup = tokens
    .slice(sentence.start, sentence.end)
    .some(({ word }) => rules.otherParty.groups.includes(word));
  const listed = new Set(
    matches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => start + offset)),
  );
  return matches.flatMap((match, index) => {
    const group = namesGroup ? namedGroup(tokens, sentence, match, listed, rules) : null;
    if (group !== null) return [{ index, cue: group }];
    const scope = scopes.find(({ start, end }) => match.start >= start && match.start < end);
    return scope === undefined ? [] : [{ index, cue: scope.cue }];
  });
}

interface Scope extends Sentence {
  readonly cue: string;
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

function textOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map((token) => token.written)
    .join(' ');
}

/** "with the Java team": a preposition, at most a few words, the skill, a group noun. `listed`: tokens of skills. */
function namedGroup(
  tokens: readonly Token[],
  sentence: Sentence,
  match: FormMatch,
  listed: ReadonlySet<number>,
  rules: EvidenceRules,
): string | null {
  const { groups, prepositions, determiners } = rules.otherParty;
  const isListed = (index: number): boolean =>
    ['and', 'or'].includes(wordAt(tokens, index)) || listed.has(index);
  let end = match.end;
  while (end < sentence.end && isListed(end)) end += 1;
  let free = BEFORE_GROUP;
  while (end < sentence.end && free > 0 && !groups.includes(wordAt(tokens, end)) && isClose(tokens[end])) {
    end += 1;
    free -= 1;
  }
  if (end >= sentence.end || !groups.includes(wordAt(tokens, end)) || !isClose(tokens[end])) return null;
  let start = match.start - 1;
  let steps = AFTER_PREPOSITION;
  while (start >= sentence.start && isClose(tokens[start + 1]) && (isListed(start) || steps > 0)) {
    if (prepositions.includes(wordAt(tokens, start))) return textOf(tokens, start, end + 1);
    if (!isListed(start) && !determiners.includes(wordAt(tokens, start))) steps -= 1;
    start -= 1;
  }
  return null;
}

function isClose(token: Token | undefined): boolean {
  return token !== undefined && /^[\s/-]*$/u.test(token.gap);
}

/** "our platform group runs …": everything from the group's words on belongs to it. */
function groupSubjects(tokens: readonly Token[], sentence: Sentence, rules: EvidenceRules): readonly Scope[] {
  const { owners, groups, runs, made, shared, plain, joined } = rules.otherParty;
  const scopes: Scope[] = [];
  for (let start = sentence.start; start < sentence.end; start += 1) {
    if (!owners.includes(wordAt(tokens, start))) continue;
    const isJoined = start > sentence.start && joined.includes(wordAt(tokens, start - 1));
    if (isJoined && isClose(tokens[start])) continue;
    for (let noun = start + 2; noun <= start + 1 + GROUP_MODIFIERS && noun < sentence.end; noun += 1) {
      if (!isClose(tokens[noun])) break;
      if (!groups.includes(wordAt(tokens, noun))) continue;
      const names = tokens.slice(start + 1, noun);
      if (names.every(({ word }) => plain.includes(word))) continue;
      const acts = shared.includes(wordAt(tokens, start)) ? runs : [...runs, ...made];
      const verb = verbOf(tokens, sentence, noun, acts, rules);
      if (verb === null) continue;
      const end = endOfClause(tokens, sentence, verb + 1, rules);
      scopes.push({ start, end, cue: textOf(tokens, start, verb + 1) });
    }
  }
  return scopes;
}

/** The group's verb, a few words after it ("the platform team next door runs"); null where it does nothing here. */
function verbOf(
  tokens: readonly Token[],
  sentence: Sentence,
  noun: number,
  acts: readonly string[],
  rules: EvidenceRules,
): number | null {
  for (let verb = noun + 1; verb <= noun + 1 + BEFORE_VERB && verb < sentence.end; verb += 1) {
    const word = wordAt(tokens, verb);
    if (!isClose(tokens[verb]) || rules.otherParty.breaks.includes(word)) return null;
    if (acts.includes(word)) return verb;
  }
  return null;
}

/** "My manager, Ana Ruiz, leads …": everything from the person on belongs to them. */
function personSubjects(
  tokens: readonly Token[],
  sentence: Sentence,
  rules: EvidenceRules,
): readonly Scope[] {
  const { people, runs, made } = rules.otherParty;
  const scopes: Scope[] = [];
  for (let start = sentence.start; start < sentence.end; start += 1) {
    if (wordAt(tokens, start) !== 'my') continue;
    const person = people.find((each) =>
      each.split(' ').every((word, offset) => wordAt(tokens, start + 1 + offset) === word),
    );
    if (person === undefined) continue;
    const after = start + 1 + person.split(' ').length;
    const verb = /,/u.test(tokens[after]?.gap ?? '') ? afterApposition(tokens, sentence, after) : after;
    const word = wordAt(tokens, verb);
    if (verb >= sentence.end || !(runs.includes(word) || made.includes(word))) continue;
    const end = endOfClause(tokens, sentence, verb + 1, rules);
    scopes.push({ start, end, cue: textOf(tokens, start, after) });
  }
  return scopes;
}

/** The token after the next comma, a few words on. */
function afterApposition(tokens: readonly Token[], sentence: Sentence, from: number): number {
  let position = from + 1;
  while (position < sentence.end && position <= from + APPOSITION && isClose(tokens[position])) position += 1;
  return position;
}

/** "Tests were written by the QA department with …" and "off Jenkins, which was run by another team". */
function passives(tokens: readonly Token[], sentence: Sentence, rules: EvidenceRules): readonly Scope[] {
  const { delivered, groups, shared } = rules.otherParty;
  const scopes: Scope[] = [];
  for (let verb = sentence.start + 1; verb < sentence.end; verb += 1) {
    if (!delivered.includes(wordAt(tokens, verb)) || wordAt(tokens, verb + 1) !== 'by') continue;
    const be = /ly$/u.test(wordAt(tokens, verb - 1)) ? verb - 2 : verb - 1;
    if (be < sentence.start || !BE.has(wordAt(tokens, be)) || shared.includes(wordAt(tokens, verb + 2)))
      continue;
    let group = verb + 2;
    while (group < sentence.end && isClose(tokens[group]) && !groups.includes(wordAt(tokens, group)))
      group += 1;
    const isFar = group > verb + 3 + GROUP_MODIFIERS || !isClose(tokens[group]);
    // "by a team of five" may be the writer's.
    if (group >= sentence.end || isFar || wordAt(tokens, group + 1) === 'of') continue;
    const start = startOfPassive(tokens, sentence, be);
    const end = endOfClause(tokens, sentence, group + 1, rules);
    scopes.push({ start, end, cue: textOf(tokens, verb, group + 1) });
  }
  return scopes;
}

/** The start of the clause whose verb is at `be`; for a relative clause, of the word that it speaks about. */
function startOfPassive(tokens: readonly Token[], sentence: Sentence, be: number): number {
  if (wordAt(tokens, be - 1) === 'which') return Math.max(sentence.start, be - 2);
  let start = be;
  while (start > sentence.start && isClose(tokens[start]) && !CLAUSE_WORDS.has(wordAt(tokens, start - 1)))
    start -= 1;
  return start;
}

/** Up to the next clause with a subject or a verb of its own: "…, I wrote", "…, deployed". */
function endOfClause(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  rules: EvidenceRules,
): number {
  let end = from;
  while (end < sentence.end && !endsScope(tokens[end], rules) && !opensOwnClause(tokens, end, rules))
    end += 1;
  return end;
}

function opensOwnClause(tokens: readonly Token[], index: number, rules: EvidenceRules): boolean {
  const word = wordAt(tokens, index);
  if (word === 'i') return true;
  return /,/u.test(tokens[index]?.gap ?? '') && rules.verbs.has(word);
}

function endsScope(token: Token | undefined, rules: EvidenceRules): boolean {
  return token === undefined || token.gap.includes(';') || rules.terminators.all.has(token.word);
}

/** "Client: TNT Express", up to the next column or bar. */
function labelled(tokens: readonly Token[], sentence: Sentence, rules: EvidenceRules): readonly Scope[] {
  for (const label of rules.otherParty.labels) {
    const words = label.split(' ');
    const after = sentence.start + words.length;
    const opens = words.every((word, offset) => wordAt(tokens, sentence.start + offset) === word);
    if (!opens || !/^\s*:/u.test(tokens[after]?.gap ?? '')) continue;
    let end = after;
    while (end < sentence.end && !(end > after && /[|;\t\n]/u.test(tokens[end]?.gap ?? ''))) end += 1;
    return [{ start: after, end, cue: `${textOf(tokens, sentence.start, after)}:` }];
  }
  return [];
}

/** "reported to the Head of Machine Learning", up to the next comma. */
function phrases(tokens: readonly Token[], sentence: Sentence, rules: EvidenceRules): readonly Scope[] {
  const scopes: Scope[] = [];
  const spelled = rules.otherParty.phrases.map((phrase) => ({ phrase, words: phrase.split(' ') }));
  for (let start = sentence.start; start < sentence.end; start += 1) {
    for (const { phrase, words } of spelled) {
      if (!words.every((word, offset) => wordAt(tokens, start + offset) === word)) continue;
      let end = start + words.length;
      while (end < sentence.end && !/[,;(|]/u.test(tokens[end]?.gap ?? '') && !endsScope(tokens[end], rules))
        end += 1;
      scopes.push({ start, end, cue: phrase });
    }
  }
  return scopes;
}
