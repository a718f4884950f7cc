import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const ROOT = join(import.meta.dirname, '..', 'golden', 'results');

/**
 * Compares text with the committed file of that name. `npm run golden` sets UPDATE_GOLDEN and rewrites the
 * files, so that a change of results is a diff that someone reads and commits.
 */
export function expectGolden(name: string, actual: string): void {
  const file = join(ROOT, name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  if (!existsSync(file))
    throw new Error(`${name} is missing in tests/golden/results: run npm run golden and read the diff`);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
