import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { MatchCounts, MatchedKeys } from './match-counts.ts';
import { measureContact } from './measure-contact.ts';
import { measureEntries, measureEntryFields, measureItems } from './measure-entries.ts';
import { measureSections } from './measure-sections.ts';
import { measureWords } from './measure-words.ts';
import { isInstalled, textByPdftotext } from './other-programs.ts';
import { type Reading, readFile } from './reading.ts';
import { loadTruthFiles, type TruthFile } from './truth-file.ts';

/** Real résumés lie beside the repository, where there are any. */
export const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus/resumes');
/** Endings of the formats that are read without recognition; the folder holds a list of its files besides. */
const RESUMES = /\.(?:pdf|docx|odt|rtf|html?|md|txt|json)$/u;
const TRUTH = join(import.meta.dirname, 'truth');

/** A real file with what could be measured on it. */
export interface RealFile {
  readonly file: string;
  /** Read; refused with a sentence; or a reader broke. */
  readonly outcome: 'read' | 'refused' | 'crashed';
  /** The sentence or the error; empty for a file that was read. */
  readonly remark: string;
  /** Share of the words that stand in the file by another reading of it, 0 to 1: pdftotext's, or JSON's strings. */
  readonly words: number | null;
  /** Null where nobody has written down what stands on the pages. */
  readonly compared: ComparedFile | null;
}

export interface ComparedFile {
  readonly sections: MatchedKeys;
  readonly entries: MatchedKeys;
  /** The entries' fields, each for itself. */
  readonly fields: MatchCounts;
  /** Entries by kind, title and number of list items. */
  readonly items: MatchedKeys;
  readonly contact: MatchedKeys;
  readonly quality: number;
}

export interface RealEvaluation {
  readonly files: readonly RealFile[];
  /** What could not be measured, a sentence each. */
  readonly skipped: readonly string[];
}

/** Reads every file of the corpus whose name holds `only`. */
export async function evaluateRealFiles(catalog: Catalog, only: string): Promise<RealEvaluation> {
  if (!existsSync(CORPUS)) return { files: [], skipped: [`Real files: ${CORPUS} is absent.`] };
  const present = readdirSync(CORPUS)
    .filter((name) => name.includes(only))
    .sort();
  const names = present.filter((name) => RESUMES.test(name));
  const truths = loadTruthFiles(TRUTH);
  const compares = isInstalled('pdftotext');
  const files: RealFile[] = [];
  for (const name of names) files.push(await evaluateFile(name, truths.get(name), compares, catalog));
  const absent = [...truths.keys()].filter((name) => !existsSync(join(CORPUS, name)));
  return {
    files,
    skipped: [
      ...(compares ? [] : ['Words: pdftotext is not installed.']),
      ...(truths.size > 0 ? [] : ['Entries: no truth files in tests/evaluation/truth.']),
      ...present.filter((name) => !RESUMES.test(name)).map((name) => `${name}: is no résumé by its ending.`),
      ...absent.map((name) => `${name}: has a truth file but is not in the corpus.`),
    ],
  };
}

async function evaluateFile(
  name: string,
  truth: TruthFile | undefined,
  compares: boolean,
  catalog: Catalog,
): Promise<RealFile> {
  const path = join(CORPUS, name);
  const absent = { file: name, words: null, compared: null };
  try {
    const reading = await readFile(new Uint8Array(readFileSync(path)), catalog);
    if ('refused' in reading) return { ...absent, outcome: 'refused', remark: reading.sentence };
    const other = otherReading(path, compares);
    return {
      file: name,
      outcome: 'read',
      remark: '',
      words: other === null ? null : measureWords(reading.text, other),
      compared: truth === undefined ? null : compare(truth, reading),
    };
  } catch (error) {
    // A throw of the reader is what is looked for here: it is reported, and the other files are read.
    return { ...absent, outcome: 'crashed', remark: String(error) };
  }
}

/** The text of the file as another program has it; null where none has. */
function otherReading(path: string, compares: boolean): string | null {
  if (path.endsWith('.json')) return stringsIn(JSON.parse(readFileSync(path, 'utf8'))).join('\n');
  return compares && path.endsWith('.pdf') ? textByPdftotext(path) : null;
}

/** All strings of a JSON Resume that are text: addresses of pages, and what it says of itself, are none. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^https?:/u.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'meta' ? [] : stringsIn(inner)));
}

function compare(truth: TruthFile, reading: Reading): ComparedFile {
  return {
    sections: measureSections(truth.sections, reading.sections),
    entries: measureEntries(truth.entries, reading.entries),
    fields: measureEntryFields(truth.entries, reading.entries),
    items: measureItems(truth.entries, reading.entries),
    contact: measureContact(truth, reading.contact),
    quality: reading.quality,
  };
}
