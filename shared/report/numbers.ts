import type { Day, Month } from '../base/month.ts';
import { meetsRequired } from '../scoring/meets-required.ts';

/** The only place where depths, readiness and dates become what people read; everything before is unrounded. */

/**
 * Depth with one decimal. A depth that falls short of `required` is never rounded up to it,
 * so that "3.5 of 3.5" cannot stand beside "Close".
 */
export function formatDepth(depth: number, required: number | null = null): string {
  const rounded = depth.toFixed(1);
  if (required === null || meetsRequired(depth, required) || Number(rounded) < required) return rounded;
  return (Math.floor(depth * 10) / 10).toFixed(1);
}

/** Required depth: one number, or "3.0–3.5" where the matrix gives a range. */
export function formatRange(range: { readonly min: number; readonly max: number }): string {
  const min = range.min.toFixed(1);
  const max = range.max.toFixed(1);
  return min === max ? min : `${min}–${max}`;
}

/** Readiness without decimals. */
export function formatReadiness(points: number): string {
  return points.toFixed(0);
}

/** "61 to 73", or null where both ends read the same as each other. */
export function formatBand(band: { readonly low: number; readonly high: number }): string | null {
  const low = formatReadiness(band.low);
  const high = formatReadiness(band.high);
  return low === high ? null : `${low} to ${high}`;
}

/** Points of readiness that one gap is worth, "+2.8": often below one, so with a decimal. */
export function formatGain(points: number): string {
  return `+${points.toFixed(1)}`;
}

export function formatPercent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "22 November 2026". */
export function formatDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${Number(year)}`;
}

/** "Mar 2021". */
export function formatMonth(month: Month): string {
  return `${(MONTHS[Number(month.slice(5, 7)) - 1] ?? '').slice(0, 3)} ${Number(month.slice(0, 4))}`;
}

/** A number of months, at least 1, as "11 mo", "4 y" or "5 y 8 mo". */
export function formatMonths(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years > 0 ? `${years} y` : '', rest > 0 ? `${rest} mo` : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** "1 gap", "4 gaps". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
