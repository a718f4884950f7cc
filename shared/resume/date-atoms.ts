import { type Month, monthFromIndex } from '../base/month.ts';
import type { DateToken } from './date-tokens.ts';
import { foldText } from './fold-text.ts';
import { dateTable, foldedSet } from './reading-tables.ts';
import type { DatePrecision } from './resume.ts';

/** One point in time as written: the first and last month that it can mean, and how exact that is. */
export interface DateAtom {
  readonly first: Month | null;
  readonly last: Month | null;
  /** "none" for a template's leftover ("20XX"), which stands where a date would and gives no months. */
  readonly precision: DatePrecision;
  /** Index of the token after it. */
  readonly next: number;
  /** Whether it is nothing but a year. */
  readonly bareYear: boolean;
  /** Whether the year was written with two digits and no apostrophe ("Sep 15"), which only a range makes a year. */
  readonly shortYear: boolean;
  /** Whether it was written year first with a month in figures ("2019-03"), which can also mean two years. */
  readonly yearFirst: boolean;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(dateTable.months).flatMap((months) =>
    months.flatMap((spellings, index) =>
      spellings.map((spelling): [string, number] => [foldText(spelling), index + 1]),
    ),
  ),
);
const SEASONS: ReadonlyMap<string, { readonly first: number; readonly last: number }> = new Map(
  dateTable.seasons.flatMap((season) =>
    season.words.map((word): [string, typeof season] => [foldText(word), season]),
  ),
);
const BETWEEN = foldedSet(dateTable.betweenMonthAndYear);
const PLACEHOLDER_YEARS = foldedSet(dateTable.placeholderYears);
const PLACEHOLDER_MONTHS = foldedSet(dateTable.placeholderMonths);
const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'o']);
const FIGURE_MARKS: ReadonlySet<string> = new Set(['/', '.', '-', '\u2010', '\u2011']);
const EARLIEST_YEAR = 1950;
const LATEST_YEAR = 2099;

/**
 * The date that starts at token `at`, or null:
 * month year · day month year · month day, year · season year · quarter year · mm/yyyy · yyyy-mm · dd.mm.yyyy ·
 * yyyy-mm-dd · year · template leftovers. Names are whole words, never prefixes.
 */
export function readAtom(tokens: readonly DateToken[], at: number): DateAtom | null {
  const token = tokens[at];
  if (token === undefined || isGluedToFigures(tokens, at)) return null;
  if (token.kind === 'word') {
    return (
      readNamedMonth(tokens, at) ??
      readSeason(tokens, at) ??
      readQuarter(tokens, at) ??
      readWordYear(tokens, at)
    );
  }
  if (token.kind === 'number') {
    return (
      readPlaceholderYear(tokens, at) ??
      readDayMonthYear(tokens, at) ??
      readFigures(tokens, at) ??
      readYearFirst(tokens, at) ??
      readBareYear(tokens, at)
    );
  }
  return null;
}

/** The number of the month that the token names, or null. */
export function monthNamed(token: DateToken | undefined): number | null {
  return token?.kind === 'word' ? (MONTHS.get(token.text) ?? null) : null;
}

/** The first token after a month's name and its dot. */
export function afterMonthName(tokens: readonly DateToken[], at: number): number {
  const dot = tokens[at + 1];
  return dot?.text === '.' && !dot.spaced ? at + 2 : at + 1;
}

/** A four-digit year that can stand on a résumé, or null. */
export function yearOf(token: DateToken | undefined): number | null {
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}

/** A two-digit year in the century that puts it within 1950 to 2049. */
export function fullYear(twoDigits: number): number {
  return twoDigits >= 50 ? 1900 + twoDigits : 2000 + twoDigits;
}

export function atomOfMonths(year: number, first: number, last: number, next: number): DateAtom {
  return {
    first: monthFromIndex(year * 12 + first - 1),
    last: monthFromIndex(year * 12 + last - 1),
    precision: 'month',
    next,
    bareYear: false,
    shortYear: false,
    yearFirst: false,
  };
}

export function atomOfYear(year: number, next: number): DateAtom {
  return { ...atomOfMonths(year, 1, 12, next), precision: 'year', bareYear: true };
}

function placeholder(next: number): DateAtom {
  return {
    first: null,
    last: null,
    precision: 'none',
    next,
    bareYear: false,
    shortYear: false,
    yearFirst: false,
  };
}

