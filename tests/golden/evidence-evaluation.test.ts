import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { loadGoldSet } from '../evaluation/evidence/gold-set.ts';
import { type JudgedResume, mainFigures, measurePart } from '../evaluation/evidence/measure-evidence.ts';
import { readByProgram } from '../evaluation/evidence/read-by-program.ts';

// The figures of `npm run eval:evidence` over what is not kept back. They may only be bettered: `npm run golden` writes
// down better ones and leaves the others; a change of the gold itself is answered by removing the file before.
const RECORD = join(import.meta.dirname, 'results', 'evidence-figures.json');
const recorded = existsSync(RECORD)
  ? z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(RECORD, 'utf8')))
  : {};

test('evidence is judged at least as well as it was', async () => {
  const catalog = builtInCatalog();
  const judged: JudgedResume[] = [];
  for (const resume of loadGoldSet(catalog.lexicon).filter(({ text }) => !text.frozen))
    judged.push({ ...resume, program: await readByProgram(resume.text, catalog) });
  expect(judged).toHaveLength(40);
  const figures = mainFigures(measurePart(judged, catalog).program.agreement);
  // Rounded down, so that the last digits of a division do not matter.
  const now = Object.entries(figures).map(
    ([name, value]) => [name, Math.floor(value * 1000) / 1000] as const,
  );
  if (process.env.UPDATE_GOLDEN === '1') {
    const best = now.map(([name, value]) => [name, Math.max(value, recorded[name] ?? value)]);
    writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(best), null, 2)}\n`);
    return;
  }
  expect(Object.keys(recorded)).toEqual(now.map(([name]) => name));
  expect(now.filter(([name, value]) => value < (recorded[name] ?? 1))).toEqual([]);
});
