import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readDocument } from '../../electron/parser/read-document.ts';
import { buildResume } from '../../shared/resume/build-resume.ts';
import { CORPUS } from '../evaluation/evaluate-real.ts';
import { median } from '../evaluation/measure-words.ts';
import { isInstalled, textByPdftotext } from '../evaluation/other-programs.ts';
import { textTable } from '../evaluation/text-table.ts';
import { PDFJS_ASSETS } from '../support/read-sample.ts';
import { measureParserMemory } from './parser-memory.ts';

const SAMPLES = resolve(import.meta.dirname, '../../resources/samples');
/** Each file is read this often by each program, one after the other, so that a busy moment hits both. */
const ROUNDS = 3;

/** Milliseconds that a file takes, the median of all rounds. */
interface FileTimes {
  readonly pages: number;
  /** Text with its places. */
  readonly text: number;
  /** The résumé's structure from that text. */
  readonly structure: number;
  /** The whole run of pdftotext, its start included; null without it. */
  readonly pdftotext: number | null;
}

/**
 * The part of `npm run bench` about reading: milliseconds per page of PDF files, warm, beside those of pdftotext on the
 * same files in the same run, and the most memory that the parser process took. Skips what is absent with a reason.
 */
export async function benchReading(): Promise<void> {
  const compares = isInstalled('pdftotext');
  const groups = [
    { name: 'shipped samples', folder: SAMPLES },
    { name: 'public résumés', folder: CORPUS },
  ];
  const rows: string[][] = [];
  const remarks: string[] = compares ? [] : ['Skipped: pdftotext is not installed (Debian: poppler-utils).'];
  const all: string[] = [];
  for (const { name, folder } of groups) {
    if (!existsSync(folder)) {
      remarks.push(`Skipped: ${name}, because ${folder} is absent.`);
      continue;
    }
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.pdf'))
      .sort()
      .map((file) => join(folder, file));
    const times: FileTimes[] = [];
    for (const file of files) {
      const measured = await measureFile(file, compares);
      if (typeof measured === 'string') remarks.push(`Skipped: ${file}: ${measured}`);
      else times.push(measured);
    }
    all.push(...files);
    rows.push(rowOf(name, times));
  }
  const memory = await measureParserMemory(all);
  const report = [
    `Reading PDF files, warm, median of ${ROUNDS} rounds; milliseconds per page`,
    textTable(['', 'files', 'pages', 'text', 'structure', 'pdftotext', 'text ÷ pdftotext'], rows),
    compares ? 'pdftotext is started anew for each file, and its start is counted.' : '',
    typeof memory === 'string'
      ? `Skipped: peak memory: ${memory}`
      : `Peak memory of the parser process over these ${all.length} files: ${memory.peak} MiB resident, ${memory.idle} MiB before the first`,
    ...remarks,
  ];
  process.stdout.write(`\n${report.filter((line) => line !== '').join('\n')}\n`);
}

/** The times of one file; a sentence for one that cannot be read. */
async function measureFile(file: string, compares: boolean): Promise<FileTimes | string> {
  const bytes = new Uint8Array(readFileSync(file));
  const options = { assetsDir: PDFJS_ASSETS };
  const warmUp = await readDocument(bytes.slice(), options);
  if (!warmUp.ok) return warmUp.error.message;
  const { value, notices } = warmUp.value;
  const text: number[] = [];
  const structure: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    text.push(await timed(() => readDocument(bytes.slice(), options)));
    structure.push(await timed(() => buildResume(value, notices)));
    if (compares) other.push(await timed(() => textByPdftotext(file)));
  }
  return {
    pages: value.pages.length,
    text: median(text) ?? 0,
    structure: median(structure) ?? 0,
    pdftotext: median(other),
  };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function rowOf(name: string, times: readonly FileTimes[]): string[] {
  const pages = times.reduce((sum, time) => sum + time.pages, 0);
  const perPage = (pick: (time: FileTimes) => number | null): number | null => {
    const known = times.flatMap((time) => pick(time) ?? []);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / pages;
  };
  const text = perPage((time) => time.text);
  const other = perPage((time) => time.pdftotext);
  const ratio = text === null || other === null ? null : text / other;
  return [
    name,
    String(times.length),
    String(pages),
    figure(text),
    figure(perPage((time) => time.structure)),
    figure(other),
    figure(ratio),
  ];
}

function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(1);
}
