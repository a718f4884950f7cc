import { endOfClause, isClose, type Place, type Scope, startOfClause, textOf, wordAt } from './clause.ts';
import { groupAt } from './group-phrase.ts';
import { agentAt } from './other-agents.ts';

/** Words between a verb of leaving and its "to", or of asking and its "from". */
const REACH = 8;

/**
 * What others were left, asked for or let do: "left Terraform to the specialists", "was left to operations", "asked
 * the platform team for topics", "ordered topics from the platform team", "let the platform team do Kubernetes".
 */
export function handedOver(place: Place): readonly Scope[] {
  const { tokens, sentence, rules } = place;
  const { left, asked, let: allowed } = rules.otherParty;
  const scopes: Scope[] = [];
  for (let verb = sentence.start; verb < sentence.end; verb += 1) {
    const word = wordAt(tokens, verb);
    if (left.includes(word)) scopes.push(...givenTo(place, verb));
    if (asked.includes(word)) scopes.push(...askedOf(place, verb));
    const group = allowed.includes(word) ? groupAt(place, verb + 1) : null;
    if (group !== null)
      scopes.push({ start: verb, end: endOfClause(place, group.end), cue: textOf(tokens, verb, group.end) });
  }
  return scopes;
}

function givenTo(place: Place, verb: number): readonly Scope[] {
  const end = partyAfter(place, verb, 'to');
  if (end === null) return [];
  const { tokens, rules } = place;
  const isPassive = rules.clauses.be.has(wordAt(tokens, verb - 1));
  const start = isPassive ? startOfClause(place, verb - 1) : verb;
  return [{ start, end, cue: textOf(tokens, verb, end) }];
}

function askedOf(place: Place, verb: number): readonly Scope[] {
  const { tokens } = place;
  const group = groupAt(place, verb + 1);
  if (group !== null && wordAt(tokens, group.end) === 'for')
    return [{ start: verb, end: endOfClause(place, group.end), cue: textOf(tokens, verb, group.end + 1) }];
  const end = partyAfter(place, verb, 'from');
  return end === null ? [] : [{ start: verb, end, cue: textOf(tokens, verb, end) }];
}

/** The end of the other people's words behind the preposition that follows the verb in its clause; null for none. */
function partyAfter(place: Place, verb: number, preposition: string): number | null {
  const { tokens, sentence } = place;
  for (let at = verb + 1; at <= verb + REACH && at < sentence.end; at += 1) {
    if (
      /[;:(]/u.test(tokens[at]?.gap ?? '') ||
      (at > verb + 1 && place.rules.verbs.has(wordAt(tokens, at)) && !isClose(tokens[at]))
    )
      return null;
    if (wordAt(tokens, at) !== preposition) continue;
    return groupAt(place, at + 1)?.end ?? agentAt(place, at + 1);
  }
  return null;
}
