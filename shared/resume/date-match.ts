import type { Month } from '../base/month.ts';
import type { TextSpan } from '../base/text-span.ts';
import type { DateAtom } from './date-atom.ts';
import type { DateRange } from './resume.ts';

/** A date or date range found in a line. */
export interface DateMatch {
  /** Offsets into the line. */
  readonly span: TextSpan;
  /** point: one date; its start and end are the first and last month that it can mean. */
  readonly shape: 'range' | 'point';
  /** Both ends null when `problem` is set. */
  readonly range: DateRange;
  /** Why a date that stands there gives no months: its end lies before its start, or it is a template's leftover. */
  readonly problem: 'reversed' | 'placeholder' | null;
}

/** A date or range with the index of the token after it. */
export interface FoundDate extends Omit<DateMatch, 'span'> {
  readonly next: number;
}

export const NO_MONTHS: DateRange = { start: null, end: null, startPrecision: 'none', endPrecision: 'none' };

/** From a date until today. */
export function openRange(start: DateAtom, next: number): FoundDate {
  if (start.first === null) return { shape: 'range', range: NO_MONTHS, problem: 'placeholder', next };
  return {
    shape: 'range',
    range: { start: start.first, end: 'present', startPrecision: start.precision, endPrecision: 'month' },
    problem: null,
    next,
  };
}

/** From one date to another; unreadable where one of them is or where they are the wrong way round. */
export function closedRange(start: DateAtom, end: DateAtom): FoundDate {
  const next = end.next;
  if (start.first === null || end.last === null) {
    return { shape: 'range', range: NO_MONTHS, problem: 'placeholder', next };
  }
  if (isAfter(start.first, end.last)) return { shape: 'range', range: NO_MONTHS, problem: 'reversed', next };
  return {
    shape: 'range',
    range: {
      start: start.first,
      end: end.last,
      startPrecision: start.precision,
      endPrecision: end.precision,
    },
    problem: null,
    next,
  };
}

function isAfter(left: Month, right: Month): boolean {
  return left > right;
}
