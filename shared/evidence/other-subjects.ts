import {
  beforeOwnThing,
  continued,
  endOfClause,
  isClose,
  type Place,
  type Scope,
  startOfClause,
  textOf,
  wordAt,
} from './clause.ts';
import { type GroupPhrase, groupAt, isPossessive } from './group-phrase.ts';

/** Words between a group and its verb. */
const BEFORE_VERB = 3;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Clauses whose subject is another group: "our platform group runs …", "the mobile team, who consumed it from …",
 * "consultants laid the pipes".
 */
export function groupSubjects(place: Place): readonly Scope[] {
  const { tokens, sentence, rules } = place;
  const scopes: Scope[] = [];
  for (let start = sentence.start; start < sentence.end; start += 1) {
    const group = groupAt(place, start);
    if (group === null || group.standing === 'own' || isJoined(place, group)) continue;
    const hasOwner = rules.otherParty.owners.includes(wordAt(tokens, start));
    if (!hasOwner && !opensClause(place, start)) continue;
    const verb = verbOf(place, group);
    if (verb === null) continue;
    const end = beforeOwnThing(place, verb + 1, endOfClause(place, verb + 1));
    scopes.push(continued(place, { start, end, cue: textOf(tokens, start, verb + 1) }));
  }
  return [...scopes, ...describedPeople(place)];
}

/** "Led the platform team that …" and "part of the data team": the writer is one of them, not of "supervised the agency". */
function isJoined({ tokens, sentence, rules }: Place, { start, standing }: GroupPhrase): boolean {
  const { joined, oversees } = rules.otherParty;
  const before = wordAt(tokens, start - 1);
  if (standing === 'outside' && oversees.includes(before)) return false;
  return start > sentence.start && isClose(tokens[start]) && joined.includes(before);
}

