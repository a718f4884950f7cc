import { atomOfMonths, atomOfYear, type DateAtom, yearOf } from './date-atom.ts';
import { afterMonthName, monthNamed, readAtom } from './date-atoms.ts';
import { skipOpen, skipSeparator } from './date-marks.ts';
import { closedRange, type DateMatch, type FoundDate, NO_MONTHS, openRange } from './date-match.ts';
import { type DateToken, dateTokens } from './date-tokens.ts';
import { readEarlyYears } from './early-years.ts';
import { dateTable, foldedSet } from './reading-tables.ts';
import { readYearList } from './year-list.ts';

const SINCE = foldedSet(dateTable.since);
const LEAD_INS = foldedSet(dateTable.leadIns);
/** The row of dots that leads the eye to what stands at the end of a line. */
const DOTS_BEFORE = /(?:\.\s?){5,}$/u;
const CELL_END = /^[)\],;|·•]$/u;

/**
 * Dates and ranges of a line, from left to right, by the grammar
 * range := date SEP date | date SEP open | "since" date | month SEP month year | year SEP 'yy' | date SEP (end of cell)
 *   | year, year …
 * A bare year alone counts only where it stands apart: "Marketing 2020" is no date, "Marketing, 2020" is.
 */
export function findDates(line: string): readonly DateMatch[] {
  const tokens = dateTokens(line);
  const matches: DateMatch[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = readYearList(tokens, at) ?? readRange(line, tokens, at) ?? readPoint(line, tokens, at);
    const first = tokens[at];
    const last = found === null ? undefined : tokens[found.next - 1];
    if (found === null || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    matches.push({
      span: { start: first.start, end: last.end },
      shape: found.shape,
      range: found.range,
      problem: found.problem,
    });
    at = found.next;
  }
  return matches;
}

function readRange(line: string, tokens: readonly DateToken[], at: number): FoundDate | null {
  return (
    readEarlyYears(line, tokens, at) ??
    readSince(tokens, at) ??
    readSharedYear(tokens, at) ??
    readFromStart(tokens, at)
  );
}

/** "since 2019" */
function readSince(tokens: readonly DateToken[], at: number): FoundDate | null {
  if (!SINCE.has(tokens[at]?.text ?? '')) return null;
  const start = readAtom(tokens, at + 1);
  if (start === null || start.shortYear) return null;
  const continued = readFromStart(tokens, at + 1);
  return continued ?? openRange(start, start.next);
}

/** "Jan – Mar 2020": the year of the end is the year of the start. */
function readSharedYear(tokens: readonly DateToken[], at: number): FoundDate | null {
  const month = monthNamed(tokens[at]);
  if (month === null) return null;
  const separator = skipSeparator(tokens, afterMonthName(tokens, at));
  if (separator === null) return null;
  const end = monthNamed(tokens[separator]) === null ? null : readAtom(tokens, separator);
  if (end?.last == null || end.shortYear) return null;
  const year = Number(end.last.slice(0, 4));
  return closedRange(atomOfMonths(year, month, month, separator), end);
}

function readFromStart(tokens: readonly DateToken[], at: number): FoundDate | null {
  const start = readAtom(tokens, at);
  if (start === null) return null;
  const separator = skipSeparator(tokens, start.next);
  if (separator === null) return readTwoYears(tokens, at, start);
  const open = skipOpen(tokens, separator);
  if (open !== null) return openRange(start, open);
  const end = readAtom(tokens, separator);
  if (end !== null) {
    // "June 10 – June 12, 2020" are days: two figures are years on both sides or on none.
    if (start.shortYear !== end.shortYear) return null;
    return closedRange(start, end);
  }
  return readShortEndYear(tokens, separator, start) ?? readEmptyEnd(tokens, separator, start);
}

/** "2019 – 21" */
function readShortEndYear(tokens: readonly DateToken[], at: number, start: DateAtom): FoundDate | null {
  const digits = tokens[tokens[at]?.text === "'" ? at + 1 : at];
  if (!start.bareYear || start.first === null || digits?.kind !== 'number' || digits.text.length !== 2)
    return null;
  const next = tokens.indexOf(digits) + 1;
  const after = tokens[next];
  if (after !== undefined && !after.spaced && !CELL_END.test(after.text) && after.text !== '.') return null;
  const startYear = Number(start.first.slice(0, 4));
  const sameCentury = startYear - (startYear % 100) + Number(digits.text);
  const endYear = sameCentury < startYear ? sameCentury + 100 : sameCentury;
  return endYear - startYear > 40 ? null : closedRange(start, atomOfYear(endYear, next));
}

/** "2019-21" read as year and month is impossible, "2010-11" alone is two years. */
function readTwoYears(tokens: readonly DateToken[], at: number, start: DateAtom): FoundDate | null {
  const year = yearOf(tokens[at]);
  if (!start.yearFirst || year === null || start.next !== at + 3 || tokens[at + 1]?.text === '.') return null;
  if (Number(tokens[at + 2]?.text) !== (year + 1) % 100 || tokens[at + 1]?.spaced === true) return null;
  return closedRange(atomOfYear(year, at + 1), atomOfYear(year + 1, at + 3));
}

/** "03/2018 –" with nothing after it. */
function readEmptyEnd(tokens: readonly DateToken[], at: number, start: DateAtom): FoundDate | null {
  const after = tokens[at];
  const mark = tokens[at - 1];
  if (start.shortYear || mark?.kind !== 'mark' || mark.text === '/') return null;
  if (after !== undefined && !after.tabbed && !/^[)\]]$/u.test(after.text)) return null;
  return openRange(start, at);
}