/** Figures before it without a space ("555-2019", "$2000", "3.2019") make it part of something else. */
function isGluedToFigures(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.spaced) return false;
  if (before.kind === 'number') return true;
  if (before.kind === 'word') return token.kind === 'number';
  if (/[$€£#%+@&=_\\]/u.test(before.text)) return true;
  const beforeThat = tokens[at - 2];
  return (
    !before.spaced &&
    /[.,/:-]/u.test(before.text) &&
    beforeThat?.kind === 'number' &&
    yearOf(beforeThat) === null &&
    beforeThat.text.length !== 2 &&
    token.kind === 'number'
  );
}

function readNamedMonth(tokens: readonly DateToken[], at: number): DateAtom | null {
  const month = monthNamed(tokens[at]);
  if (month === null) return readPlaceholderMonth(tokens, at);
  let cursor = skipMarks(tokens, afterMonthName(tokens, at), /^[,/-]$/u);
  const filler = tokens[cursor];
  if (filler?.kind === 'word' && BETWEEN.has(filler.text)) cursor += 1;
  return readDayThenYear(tokens, cursor, month) ?? readYearAfterMonth(tokens, cursor, month);
}

function readYearAfterMonth(tokens: readonly DateToken[], at: number, month: number): DateAtom | null {
  const year = yearOf(tokens[at]);
  if (year !== null && !continuesAsWord(tokens, at)) return atomOfMonths(year, month, month, at + 1);
  const leftover = readPlaceholderYear(tokens, at) ?? readWordYear(tokens, at);
  if (leftover !== null) return leftover;
  const token = tokens[at];
  if (token?.text === "'") {
    const digits = tokens[at + 1];
    if (digits?.kind !== 'number' || digits.text.length !== 2 || digits.spaced) return null;
    return atomOfMonths(fullYear(Number(digits.text)), month, month, at + 2);
  }
  if (token?.kind !== 'number' || token.text.length !== 2 || continuesAsWord(tokens, at)) return null;
  return { ...atomOfMonths(fullYear(Number(token.text)), month, month, at + 1), shortYear: true };
}

/** "June 10, 2026" */
function readDayThenYear(tokens: readonly DateToken[], at: number, month: number): DateAtom | null {
  const cursor = afterDay(tokens, at);
  if (cursor === null) return null;
  const yearAt = skipMarks(tokens, cursor, /^,$/u);
  const year = yearOf(tokens[yearAt]);
  return year === null ? null : atomOfMonths(year, month, month, yearAt + 1);
}

/** "10 June 2026", "3rd June 2026", "1. Mai 2020" */
function readDayMonthYear(tokens: readonly DateToken[], at: number): DateAtom | null {
  const cursor = afterDay(tokens, at);
  if (cursor === null) return null;
  const monthAt = BETWEEN.has(tokens[cursor]?.text ?? '') ? cursor + 1 : cursor;
  const month = monthNamed(tokens[monthAt]);
  if (month === null) return null;
  const named = readNamedMonth(tokens, monthAt);
  return named?.shortYear === true ? null : named;
}

function afterDay(tokens: readonly DateToken[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const suffix = tokens[at + 1];
  if (suffix === undefined || suffix.spaced) return at + 1;
  return ORDINALS.has(suffix.text) || suffix.text === '.' ? at + 2 : at + 1;
}

function readSeason(tokens: readonly DateToken[], at: number): DateAtom | null {
  const season = SEASONS.get(tokens[at]?.text ?? '');
  if (season === undefined) return null;
  const cursor = skipMarks(tokens, at + 1, /^,$/u);
  const year = yearOf(tokens[cursor]) ?? apostropheYear(tokens, cursor);
  if (year === null) return null;
  const next = tokens[cursor]?.text === "'" ? cursor + 2 : cursor + 1;
  return atomOfMonths(year, season.first, season.last, next);
}

function apostropheYear(tokens: readonly DateToken[], at: number): number | null {
  const digits = tokens[at + 1];
  if (tokens[at]?.text !== "'" || digits?.kind !== 'number' || digits.text.length !== 2) return null;
  return fullYear(Number(digits.text));
}

/** "Q3 2021", "T3 2021" */
function readQuarter(tokens: readonly DateToken[], at: number): DateAtom | null {
  const digit = tokens[at + 1];
  if (tokens[at]?.text !== 'q' || digit === undefined || digit.spaced || !/^[1-4]$/u.test(digit.text))
    return null;
  const yearAt = skipMarks(tokens, at + 2, /^[,/]$/u);
  const year = yearOf(tokens[yearAt]) ?? apostropheYear(tokens, yearAt);
  if (year === null) return null;
  const quarter = Number(digit.text);
  const next = tokens[yearAt]?.text === "'" ? yearAt + 2 : yearAt + 1;
  return atomOfMonths(year, quarter * 3 - 2, quarter * 3, next);
}

/** "03/2018", "3.2018", "03-2018", "01.02.2018" */
function readFigures(tokens: readonly DateToken[], at: number): DateAtom | null {
  const first = tokens[at];
  const mark = tokens[at + 1];
  const second = tokens[at + 2];
  if (first === undefined || first.text.length > 2 || mark === undefined || !FIGURE_MARKS.has(mark.text))
    return null;
  if (mark.spaced !== (second?.spaced ?? false)) return null;
  const month = Number(first.text);
  const year = yearOf(second);
  if (year !== null) {
    return month >= 1 && month <= 12 && !continuesAsWord(tokens, at + 2)
      ? atomOfMonths(year, month, month, at + 3)
      : null;
  }
  return readDayAndMonth(tokens, at, mark.text);
}

/** Day and month in figures. "/" does not say which is which, so two possible months leave only the year. */
function readDayAndMonth(tokens: readonly DateToken[], at: number, mark: string): DateAtom | null {
  const [first, second] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)];
  const year = yearOf(tokens[at + 4]);
  if (year === null || tokens[at + 3]?.text !== mark || tokens[at + 2]?.kind !== 'number') return null;
  const next = at + 5;
  if (first < 1 || second < 1 || first > 31 || second > 31) return null;
  if (mark !== '/') return second <= 12 ? atomOfMonths(year, second, second, next) : null;
  if (first > 12) return second <= 12 ? atomOfMonths(year, second, second, next) : null;
  if (second > 12 || first === second) return atomOfMonths(year, first, first, next);
  return { ...atomOfYear(year, next), bareYear: false };
}

