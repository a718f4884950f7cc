import type { Day } from '../../shared/base/month.ts';

/**
 * "Nov 22, 2026" or as the language writes it; default: the system's. Reports have a form of their own, the same
 * everywhere.
 */
export function formatLocalDay(day: Day, language?: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
