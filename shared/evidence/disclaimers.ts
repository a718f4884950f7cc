import { endOfClause, isClose, type Place, type Scope, startOfClause, textOf, wordAt } from './clause.ts';
import { phraseEndAt } from './person-phrase.ts';

/**
 * What the writer says was somebody else's by way of contrast: "the data team, not me, built …", "the cluster (not my
 * work) feeds …", "the modules are not my work".
 */
export function disclaimers(place: Place): readonly Scope[] {
  const { tokens, sentence, rules } = place;
  const { notDone, notOwned, be } = rules.otherParty;
  const scopes: Scope[] = [];
  for (let not = sentence.start + 1; not < sentence.end; not += 1) {
    if (wordAt(tokens, not) !== 'not') continue;
    const deed = phraseEndAt(place, not + 1, notDone);
    const thing = phraseEndAt(place, not + 1, notOwned);
    const end = deed ?? thing;
    if (end === null) continue;
    const cue = textOf(tokens, not, end);
    if (thing !== null && be.includes(wordAt(tokens, not - 1)))
      scopes.push({ start: startOfClause(place, not - 1), end: endOfClause(place, end), cue });
    else if (!isAside(place, not, end)) continue;
    else if (deed === null) scopes.push({ start: startOfNoun(place, not), end: not, cue });
    else scopes.push({ start: startOfClause(place, not - 1), end: endBehind(place, end), cue });
  }
  return scopes;
}

/** Between commas, dashes or brackets, or behind one of them at the end. */
function isAside({ tokens, sentence }: Place, start: number, end: number): boolean {
  if (!/[,(–—]/u.test(tokens[start]?.gap ?? '')) return false;
  return end >= sentence.end || /[,;:)–—]/u.test(tokens[end]?.gap ?? '');
}

/** The end of the clause that the aside stands in; the sign that closes the aside ends nothing. */
function endBehind(place: Place, end: number): number {
  const closes = /[;:]/u.test(place.tokens[end]?.gap ?? '');
  return end >= place.sentence.end || closes ? end : endOfClause(place, end + 1);
}

/** "Built a service on Kubernetes (not my work)": no further than the word that leads the noun. */
function startOfNoun({ tokens, sentence, rules }: Place, not: number): number {
  const { breaks, edges } = rules.otherParty;
  let start = not - 1;
  while (start > sentence.start && isClose(tokens[start])) {
    const before = wordAt(tokens, start - 1);
    if (breaks.includes(before) || edges.includes(before) || rules.verbs.has(before)) break;
    start -= 1;
  }
  return start;
}
