import type { Day } from './month.ts';

const DAY_MS = 86_400_000;

/** The day that many days later (earlier when negative), by the calendar alone: no time zone, no clock. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
