import { atomOfYear, yearOf } from './date-atom.ts';
import { seasonNamed } from './date-atoms.ts';
import { continuesAsWord } from './date-figures.ts';
import { closedRange, type FoundDate } from './date-match.ts';
import type { DateToken } from './date-tokens.ts';
import { foldedSet, headingTable } from './reading-tables.ts';

const JOINERS = foldedSet(headingTable.joiners);

/** "Summer 2013, 2014" and "2012, 2013 and 2015": ascending years, read as from the first to the last. */
export function readYearList(tokens: readonly DateToken[], at: number): FoundDate | null {
  const first = readYear(tokens, at);
  if (first === null || (first.next === at + 1 && !opensApart(tokens, at))) return null;
  let last = first;
  for (let comma = last.next; isJoiner(tokens[comma]); comma = last.next) {
    const next = readYear(tokens, comma + 1);
    if (next === null || next.year <= last.year) break;
    last = next;
  }
  if (last === first || !closesApart(tokens[last.next])) return null;
  return closedRange(atomOfYear(first.year, first.next), atomOfYear(last.year, last.next));
}

interface Year {
  readonly year: number;
  readonly next: number;
}

/** "2013" or "Summer 2013" */
function readYear(tokens: readonly DateToken[], at: number): Year | null {
  const yearAt = seasonNamed(tokens[at]) === null ? at : at + 1;
  const year = yearOf(tokens[yearAt]);
  return year === null || continuesAsWord(tokens, yearAt) ? null : { year, next: yearAt + 1 };
}

function opensApart(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || tokens[at]?.tabbed === true || /^[([,|·•;]$/u.test(before.text);
}

function closesApart(after: DateToken | undefined): boolean {
  return after === undefined || after.tabbed || /^[)\],;|·•]$/u.test(after.text);
}

function isJoiner(token: DateToken | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.text === '&' || JOINERS.has(token.text));
}
