import { atomOfYear, earlyYearOf, yearOf } from './date-atom.ts';
import { skipOpen, skipSeparator } from './date-marks.ts';
import { closedRange, type FoundDate, openRange } from './date-match.ts';
import type { DateToken } from './date-tokens.ts';
import { dateTable, foldedSet } from './reading-tables.ts';

const SINCE = foldedSet(dateTable.since);

/**
 * Years before those that any line may hold (a film's, a founder's): only at the start of a cell, and there as
 * "since 1865", "1863 – 1865", or "1933" with nothing else in the cell. Elsewhere such figures are mostly amounts.
 */
export function readEarlyYears(line: string, tokens: readonly DateToken[], at: number): FoundDate | null {
  const opens = at === 0 || tokens[at]?.tabbed === true;
  if (!opens) return null;
  const since = SINCE.has(tokens[at]?.text ?? '');
  const first = since ? at + 1 : at;
  const year = earlyYearOf(tokens[first]);
  if (year === null) return null;
  const start = atomOfYear(year, first + 1);
  const separator = skipSeparator(tokens, start.next);
  if (separator === null) return since ? openRange(start, start.next) : wholeCell(tokens, at, year);
  const open = skipOpen(tokens, separator);
  if (open !== null) return openRange(start, open);
  const end = earlyYearOf(tokens[separator]) ?? yearOf(tokens[separator]);
  const after = tokens[separator + 1];
  if (end === null || (after !== undefined && !opensName(line, after))) return null;
  return closedRange(start, atomOfYear(end, separator + 1));
}

/** "1863-1865 M.Sc."; in "1900 – 2000 requests a second" the figures are an amount. */
function opensName(line: string, token: DateToken): boolean {
  return token.tabbed || (token.spaced && token.kind === 'word' && /\p{Lu}/u.test(line.charAt(token.start)));
}

function wholeCell(tokens: readonly DateToken[], at: number, year: number): FoundDate | null {
  const after = tokens[at + 1];
  if (after !== undefined && !after.tabbed) return null;
  return { ...closedRange(atomOfYear(year, at + 1), atomOfYear(year, at + 1)), shape: 'point' };
}
