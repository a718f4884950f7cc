import { isClose, type Place, wordAt } from './clause.ts';
import type { EvidenceRules } from './evidence-rules.ts';
import type { Token } from './token.ts';

/** "our platform group": words that name a group of people; `end` is exclusive. */
export interface GroupPhrase {
  readonly start: number;
  readonly end: number;
  /** The word that says whose it is, or an empty one. */
  readonly owner: string;
  readonly standing: GroupStanding;
}

/**
 * outside: other people whoever owns it ("our vendor", "another team"). named: a group with a name of its own ("the
 * data team"), which may still be the writer's. own: nothing sets it apart ("our small team").
 */
export type GroupStanding = 'outside' | 'named' | 'own';

/** Words between an owner and its group: "the client's own data". */
const GROUP_MODIFIERS = 4;

/** The group that the words from `start` on name; null where they name none. */
export function groupAt({ tokens, sentence, rules }: Place, start: number): GroupPhrase | null {
  const { groups, owners, breaks, edges } = rules.otherParty;
  const first = wordAt(tokens, start);
  const hasOwner = owners.includes(first);
  const from = hasOwner ? start + 1 : start;
  for (let noun = from; noun <= from + GROUP_MODIFIERS && noun < sentence.end; noun += 1) {
    const word = wordAt(tokens, noun);
    if ((noun > start && !isClose(tokens[noun])) || breaks.includes(word) || edges.includes(word))
      return null;
    // Without an owner, a verb is no part of the name: "led the platform team".
    if (!hasOwner && (owners.includes(word) || rules.verbs.has(word)) && !groups.includes(word)) return null;
    // "Company-wide" is no company.
    const isHalfWord = tokens[noun + 1]?.gap === '-';
    if (!groups.includes(word) || isHalfWord || isPossessive(tokens, noun)) continue;
    let end = noun + 1;
    while (end < sentence.end && isClose(tokens[end]) && groups.includes(wordAt(tokens, end))) end += 1;
    const names = tokens.slice(from, noun).map((token) => token.word);
    const head = wordAt(tokens, end - 1);
    const standing = standingOf(first, names, [word, head], tokens.slice(end, end + 3), rules);
    return { start, end, owner: hasOwner ? first : '', standing };
  }
  return null;
}

/** "the client's", "clients' ". */
export function isPossessive(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && /^['’]/u.test(next.gap);
}

function standingOf(
  owner: string,
  names: readonly string[],
  nouns: readonly string[],
  after: readonly Token[],
  { otherParty }: EvidenceRules,
): GroupStanding {
  const { outsiders, strangers, plain, shared, employers } = otherParty;
  // "A team of five" is the writer's, "a team of contractors" is not.
  const made = wordAt(after, 0) === 'of' ? after.slice(1).map(({ word }) => word) : [];
  const isOutside = [...nouns, ...names, ...made].some((word) => outsiders.includes(word));
  if (isOutside || strangers.includes(owner) || names.some((word) => strangers.includes(word)))
    return 'outside';
  const isEmployer = names.length === 0 && nouns.some((word) => employers.includes(word));
  if (isEmployer && (owner === 'the' || employers.includes(owner))) return 'outside';
  if (names.every((word) => plain.includes(word))) return 'own';
  return shared.includes(owner) || names.length > 0 ? 'named' : 'own';
}