/** "2018-03", "2018/03", "2018 / 03", "2018-03-15" */
function readYearFirst(tokens: readonly DateToken[], at: number): DateAtom | null {
  const year = yearOf(tokens[at]);
  const mark = tokens[at + 1];
  const digits = tokens[at + 2];
  if (year === null || mark === undefined || !FIGURE_MARKS.has(mark.text)) return null;
  if (digits?.kind !== 'number' || digits.text.length !== 2 || mark.spaced !== digits.spaced) return null;
  if (mark.spaced && mark.text !== '/') return null;
  const month = Number(digits.text);
  if (month < 1 || month > 12 || continuesAsWord(tokens, at + 2)) return null;
  const day = tokens[at + 4];
  const dated = tokens[at + 3]?.text === mark.text && day?.kind === 'number' && day.text.length === 2;
  const spacedDay = tokens[at + 3]?.spaced === true;
  return { ...atomOfMonths(year, month, month, dated && !spacedDay ? at + 5 : at + 3), yearFirst: true };
}

function readBareYear(tokens: readonly DateToken[], at: number): DateAtom | null {
  const year = yearOf(tokens[at]);
  if (year === null || continuesAsWord(tokens, at)) return null;
  const quarter = tokens[at + 1];
  const digit = tokens[at + 2];
  if (quarter?.text === 'q' && digit !== undefined && !digit.spaced && /^[1-4]$/u.test(digit.text)) {
    const number = Number(digit.text);
    return atomOfMonths(year, number * 3 - 2, number * 3, at + 3);
  }
  return atomOfYear(year, at + 1);
}

/** "2000+", "2019a", "2,019", "2020.5", "2000%" are not years. */
function continuesAsWord(tokens: readonly DateToken[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || after.spaced) return false;
  if (after.kind !== 'mark') return true;
  if (/[+%$€£_@&=]/u.test(after.text)) return true;
  const afterThat = tokens[at + 2];
  return (
    /[.,]/u.test(after.text) &&
    afterThat?.kind === 'number' &&
    !afterThat.spaced &&
    afterThat.text.length !== 2
  );
}

/** "20XX", "19XX" */
function readPlaceholderYear(tokens: readonly DateToken[], at: number): DateAtom | null {
  const token = tokens[at];
  const letters = tokens[at + 1];
  if (token?.kind !== 'number' || !/^(?:19|20)\d?$/u.test(token.text)) return null;
  return letters !== undefined && !letters.spaced && /^x{1,2}$/u.test(letters.text)
    ? placeholder(at + 2)
    : null;
}

/** "YYYY"; a plain word such as "year" only after a month or its placeholder. */
function readWordYear(tokens: readonly DateToken[], at: number): DateAtom | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (!PLACEHOLDER_YEARS.has(token.text)) return null;
  const before = tokens[at - 1];
  const afterMonth = monthNamed(before) !== null || PLACEHOLDER_MONTHS.has(before?.text ?? '');
  return afterMonth || /^(.)\1{3}$/u.test(token.text) ? placeholder(at + 1) : null;
}

/** "Month Year", "Month 20XX", "MM/YYYY" */
function readPlaceholderMonth(tokens: readonly DateToken[], at: number): DateAtom | null {
  if (!PLACEHOLDER_MONTHS.has(tokens[at]?.text ?? '')) return null;
  const cursor = skipMarks(tokens, at + 1, /^[,/.-]$/u);
  const leftover = readPlaceholderYear(tokens, cursor);
  if (leftover !== null) return leftover;
  return PLACEHOLDER_YEARS.has(tokens[cursor]?.text ?? '') ? placeholder(cursor + 1) : null;
}

function skipMarks(tokens: readonly DateToken[], at: number, marks: RegExp): number {
  const token = tokens[at];
  return token?.kind === 'mark' && marks.test(token.text) ? at + 1 : at;
}
