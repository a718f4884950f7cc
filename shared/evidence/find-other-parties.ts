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
  const { owners, groups, runs } = rules.otherParty;
  const scopes: Scope[] = [];
  for (let start = sentence.start; start < sentence.end; start += 1) {
    if (!owners.includes(wordAt(tokens, start))) continue;
    for (let noun = start + 2; noun <= start + 1 + GROUP_MODIFIERS && noun < sentence.end; noun += 1) {
      if (!isClose(tokens[noun]) || !groups.includes(wordAt(tokens, noun))) continue;
      const verb = /ly$/u.test(wordAt(tokens, noun + 1)) ? noun + 2 : noun + 1;
      if (!runs.includes(wordAt(tokens, verb)) || !isClose(tokens[verb])) continue;
      let end = verb + 1;
      while (end < sentence.end && !endsScope(tokens[end], rules)) end += 1;
      scopes.push({ start, end, cue: textOf(tokens, start, verb + 1) });
    }
  }
  return scopes;
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
