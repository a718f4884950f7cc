import { test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { measurePhrases, phraseFiles } from '../evaluation/evidence/phrases.ts';
import { expectNoWorse } from '../support/held-figures.ts';

// The figures of the single sentences in tests/evaluation/evidence/phrases.
test('single sentences are read at least as well as they were', () => {
  const catalog = builtInCatalog();
  const now = phraseFiles().flatMap((name) =>
    Object.entries(measurePhrases(name, catalog)).map(([figure, value]) => [`${name}: ${figure}`, value]),
  );
  expectNoWorse('phrase-figures.json', Object.fromEntries(now));
});
