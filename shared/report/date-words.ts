import type { Month } from '../base/month.ts';
import { timingOf } from '../evidence/setting.ts';
import type { DatePrecision, Entry } from '../resume/resume.ts';
import { formatMonth, formatMonths } from './numbers.ts';

/** An entry's dates as they were understood. */
export interface DatesInWords {
  /** "Mar 2021 to present", "2015 to 2018", "2022". */
  readonly range: string;
  /** "4 y 11 mo", both end months counted, as scoring counts it; null where the dates give no length. */
  readonly length: string | null;
  /** How exact the dates are, and what was made of what they leave open. */
  readonly precision: string;
}

/** null where no date was read. "present" runs through the month of `asOf`. */
export function datesInWords(entry: Entry, asOf: Month): DatesInWords | null {
  if (entry.start === null && entry.end === null) return null;
  const { startMonth, endMonth } = timingOf(entry, 0, asOf);
  const hasLength = startMonth !== null && endMonth !== null;
  const isUsed = startMonth !== null || endMonth !== null;
  return {
    range: rangeInWords(entry),
    length: hasLength ? formatMonths(endMonth - startMonth + 1) : null,
    precision: isUsed
      ? precisionInWords(entry, hasLength, asOf)
      : 'not used: in the future, or the end before the start',
  };
}

function rangeInWords({ kind, start, end, startPrecision, endPrecision }: Entry): string {
  const from = start === null ? null : dateInWords(start, startPrecision);
  const to = end === null || end === 'present' ? end : dateInWords(end, endPrecision);
  if (to === null) return `from ${from}`;
  // One date beside a degree or a certificate is the day of it.
  if (from === null) return kind === 'education' || kind === 'certification' ? to : `until ${to}`;
  return from === to ? from : `${from} to ${to}`;
}

function dateInWords(month: Month, precision: DatePrecision): string {
  return precision === 'year' ? month.slice(0, 4) : formatMonth(month);
}

function precisionInWords(entry: Entry, hasLength: boolean, asOf: Month): string {
  const { start, end } = entry;
  const startsByYear = start !== null && entry.startPrecision === 'year';
  const endsByYear = end !== null && end !== 'present' && entry.endPrecision === 'year';
  const exact =
    startsByYear || endsByYear ? yearsInWords(startsByYear, endsByYear, hasLength) : 'to the month';
  const isCut = hasLength && end !== null && end !== 'present' && end > asOf;
  return isCut ? `${exact}, only up to today` : exact;
}

function yearsInWords(startsByYear: boolean, endsByYear: boolean, hasLength: boolean): string {
  if (!hasLength) return 'to the year';
  if (startsByYear && endsByYear) return 'to the year, counted from January to December';
  return startsByYear ? 'start to the year, counted from January' : 'end to the year, counted to December';
}
