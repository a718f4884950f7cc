import type { Day } from '../../shared/base/month.ts';

/** "Nov 22, 2026" or as the system's language writes it. Reports have a form of their own, the same everywhere. */
export function formatLocalDay(day: Day): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
