import { type Month, monthFromIndex } from '../base/month.ts';
import type { DateToken } from './date-tokens.ts';
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

const EARLIEST_YEAR = 1950;
const LATEST_YEAR = 2099;

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

/** A template's leftover. */
export function placeholder(next: number): DateAtom {
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

/** A four-digit year that can stand on a résumé, or null. */
export function yearOf(token: DateToken | undefined): number | null {
  return yearWithin(token, EARLIEST_YEAR, LATEST_YEAR);
}

/** A four-digit year of the hundred before, or null. */
export function earlyYearOf(token: DateToken | undefined): number | null {
  return yearWithin(token, EARLIEST_YEAR - 100, EARLIEST_YEAR - 1);
}

function yearWithin(token: DateToken | undefined, earliest: number, latest: number): number | null {
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= earliest && year <= latest ? year : null;
}

/** A two-digit year in the century that puts it within 1950 to 2049. */
export function fullYear(twoDigits: number): number {
  return twoDigits >= 50 ? 1900 + twoDigits : 2000 + twoDigits;
}
