import { expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { loadAmbiguousWords, measureAmbiguousWords } from '../evaluation/evidence/measure-ambiguous-words.ts';
import { precision, recall } from '../evaluation/match-counts.ts';
import { expectNoWorse } from '../support/held-figures.ts';

const tuned = loadAmbiguousWords('ambiguous-words.jsonl');
const held = loadAmbiguousWords('ambiguous-words-held.jsonl');

test('every word stands in each of its sentences', () => {
  const silent = [...tuned, ...held].flatMap(({ form, is, isNot }) =>
    [...is, ...isNot].filter((sentence) => !sentence.toLowerCase().includes(form.toLowerCase())),
  );
  expect(tuned.length).toBeGreaterThan(300);
  expect(held.length).toBeGreaterThan(300);
  expect(silent).toEqual([]);
});

test('words that mean a skill only in some sentences are read at least as well as they were', () => {
  const catalog = builtInCatalog();
  const ofTuned = measureAmbiguousWords(tuned, catalog);
  const ofHeld = measureAmbiguousWords(held, catalog);
  expectNoWorse('ambiguous-word-figures.json', {
    tunedPrecision: precision(ofTuned) ?? 0,
    tunedRecall: recall(ofTuned) ?? 0,
    heldPrecision: precision(ofHeld) ?? 0,
    heldRecall: recall(ofHeld) ?? 0,
  });
});
