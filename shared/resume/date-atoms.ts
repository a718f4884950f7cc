import { atomOfMonths, type DateAtom, fullYear, placeholder, yearOf } from './date-atom.ts';
import { continuesAsWord, readBareYear, readFigures, readSignedDate, readYearFirst } from './date-figures.ts';
import type { DateToken } from './date-tokens.ts';
import { foldText } from './fold-text.ts';
import { dateTable, foldedSet } from './reading-tables.ts';

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

/**
 * The date that starts at token `at`, or null:
 * month year · day month year · month day, year · season year · quarter year · mm/yyyy · yyyy-mm · dd.mm.yyyy ·
 * yyyy-mm-dd · yyyy年m月d日 · year · template leftovers. Names are whole words, never prefixes.
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
      readSignedDate(tokens, at) ??
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

/** The months of the season that the token names, or null. */
export function seasonNamed(
  token: DateToken | undefined,
): { readonly first: number; readonly last: number } | null {
  return SEASONS.get(token?.text ?? '') ?? null;
}

function readSeason(tokens: readonly DateToken[], at: number): DateAtom | null {
  const season = seasonNamed(tokens[at]);
  if (season === null) return null;
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
