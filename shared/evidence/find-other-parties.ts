import { endsScope, isClose, type Place, type Scope, textOf, wordAt } from './clause.ts';
import { disclaimers } from './disclaimers.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import type { FormMatch } from './form-index.ts';
import { handedOver } from './handed-over.ts';
import { otherAgents } from './other-agents.ts';
import { personSubjects } from './other-people.ts';
import { groupSubjects, possessedSubjects, possessions } from './other-subjects.ts';
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
/** Words from "than" to the skill in "than the group's MATLAB code". */
const BEFORE_COMPARED = 5;

/**
 * Matches that belong to other people: "worked with the Java team", "for a Kafka vendor", "our platform group runs
 * Kubernetes", "the portal was bought from a vendor", "Client: …". A team without a name of its own ("our team used
 * Kafka") is the writer's.
 */
export function findOtherParties(
  tokens: readonly Token[],
  sentence: Sentence,
  matches: readonly FormMatch[],
  rules: EvidenceRules,
): readonly OtherParty[] {
  const place = { tokens, sentence, rules };
  const listed = new Set(
    matches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => start + offset)),
  );
  const scopes = [
    ...groupSubjects(place),
    ...personSubjects(place),
    ...possessions(place),
    ...possessedSubjects(place),
    ...handedOver(place),
    ...otherAgents(place, listed),
    ...disclaimers(place),
    ...labelled(place),
    ...phrases(place),
  ];
  const namesGroup = tokens
    .slice(sentence.start, sentence.end)
    .some(({ word }) => rules.otherParty.groups.includes(word));
  return matches.flatMap((match, index) => {
    const group = namesGroup ? namedGroup(place, match, listed) : null;
    if (group !== null) return [{ index, cue: group }];
    const maker = madeOf(place, match);
    if (maker !== null) return [{ index, cue: maker }];
    const compared = comparedWith(place, match);
    if (compared !== null) return [{ index, cue: compared }];
    const scope = scopes.find(({ start, end }) => match.start >= start && match.start < end);
    return scope === undefined ? [] : [{ index, cue: scope.cue }];
  });
}

/** "with the Java team": a preposition, at most a few words, the skill, a group noun. `listed`: tokens of skills. */
function namedGroup(
  { tokens, sentence, rules }: Place,
  match: FormMatch,
  listed: ReadonlySet<number>,
): string | null {
  const { groups, prepositions, determiners, joined } = rules.otherParty;
  const isListed = (index: number): boolean =>
    ['and', 'or'].includes(wordAt(tokens, index)) || listed.has(index);
  const isGroup = (index: number): boolean => groups.includes(wordAt(tokens, index));
  // "Tickets of the Java team" are theirs; its head, and one of two Java developers, are among them.
  const isBeforeOthers = (index: number): boolean => {
    if (!prepositions.includes(wordAt(tokens, index))) return false;
    if (wordAt(tokens, index) !== 'of') return true;
    return wordAt(tokens, index + 1) === 'the' && !joined.includes(wordAt(tokens, index - 1));
  };
  let end = match.end;
  while (end < sentence.end && isListed(end) && !isGroup(end)) end += 1;
  let free = BEFORE_GROUP;
  while (end < sentence.end && free > 0 && !isGroup(end) && isClose(tokens[end])) {
    // "with Python and with the team": what a preposition leads is a thing of its own.
    if (prepositions.includes(wordAt(tokens, end))) return null;
    end += 1;
    free -= 1;
  }
  if (end >= sentence.end || !isGroup(end) || !isClose(tokens[end])) return null;
  let start = match.start - 1;
  let steps = AFTER_PREPOSITION;
  while (start >= sentence.start && isClose(tokens[start + 1]) && (isListed(start) || steps > 0)) {
    if (isBeforeOthers(start)) return textOf(tokens, start, end + 1);
    const isFree = determiners.includes(wordAt(tokens, start)) || /^['’]$/u.test(tokens[start]?.gap ?? '');
    if (!isListed(start) && !isFree) steps -= 1;
    start -= 1;
  }
  return null;
}

/** "Makers of Kafka", "a vendor of MongoDB tools". */
function madeOf({ tokens, sentence, rules }: Place, { start }: FormMatch): string | null {
  const noun = start - 2;
  const isTheirs = noun >= sentence.start && rules.otherParty.outsiders.includes(wordAt(tokens, noun));
  return isTheirs && wordAt(tokens, start - 1) === 'of' ? textOf(tokens, noun, start) : null;
}

/** "12x faster than the group's MATLAB code": a measure that others made. */
function comparedWith({ tokens, sentence }: Place, match: FormMatch): string | null {
  const from = Math.max(sentence.start, match.start - BEFORE_COMPARED);
  const words = tokens.slice(from, match.start);
  const than = words.findLastIndex(({ word }) => word === 'than');
  const isTheirs = words.slice(than + 1).some(({ word, gap }) => word === 's' && /^['’]$/u.test(gap));
  return than !== -1 && isTheirs ? textOf(tokens, from + than, match.start) : null;
}

/** "Client: TNT Express", up to the next column or bar. */
function labelled({ tokens, sentence, rules }: Place): readonly Scope[] {
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
function phrases({ tokens, sentence, rules }: Place): readonly Scope[] {
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
