import type { FormMatch } from './form-index.ts';
import {
  ELEMENT_EDGE,
  hasPhraseBeside,
  isCapitalised,
  isUnambiguous,
  type Surroundings,
} from './form-surroundings.ts';
import { namesThing } from './is-technical.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** Whether what stands beside a match says that its words mean something else. */
export function isRuledOut(match: FormMatch, around: Surroundings): boolean {
  // In a list, a veto is only beside the form when it stands in the same element.
  const reach = around.isList ? [elementOf(match, around.tokens)] : around.sentences;
  return (
    hasPhraseBeside(match.vetoes, match, around, reach) ||
    isNameOfEvent(match, around) ||
    isNameOfTeam(match, around) ||
    (!isUnambiguous(match) && isHalfOfCompound(match, around))
  );
}

/** "The Python meetup" and "PyData days" are names of events. */
function isNameOfEvent({ end }: FormMatch, { tokens, rules }: Surroundings): boolean {
  const next = tokens[end];
  return next !== undefined && /^\s+$/u.test(next.gap) && rules.settings.events.includes(next.word);
}

/** "The Payments Platform team" is a name, unless a tool is in it ("the Kafka team" says whose Kafka it is). */
function isNameOfTeam(match: FormMatch, around: Surroundings): boolean {
  const { tokens, rules } = around;
  if (namesThing(match) || !isCapitalised(match, around) || isAbbreviation(tokens[match.start])) return false;
  let next = match.end;
  while (isWrittenWithCapital(tokens[next])) next += 1;
  return [next - 1, next].some((at) => at >= match.end - 1 && isTeam(tokens[at], rules.settings.teamNouns));
}

/** "The SRE group" says what the group does. */
function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && token.written === token.written.toUpperCase();
}

function isWrittenWithCapital(token: Token | undefined): boolean {
  return token !== undefined && token.written !== token.word && /^\s+$/u.test(token.gap);
}

function isTeam(token: Token | undefined, nouns: readonly string[]): boolean {
  return token !== undefined && /^\s+$/u.test(token.gap) && nouns.includes(token.word);
}

function elementOf(match: FormMatch, tokens: readonly Token[]): Sentence {
  let { start, end } = match;
  while (start > 0 && !ELEMENT_EDGE.test(tokens[start]?.gap ?? '')) start -= 1;
  while (end < tokens.length && !ELEMENT_EDGE.test(tokens[end]?.gap ?? '')) end += 1;
  return { start, end };
}

/** "go-to-market" and "spark-plug" hold no skill; "Flask-based" does. */
function isHalfOfCompound(match: FormMatch, { tokens, rules }: Surroundings): boolean {
  const before = tokens[match.start];
  const after = tokens[match.end];
  const joinedBefore = before?.gap === '-' && match.start > 0;
  const joinedAfter = after?.gap === '-' && !rules.settings.compoundTails.includes(after.word);
  return joinedBefore || joinedAfter;
}
