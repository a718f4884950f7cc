import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { measurePhrases, phraseFiles } from '../evaluation/evidence/phrases.ts';

// The figures of the single sentences in tests/evaluation/evidence/phrases. They may only be bettered: `npm run golden`
// writes down better ones and leaves the others; a change of the sentences is answered by removing the file before.
const RECORD = join(import.meta.dirname, 'results', 'phrase-figures.json');
const recorded = existsSync(RECORD)
  ? z.record(z.string(), z.record(z.string(), z.number())).parse(JSON.parse(readFileSync(RECORD, 'utf8')))
  : {};

test('single sentences are read at least as well as they were', () => {
  const catalog = builtInCatalog();
  const now = phraseFiles().map((name) => {
    // Rounded down, so that the last digits of a division do not matter.
    const figures = Object.entries(measurePhrases(name, catalog)).map(
      ([figure, value]) => [figure, Math.floor(value * 1000) / 1000] as const,
    );
    return [name, figures] as const;
  });
  if (process.env.UPDATE_GOLDEN === '1') {
    const best = now.map(([name, figures]) => [
      name,
      Object.fromEntries(
        figures.map(([figure, value]) => [figure, Math.max(value, recorded[name]?.[figure] ?? value)]),
      ),
    ]);
    writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(best), null, 2)}\n`);
    return;
  }
  expect(Object.keys(recorded)).toEqual(now.map(([name]) => name));
  const worse = now.flatMap(([name, figures]) =>
    figures
      .filter(([figure, value]) => value < (recorded[name]?.[figure] ?? 1))
      .map((each) => [name, ...each]),
  );
  expect(worse).toEqual([]);
});
