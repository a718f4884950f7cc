import { type Place, type Scope, wordAt } from './clause.ts';
import { personSubjects } from './other-people.ts';
import { groupSubjects } from './other-subjects.ts';
import type { Sentence } from './sentence.ts';

/** Words from the start of a clause to its verb. */
const BEFORE_VERB = 8;

/**
 * Clauses that stand beside the writer's own and tell what others made: "The platform team deployed it; I wrote …".
 * What they tell backs no claim of the writer's. A clause about the writer's thing does ("… that the risk team runs in
 * production"), and so does what came of it for others ("… and the support team saved two hours a day").
 */
export function clausesOfOthers(place: Place): readonly Sentence[] {
  return [...groupSubjects(place), ...personSubjects(place)].filter(
    (scope) => standsBeside(place, scope) && makes(place, scope),
  );
}

function standsBeside({ tokens, sentence, rules }: Place, { start }: Scope): boolean {
  if (start === sentence.start || /[;:–—]/u.test(tokens[start]?.gap ?? '')) return true;
  return rules.otherParty.besides.includes(wordAt(tokens, start - 1)) || /,/u.test(tokens[start]?.gap ?? '');
}

function makes({ tokens, rules }: Place, { start, end }: Scope): boolean {
  return tokens
    .slice(start, Math.min(end, start + BEFORE_VERB))
    .some(({ word }) => rules.otherParty.made.includes(word));
}