function readPoint(line: string, tokens: readonly DateToken[], at: number): FoundDate | null {
  const atom = readAtom(tokens, at);
  if (atom === null || atom.shortYear) return null;
  if (atom.bareYear && !standsApart(line, tokens, at, atom.next)) return null;
  if (atom.precision === 'none') {
    return { shape: 'point', range: NO_MONTHS, problem: 'placeholder', next: atom.next };
  }
  return {
    shape: 'point',
    range: {
      start: atom.first,
      end: atom.last,
      startPrecision: atom.precision,
      endPrecision: atom.precision,
    },
    problem: null,
    next: atom.next,
  };
}

/** Whether a lone year is a piece of its own: between ends, tabs, brackets, commas or spaced dashes. */
function standsApart(line: string, tokens: readonly DateToken[], at: number, next: number): boolean {
  const led = DOTS_BEFORE.test(line.slice(0, tokens[at]?.start ?? 0));
  return (
    (led || opensApart(tokens, at)) && (closesApart(line, tokens, at, next) || heads(line, tokens, at, next))
  );
}

/** "2021: Parcel Tracker": a year that opens the line of what it dates. */
function heads(line: string, tokens: readonly DateToken[], at: number, next: number): boolean {
  const [colon, name] = [tokens[next], tokens[next + 1]];
  return at === 0 && colon?.text === ':' && name?.kind === 'word' && /\p{Lu}/u.test(line.charAt(name.start));
}

function opensApart(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.tabbed) return true;
  if (before.kind === 'word') return LEAD_INS.has(before.text);
  if (/^[([,|·•;]$/u.test(before.text)) return true;
  return token.spaced && /^[-\u2010-\u2015\u2212:/]$/u.test(before.text);
}

function closesApart(line: string, tokens: readonly DateToken[], at: number, next: number): boolean {
  const after = tokens[next];
  if (after === undefined || after.tabbed || CELL_END.test(after.text)) return true;
  if (after.text === '.') return tokens[next + 1] === undefined;
  if (after.kind === 'mark') return after.spaced && /^[([\-\u2010-\u2015\u2212:/]$/u.test(after.text);
  return at === 0 && after.kind === 'word' && /\p{Lu}/u.test(line.charAt(after.start));
}
