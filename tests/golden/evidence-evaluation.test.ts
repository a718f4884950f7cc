import { expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { loadGoldSet } from '../evaluation/evidence/gold-set.ts';
import { type JudgedResume, mainFigures, measurePart } from '../evaluation/evidence/measure-evidence.ts';
import { readByProgram } from '../evaluation/evidence/read-by-program.ts';
import { expectNoWorse } from '../support/held-figures.ts';

// The figures of `npm run eval:evidence` over what is not kept back.
test('evidence is judged at least as well as it was', async () => {
  const catalog = builtInCatalog();
  const judged: JudgedResume[] = [];
  for (const resume of loadGoldSet(catalog.lexicon).filter(({ text }) => !text.frozen))
    judged.push({ ...resume, program: await readByProgram(resume.text, catalog) });
  expect(judged).toHaveLength(40);
  expectNoWorse('evidence-figures.json', mainFigures(measurePart(judged, catalog).program.agreement));
});
