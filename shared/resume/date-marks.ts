import type { DateToken } from './date-tokens.ts';
import { foldText } from './fold-text.ts';
import { dateTable, foldedSet } from './reading-tables.ts';

const SEPARATOR_WORDS = foldedSet(dateTable.separatorWords);
const OPEN_PHRASES: readonly (readonly string[])[] = dateTable.open
  .map((phrase) => foldText(phrase).split(' '))
  .sort((left, right) => right.length - left.length);
const SEPARATOR_MARK = /^[-\u2010-\u2015\u2212~\u301c/\u2192\u2794>]$/u;

/** The first token behind the dashes and words that part a start from an end, or null where there are none. */
export function skipSeparator(tokens: readonly DateToken[], at: number): number | null {
  let cursor = at;
  while (isSeparator(tokens[cursor])) cursor += 1;
  return cursor === at ? null : cursor;
}

function isSeparator(token: DateToken | undefined): boolean {
  if (token === undefined) return false;
  return SEPARATOR_WORDS.has(token.text) || (token.kind === 'mark' && SEPARATOR_MARK.test(token.text));
}

/** The first token behind "present" and its like, or null. */
export function skipOpen(tokens: readonly DateToken[], at: number): number | null {
  const phrase = OPEN_PHRASES.find((words) =>
    words.every((word, index) => tokens[at + index]?.text === word),
  );
  return phrase === undefined ? null : at + phrase.length;
}