/** Whether a subject without an article can stand here. */
export function opensClause({ tokens, sentence, rules }: Place, start: number): boolean {
  if (start === sentence.start || /[,;:(–—]/u.test(tokens[start]?.gap ?? '')) return true;
  return rules.clauses.openers.has(wordAt(tokens, start - 1));
}

/** What a group can be said to do where it stands; null for anything that was ever done. */
function acts(place: Place, group: GroupPhrase): ReadonlySet<string> | null {
  const { tokens, rules } = place;
  const { runs, made, shared, prepositions } = rules.otherParty;
  // "Built it with the data team": what follows is not the group's, unless "who" says so.
  if (prepositions.includes(wordAt(tokens, group.start - 1)) && isClose(tokens[group.start])) return NOTHING;
  if (shared.includes(group.owner) && group.standing !== 'outside') return new Set(runs);
  return opensClause(place, group.start) ? null : new Set([...runs, ...made]);
}

/** The group's verb, a few words after it ("the platform team next door runs"); null where it does nothing here. */
function verbOf(place: Place, group: GroupPhrase): number | null {
  const { tokens, sentence, rules } = place;
  const { runs, made, shared, breaks, delivered } = rules.otherParty;
  const isShared = shared.includes(group.owner) && group.standing !== 'outside';
  const known = acts(place, group);
  const isDeed = (word: string): boolean =>
    known === null
      ? runs.includes(word) || made.includes(word) || rules.verbs.get(word)?.form === 'past'
      : known.has(word);
  for (let verb = group.end; verb <= group.end + BEFORE_VERB && verb < sentence.end; verb += 1) {
    const word = wordAt(tokens, verb);
    const isPerfect = ['had', 'has', 'have'].includes(wordAt(tokens, verb - 1)) && delivered.includes(word);
    if (isPerfect && isClose(tokens[verb])) return verb;
    if (verb === group.end && rules.clauses.relatives.has(word) && !isShared) return verb;
    if (!isClose(tokens[verb]) || breaks.includes(word)) return null;
    // "Customers were moved": what was done to them.
    if (isDeed(word)) return rules.clauses.be.has(wordAt(tokens, verb - 1)) ? null : verb;
  }
  return null;
}

/**
 * "Hired engineers who knew Kubernetes", "worked with teams that run Kafka": what people other than the writer's own
 * group know or did.
 */
function describedPeople(place: Place): readonly Scope[] {
  const { tokens, sentence, rules } = place;
  const { groups, joined, outsiders, prepositions, runs } = rules.otherParty;
  const { relatives } = rules.clauses;
  const scopes: Scope[] = [];
  for (let noun = sentence.start; noun < sentence.end; noun += 1) {
    const who = noun + 1;
    const group = wordAt(tokens, noun);
    const relative = wordAt(tokens, who);
    const isRun = prepositions.includes(wordAt(tokens, noun - 1)) && runs.includes(wordAt(tokens, who + 1));
    const isTold =
      ['who', 'whose'].includes(relative) ||
      ((outsiders.includes(group) || isRun) && relatives.has(relative));
    if (!groups.includes(group) || !isTold || !isClose(tokens[who])) continue;
    const leads = tokens.slice(Math.max(sentence.start, noun - BEFORE_VERB), noun).map(({ word }) => word);
    if (leads.some((word) => joined.includes(word))) continue;
    const cue = textOf(tokens, noun, who + 2);
    scopes.push({ start: who, end: endOfClause(place, who + 1), cue });
  }
  return scopes;
}

/** "The cloud side belongs to another team" and "this is the platform team's domain". */
export function possessions(place: Place): readonly Scope[] {
  const { tokens, sentence, rules } = place;
  const { belongs, rests, possessed, shared, outsiders } = rules.otherParty;
  const scopes: Scope[] = [];
  for (let verb = sentence.start + 1; verb < sentence.end; verb += 1) {
    const isHeld = belongs.includes(wordAt(tokens, verb)) || rests.includes(wordAt(tokens, verb));
    const end = isHeld
      ? ownerAfterLink(place, verb)
      : (possessorAfterBe(place, verb) ?? ownerAfterOf(place, verb));
    if (end === null) continue;
    const owners = tokens.slice(verb + 1, end).map(({ word }) => word);
    const isOwn = owners.some((word) => shared.includes(word) || word === 'us' || word === 'me');
    if (isOwn && !owners.some((word) => outsiders.includes(word))) continue;
    const start = startOfClause(place, verb);
    const said = possessed.includes(wordAt(tokens, end)) ? end + 1 : end;
    scopes.push({ start, end: endOfClause(place, said), cue: textOf(tokens, verb, said) });
  }
  return scopes;
}

/** "The client's SAP system was the source": what a sentence speaks about, up to its verb. */
export function possessedSubjects(place: Place): readonly Scope[] {
  const { tokens, sentence, rules } = place;
  const { outsiders, owners } = rules.otherParty;
  const scopes: Scope[] = [];
  for (let start = sentence.start; start < sentence.end; start += 1) {
    if (!opensClause(place, start)) continue;
    const noun = owners.includes(wordAt(tokens, start)) ? start + 1 : start;
    if (!outsiders.includes(wordAt(tokens, noun)) || !isPossessive(tokens, noun)) continue;
    let end = noun + 1;
    while (
      end < sentence.end &&
      (end === noun + 1 || isClose(tokens[end])) &&
      !rules.clauses.be.has(wordAt(tokens, end))
    )
      end += 1;
    scopes.push({ start, end, cue: textOf(tokens, start, noun + 2) });
  }
  return scopes;
}

/** "is a product of another company": the end of the owner's words. */
function ownerAfterOf(place: Place, verb: number): number | null {
  if (!place.rules.otherParty.be.includes(wordAt(place.tokens, verb))) return null;
  for (let of = verb + 2; of <= verb + POSSESSOR; of += 1) {
    if (!isClose(place.tokens[of])) return null;
    if (wordAt(place.tokens, of) !== 'of') continue;
    const group = groupAt(place, of + 1);
    return group?.standing === 'outside' ? group.end : null;
  }
  return null;
}

/** "belongs to the infrastructure group", "stays with another area": the end of the owner's words. */
function ownerAfterLink(place: Place, verb: number): number | null {
  const { tokens, sentence, rules } = place;
  const link = rules.otherParty.belongs.includes(wordAt(tokens, verb)) ? 'to' : 'with';
  if (wordAt(tokens, verb + 1) !== link) return null;
  const group = groupAt(place, verb + 2);
  if (group !== null && group.standing !== 'own') return group.end;
  const next = wordAt(tokens, verb + 2) === 'the' ? verb + 3 : verb + 2;
  return next < sentence.end && rules.otherParty.outsiders.includes(wordAt(tokens, next)) ? next + 1 : null;
}

/** Words of whose job something is: "the platform team". */
const POSSESSOR = 4;

/** "was Ola's", "is the platform team's domain": the end of the possessive. */
function possessorAfterBe({ tokens, sentence, rules }: Place, verb: number): number | null {
  const { be, possessed } = rules.otherParty;
  if (!be.includes(wordAt(tokens, verb))) return null;
  for (let s = verb + 2; s <= verb + 1 + POSSESSOR && s < sentence.end; s += 1) {
    if (wordAt(tokens, s) === 's' && /^['’]$/u.test(tokens[s]?.gap ?? '')) {
      const next = tokens[s + 1];
      const ends = s + 1 >= sentence.end || !isClose(next) || possessed.includes(next?.word ?? '');
      return ends ? s + 1 : null;
    }
    if (!isClose(tokens[s])) return null;
  }
  return null;
}
