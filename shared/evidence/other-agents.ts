import {
  continued,
  endOfClause,
  isClose,
  openBracket,
  type Place,
  type Scope,
  startOfClause,
  textOf,
  wordAt,
} from './clause.ts';
import { type GroupPhrase, groupAt } from './group-phrase.ts';
import { personAt } from './person-phrase.ts';

/** Words between a participle and its "by": "written in COBOL by". */
const BEFORE_BY = 4;
/** Words between a form of "be" and its participle: "is in C++ and made". */
const BEFORE_PARTICIPLE = 6;

/**
 * "Tests were written by the QA department with …", "the portal is written in COBOL by an outside firm", "a pipeline
 * built by our vendor in Spark", "was bought from a university", "the charts came from the core team". `skills`: tokens
 * of skills, which do nothing.
 */
export function otherAgents(place: Place, skills: ReadonlySet<number>): readonly Scope[] {
  const { tokens, sentence, rules } = place;
  const { delivered, acquired, originates } = rules.otherParty;
  const scopes: Scope[] = [];
  for (let verb = sentence.start; verb < sentence.end; verb += 1) {
    const word = wordAt(tokens, verb);
    const be = beBefore(place, verb);
    if (acquired.includes(word) && be !== null) {
      scopes.push(wholeClause(place, be, verb, verb + 1));
      continue;
    }
    if (originates.includes(word) && wordAt(tokens, verb + 1) === 'from') {
      const source = agentAt(place, verb + 2);
      // "Used the charts that came from the core team": the use is the writer's.
      const isRelative = ['that', 'which'].includes(wordAt(tokens, verb - 1));
      if (source !== null && !isRelative) scopes.push(wholeClause(place, verb, verb, source));
      continue;
    }
    if (!delivered.includes(word)) continue;
    const by = byAfter(place, verb);
    const agent = by === null ? null : (agentAt(place, by + 1) ?? nameAt(place, by + 1, skills));
    if (agent === null) continue;
    if (be !== null || openBracket(tokens, sentence, verb) !== null)
      scopes.push(wholeClause(place, be ?? verb, verb, agent));
    else if (verb > sentence.start) {
      const start = letBefore(place, verb) ?? verb;
      const end = beforeDestination(place, agent, endOfClause(place, agent));
      scopes.push({ start, end, cue: textOf(tokens, verb, agent) });
    }
  }
  return [...scopes, ...creditedTo(place)];
}

/** Words from a "had" to the participle: "had the modules written by". */
const BEFORE_DONE = 6;

function letBefore({ tokens, sentence }: Place, participle: number): number | null {
  for (let at = participle - 2; at >= Math.max(sentence.start, participle - BEFORE_DONE); at -= 1) {
    if (!isClose(tokens[at + 1])) return null;
    if (['had', 'have', 'having', 'got'].includes(wordAt(tokens, at))) return at;
  }
  return null;
}

/** "by Ana": the end of a name behind "by" that is no skill; null for none. */
function nameAt({ tokens, sentence }: Place, at: number, skills: ReadonlySet<number>): number | null {
  const { written, word } = tokens[at] ?? { written: '', word: '' };
  return at < sentence.end && written !== word && !skills.has(at) ? at + 1 : null;
}

/** "Front end in React by a colleague": what is told without a verb, from the last sign before it. */
function creditedTo(place: Place): readonly Scope[] {
  const { tokens, sentence, rules } = place;
  const scopes: Scope[] = [];
  for (let by = sentence.start + 1; by < sentence.end; by += 1) {
    const end = wordAt(tokens, by) === 'by' ? agentAt(place, by + 1) : null;
    if (end === null) continue;
    let start = by;
    while (start > sentence.start && !/[,;:()–—]/u.test(tokens[start]?.gap ?? '')) start -= 1;
    const hasVerb = tokens.slice(start, by).some(({ word }) => rules.verbs.has(word));
    if (!hasVerb) scopes.push({ start, end, cue: textOf(tokens, by, end) });
  }
  return scopes;
}

/** "Migrated the Java services written by a vendor to Python": where the writer took them is the writer's. */
function beforeDestination({ tokens }: Place, from: number, end: number): number {
  for (let index = from; index < end; index += 1)
    if (['to', 'into', 'onto'].includes(wordAt(tokens, index))) return index;
  return end;
}

function wholeClause(place: Place, be: number, from: number, said: number): Scope {
  const start = startOfClause(place, be);
  const end = endOfClause(place, said);
  return continued(place, { start, end, cue: textOf(place.tokens, from, said) });
}

/** The "be" of a participle: directly before it, or before an "and" that joins it. */
function beBefore({ tokens, sentence, rules }: Place, participle: number): number | null {
  const { be } = rules.otherParty;
  let index = participle - 1;
  while (index > sentence.start && /ly$|^(?:all|now|then|later|also|not)$/u.test(wordAt(tokens, index)))
    index -= 1;
  if (index >= sentence.start && be.includes(wordAt(tokens, index))) return index;
  if (wordAt(tokens, index) !== 'and') return null;
  for (let back = index; back >= Math.max(sentence.start, index - BEFORE_PARTICIPLE); back -= 1) {
    if (!isClose(tokens[back + 1])) return null;
    if (be.includes(wordAt(tokens, back))) return back;
  }
  return null;
}

function byAfter({ tokens, sentence }: Place, verb: number): number | null {
  for (let by = verb + 1; by <= verb + 1 + BEFORE_BY && by < sentence.end; by += 1) {
    if (!isClose(tokens[by]) || wordAt(tokens, by) === 'and') return null;
    if (wordAt(tokens, by) === 'by') return by;
  }
  return null;
}

/** The end of the words that name who did it, where that is somebody else; null where it may be the writer. */
export function agentAt(place: Place, start: number): number | null {
  const { tokens, sentence, rules } = place;
  const { shared, outsiders, owners, agents, professions } = rules.otherParty;
  if (start >= sentence.end) return null;
  if (agents.includes(wordAt(tokens, start))) return start + 1;
  const person = personAt(place, start);
  if (person !== null) return person;
  const group = groupAt(place, start);
  if (group !== null) {
    const isTrade = professions.includes(wordAt(tokens, group.end - 1));
    const isOurs = group.standing !== 'outside' && shared.includes(group.owner) && !isTrade;
    return isOurs || !isSetApart(place, group) ? null : group.end;
  }
  const noun = owners.includes(wordAt(tokens, start)) ? start + 1 : start;
  return outsiders.includes(wordAt(tokens, noun)) ? noun + 1 : null;
}

/** "By the core team" and "by a group in Utrecht", which the writer would not say of their own. */
function isSetApart({ tokens, rules }: Place, { start, end, owner, standing }: GroupPhrase): boolean {
  if (standing !== 'own') return true;
  const names = tokens.slice(start + 1, end - 1).map(({ word }) => word);
  if (owner === 'the') return names.some((word) => !rules.otherParty.whole.includes(word));
  return owner === 'a' && ['in', 'at', 'from'].includes(wordAt(tokens, end));
}
