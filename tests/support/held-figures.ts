import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';

/**
 * Holds shares and counts that may only be bettered: `npm run golden` writes down better ones in the file of
 * that name in tests/golden/results and leaves the others. Where what is measured is changed, remove the file before.
 */
export function expectNoWorse(name: string, figures: Readonly<Record<string, number>>): void {
  const file = join(import.meta.dirname, '..', 'golden', 'results', name);
  const recorded = existsSync(file)
    ? z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(file, 'utf8')))
    : {};
  // Rounded down, so that the last digits of a division do not matter.
  const now = Object.entries(figures).map(([key, value]) => [key, Math.floor(value * 1000) / 1000] as const);
  if (process.env.UPDATE_GOLDEN === '1') {
    const best = now.map(([key, value]) => [key, Math.max(value, recorded[key] ?? value)]);
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(best), null, 2)}\n`);
    return;
  }
  expect(Object.keys(recorded)).toEqual(now.map(([key]) => key));
  expect(now.filter(([key, value]) => value < (recorded[key] ?? Number.POSITIVE_INFINITY))).toEqual([]);
}
