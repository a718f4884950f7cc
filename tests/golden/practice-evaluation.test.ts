import { expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { loadPractice, type MarkedResume } from '../evaluation/evidence/gold-set.ts';
import { type Judged, mainFigures, measureProgram } from '../evaluation/evidence/measure-evidence.ts';
import { readByProgram } from '../evaluation/evidence/read-by-program.ts';
import { strayLines } from '../evaluation/evidence/read-gold.ts';
import { expectNoWorse } from '../support/held-figures.ts';

// The figures of `npm run eval:evidence -- --practice`.
test('the practice résumés are judged at least as well as they were', async () => {
  const catalog = builtInCatalog();
  const judged: Judged<MarkedResume>[] = [];
  for (const resume of loadPractice(catalog.lexicon)) {
    expect(strayLines(resume.text, resume.gold)).toEqual([]);
    judged.push({ ...resume, program: await readByProgram(resume.text, catalog) });
  }
  expect(judged).toHaveLength(32);
  expectNoWorse('practice-figures.json', mainFigures(measureProgram(judged, catalog).agreement));
});
