import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { type MatchCounts, precision, recall } from '../match-counts.ts';
import { findInItems } from './find-in-text.ts';
import { measureSpans } from './measure-spans.ts';
import { readSpanFile } from './span-file.ts';

const FOLDER = join(import.meta.dirname, 'phrases');

/** Names of the files of single sentences, without their ending. */
export function phraseFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();
}

/** How one file of single sentences is read; shares of 0 to 1. */
export interface PhraseFigures {
  /** Of what was found, in the right place and of the right competency. Words named in passing are not marked. */
  readonly precision: number;
  readonly recall: number;
  /** Of the look-alikes, sentences without a mark: those in which nothing was found. */
  readonly quiet: number;
}

/** The figures of one file. Throws where a line of it does not fit the format. */
export function measurePhrases(name: string, catalog: Catalog): PhraseFigures {
  const { texts, problems } = readSpanFile(
    readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8'),
    catalog.lexicon,
  );
  if (problems.length > 0) throw new Error(`${name}: ${problems.join(' ')}`);
  const found = findInItems(
    texts.map(({ text }) => text),
    catalog,
  );
  const compared = texts.map((each, index) => ({ ...each, found: found[index] ?? [] }));
  const { competency } = measureSpans(compared, catalog.lexicon);
  const counts: MatchCounts = competency?.overlap ?? { matched: 0, expected: 0, found: 0 };
  const alike = compared.filter(({ marks }) => marks.length === 0);
  return {
    precision: precision(counts) ?? 0,
    recall: recall(counts) ?? 0,
    quiet: alike.filter(({ found }) => found.length === 0).length / Math.max(alike.length, 1),
  };
}
