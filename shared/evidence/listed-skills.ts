import type { FormMatch } from './form-index.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const DELIMITER = /[,;/|•·:()]/u;
const LINKS: ReadonlySet<string> = new Set(['and', 'or', 'plus', 'und', '&']);
/** Words that lead a skill which something was done with: "typed with mypy", "compares feeds in". */
const LEADS: ReadonlySet<string> = new Set([
  'with',
  'by',
  'in',
  'on',
  'using',
  'via',
  'through',
  'that',
  'which',
  'for',
]);
/** Words beside its skills that an element of a list may have: "relational databases: PostgreSQL 14". */
const MOST_WORDS = 3;

/**
 * How many distinct skills of a sentence stand as elements of a list: between delimiters or "and", with few other words
 * and none that makes a clause of them. "Library that compares GTFS feeds, typed with mypy" lists none.
 */
export function listedSkills(
  tokens: readonly Token[],
  sentence: Sentence,
  matches: readonly FormMatch[],
): number {
  const listed = new Set<string>();
  for (const element of elementsOf(tokens, sentence)) {
    const own = matches.filter(({ start }) => start >= element.start && start < element.end);
    const words = tokens
      .slice(element.start, element.end)
      .filter(
        (_, offset) =>
          !own.some(({ start, end }) => element.start + offset >= start && element.start + offset < end),
      );
    const isClause = words.length > MOST_WORDS || words.some(({ word }) => LEADS.has(word));
    if (!isClause) for (const { skill } of own) listed.add(skill.id);
  }
  return listed.size;
}

function elementsOf(tokens: readonly Token[], sentence: Sentence): readonly Sentence[] {
  const elements: Sentence[] = [];
  let start = sentence.start;
  for (let index = sentence.start + 1; index <= sentence.end; index += 1) {
    const isEdge =
      index === sentence.end ||
      DELIMITER.test(tokens[index]?.gap ?? '') ||
      LINKS.has(tokens[index]?.word ?? '');
    if (!isEdge) continue;
    elements.push({ start: LINKS.has(tokens[start]?.word ?? '') ? start + 1 : start, end: index });
    start = index;
  }
  return elements;
}
