import { type Day, daySchema } from '../../shared/base/month.ts';

/**
 * The current day in local time, "YYYY-MM-DD". The environment variable PLUMB_AS_OF fixes it, so that tests and
 * screenshots show the same result on every day.
 */
export function today(now: Date = new Date(), environment: NodeJS.ProcessEnv = process.env): Day {
  const fixed = daySchema.safeParse(environment.PLUMB_AS_OF);
  if (fixed.success) return fixed.data;
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}
