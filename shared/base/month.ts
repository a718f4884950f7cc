import { z } from 'zod';

/** A calendar month, "YYYY-MM". */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export type Month = z.infer<typeof monthSchema>;

/** Months since year 0, so that differences are plain subtraction. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function monthFromIndex(index: number): Month {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`;
}

/** A calendar day, "YYYY-MM-DD"; every result is computed as of one. */
export const daySchema = z.iso.date();
export type Day = z.infer<typeof daySchema>;

export function monthOfDay(day: Day): Month {
  return day.slice(0, 7);
}
