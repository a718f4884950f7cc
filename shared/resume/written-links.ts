import { foldedWords } from './fold-text.ts';
import { foldedSet, titleTable } from './reading-tables.ts';

const VERBS = foldedSet(titleTable.linkLabels.verbs);
const PREPOSITIONS = foldedSet(titleTable.linkLabels.prepositions);
const TARGETS = foldedSet(titleTable.linkLabels.targets);
/** Words of a link's label. */
const LONGEST_LABEL = 5;

/** Addresses of web pages as they are written in a text, with or without "https://". */
export const WRITTEN_LINK =
  /(?:https?:\/\/|www\.)[^\s<>|,;]+|(?<![@\w.-])(?:[\w-]+\.)+(?:com|org|net|io|dev|me|de|fr|es|it|nl|pt|uk|ch|at|eu|co|ai|app|in)\b(?:\/[^\s<>|,;]*)?/giu;

/** "www.example.com · github.com/ada", "View on GitHub": whether a text is nothing but links and labels of links. */
export function isLinks(text: string): boolean {
  const rest = text.replace(WRITTEN_LINK, '');
  return /[\p{L}\p{N}]/u.test(rest) ? isLinkLabel(rest) : rest !== text;
}

/** "Show credential", "View on GitHub": the label of a link, without its address. */
export function isLinkLabel(text: string): boolean {
  const words = foldedWords(text);
  if (words.length > LONGEST_LABEL) return false;
  const [first = '', second = ''] = words;
  if (VERBS.has(first) && PREPOSITIONS.has(second)) return true;
  const known = words.every((word) => VERBS.has(word) || PREPOSITIONS.has(word) || TARGETS.has(word));
  return known && words.some((word) => TARGETS.has(word));
}
