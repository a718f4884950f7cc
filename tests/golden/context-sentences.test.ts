import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { findInText } from '../evaluation/evidence/find-in-text.ts';
import { measureSpans } from '../evaluation/evidence/measure-spans.ts';
import { type MarkedText, readSpanFile } from '../evaluation/evidence/span-file.ts';

// How many skills of the sentences in tests/evaluation/evidence/contexts are read with the context that was marked.
// The counts may only grow: `npm run golden` writes down higher ones; changed sentences are answered by removing the
// file before. Of the sentences that are set aside (…-aside.jsonl) only these sums are looked at.
const FOLDER = join(import.meta.dirname, '../evaluation/evidence/contexts');
const RECORD = join(import.meta.dirname, 'results', 'context-figures.json');
const recorded = existsSync(RECORD)
  ? z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(RECORD, 'utf8')))
  : {};

const ROLE = 'Alex Marlow\n\nExperience\n\nEngineer, Lakeside Ltd   Jan 2022 – Present\n';

/** The texts of one line as items of one role, which is read in a fraction of the time; the others as they are. */
function inOneRole(texts: readonly MarkedText[]): readonly MarkedText[] {
  const isItem = ({ text }: MarkedText): boolean => !text.includes('\n');
  const together = texts.filter(isItem).reduce<MarkedText>(
    (role, { text, marks }) => {
      const item = `${role.text}- `;
      const shifted = marks.map(({ span: { start, end }, ...mark }) => ({
        ...mark,
        span: { start: item.length + start, end: item.length + end },
      }));
      return { text: `${item}${text}\n`, marks: [...role.marks, ...shifted] };
    },
    { text: ROLE, marks: [] },
  );
  return [together, ...texts.filter((text) => !isItem(text))];
}

const NAMES = ['hedges', 'wishes', 'negations', 'other-parties'].flatMap((name) => [name, `${name}-aside`]);

test('hedges, wishes, denials and other people’s work are heard in as many sentences as before', () => {
  const catalog = builtInCatalog();
  const now = NAMES.flatMap((name) => {
    const content = readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8');
    const { texts, problems } = readSpanFile(content, catalog.lexicon);
    expect(problems).toEqual([]);
    const { contexts } = measureSpans(
      inOneRole(texts).map((text) => ({ ...text, found: findInText(text.text, catalog) })),
      catalog.lexicon,
    );
    return [...contexts].map(([context, { same }]) => [`${name}: ${context}`, same] as const);
  });
  if (process.env.UPDATE_GOLDEN === '1') {
    const best = now.map(([name, count]) => [name, Math.max(count, recorded[name] ?? 0)]);
    writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(best), null, 2)}\n`);
    return;
  }
  expect(Object.keys(recorded)).toEqual(now.map(([name]) => name));
  expect(now.filter(([name, count]) => count < (recorded[name] ?? Number.POSITIVE_INFINITY))).toEqual([]);
});
