import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { findInItems, findInText } from '../evaluation/evidence/find-in-text.ts';
import { measureSpans } from '../evaluation/evidence/measure-spans.ts';
import { readSpanFile } from '../evaluation/evidence/span-file.ts';
import { expectNoWorse } from '../support/held-figures.ts';

// How many skills of the sentences in tests/evaluation/evidence/contexts are read with the context that was marked.
// Of the sentences that are set aside (…-aside.jsonl) only these sums are looked at.
const FOLDER = join(import.meta.dirname, '../evaluation/evidence/contexts');
const NAMES = ['hedges', 'wishes', 'negations', 'other-parties', 'grammar'].flatMap((name) => [
  name,
  `${name}-aside`,
]);

test('hedges, wishes, denials and other people’s work are heard in as many sentences as before', () => {
  const catalog = builtInCatalog();
  const now = NAMES.flatMap((name) => {
    const content = readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8');
    const { texts, problems } = readSpanFile(content, catalog.lexicon);
    expect(problems).toEqual([]);
    const items = texts.filter(({ text }) => !text.includes('\n'));
    const found = findInItems(
      items.map(({ text }) => text),
      catalog,
    );
    const compared = [
      ...items.map((each, index) => ({ ...each, found: found[index] ?? [] })),
      ...texts
        .filter(({ text }) => text.includes('\n'))
        .map((each) => ({ ...each, found: findInText(each.text, catalog) })),
    ];
    const { contexts } = measureSpans(compared, catalog.lexicon);
    return [...contexts].map(([context, { same }]) => [`${name}: ${context}`, same]);
  });
  expectNoWorse('context-figures.json', Object.fromEntries(now));
});
