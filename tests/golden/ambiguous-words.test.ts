import { expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { loadAmbiguousWords, measureAmbiguousWords } from '../evaluation/evidence/measure-ambiguous-words.ts';
import { precision, recall } from '../evaluation/match-counts.ts';
import { expectNoWorse } from '../support/held-figures.ts';

const words = loadAmbiguousWords();

test('every word stands in each of its sentences', () => {
  const silent = words.flatMap(({ form, is, isNot }) =>
    [...is, ...isNot].filter((sentence) => !sentence.toLowerCase().includes(form.toLowerCase())),
  );
  expect(words.length).toBeGreaterThan(300);
  expect(silent).toEqual([]);
});

test('words that mean a skill only in some sentences are read at least as well as they were', () => {
  const { tuned, held } = measureAmbiguousWords(words, builtInCatalog());
  expectNoWorse('ambiguous-word-figures.json', {
    tunedPrecision: precision(tuned) ?? 0,
    tunedRecall: recall(tuned) ?? 0,
    heldPrecision: precision(held) ?? 0,
    heldRecall: recall(held) ?? 0,
  });
});
