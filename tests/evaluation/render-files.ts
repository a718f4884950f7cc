import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ConvertedLayout, Layout, PrintedLayout } from './layouts/layout.ts';
import { convertByLibreOffice, isInstalled } from './other-programs.ts';
import type { Persona } from './persona.ts';

/** Ignored by git. Files are kept under a name with the hash of what they were made from, and made only once. */
const FOLDER = resolve(import.meta.dirname, '../../test-results/evaluation');

/** Prints the pages that a JSON list names and gives the exit code; see scripts/evaluation/print-pages.mjs. */
export type PrintPages = (list: string) => Promise<number>;

export interface RenderedFile {
  readonly persona: Persona;
  readonly layout: Layout;
  readonly bytes: Uint8Array;
}

export interface Rendering {
  readonly files: readonly RenderedFile[];
  /** Why layouts were left out, a sentence each. */
  readonly skipped: readonly string[];
}

type Pair<L extends Layout = Layout> = { readonly persona: Persona; readonly layout: L };

/** Every persona in every layout, by persona and then by layout. Throws when a program that is there fails. */
export async function renderFiles(
  personas: readonly Persona[],
  layouts: readonly Layout[],
  printPages: PrintPages,
): Promise<Rendering> {
  mkdirSync(FOLDER, { recursive: true });
  const hasOffice = isInstalled('soffice');
  const kept = layouts.filter(({ source }) => source !== 'libreoffice' || hasOffice);
  const left = layouts.filter((layout) => !kept.includes(layout));
  const pairs = personas.flatMap((persona) => kept.map((layout): Pair => ({ persona, layout })));
  const printed = await printAll(pairs.filter(isPrinted), printPages);
  const converted = await convertAll(pairs.filter(isConverted));
  const files: RenderedFile[] = [];
  for (const pair of pairs) {
    const made = printed.get(pair) ?? converted.get(pair);
    const bytes = made === undefined ? await write(pair) : new Uint8Array(readFileSync(made));
    files.push({ ...pair, bytes });
  }
  return {
    files,
    skipped: left.map(({ id }) => `${id}: LibreOffice (soffice) is not installed.`),
  };
}

const isPrinted = (pair: Pair): pair is Pair<PrintedLayout> => pair.layout.source === 'chromium';
const isConverted = (pair: Pair): pair is Pair<ConvertedLayout> => pair.layout.source === 'libreoffice';

async function write({ persona, layout }: Pair): Promise<Uint8Array> {
  if (!('write' in layout)) throw new Error(`${layout.id} is not written but printed`);
  const bytes = await layout.write(persona);
  const ending = layout.source === 'docx' ? 'docx' : 'pdf';
  writeFileSync(join(FOLDER, `${persona.id}.${layout.id}.${ending}`), bytes);
  return bytes;
}

async function printAll(
  pairs: readonly Pair<PrintedLayout>[],
  printPages: PrintPages,
): Promise<ReadonlyMap<Pair, string>> {
  const jobs = pairs.map((pair) => {
    const { persona, layout } = pair;
    const page = { html: layout.html(persona), margins: layout.margins?.(persona) };
    const pdf = placeOf(pair, createHash('sha256').update(JSON.stringify(page)).digest('hex'), 'pdf');
    return { pair, pdf, ...page };
  });
  const missing = jobs.filter(({ pdf }) => !existsSync(pdf));
  if (missing.length > 0) {
    const list = join(FOLDER, 'pages.json');
    writeFileSync(list, JSON.stringify(missing.map(({ html, pdf, margins }) => ({ html, pdf, margins }))));
    const code = await printPages(list);
    if (code !== 0) throw new Error(`Printing ended with exit code ${code}`);
  }
  return new Map(jobs.map(({ pair, pdf }) => [pair, pdf]));
}

async function convertAll(pairs: readonly Pair<ConvertedLayout>[]): Promise<ReadonlyMap<Pair, string>> {
  const jobs: { readonly pair: Pair<ConvertedLayout>; readonly source: string; readonly made: string }[] = [];
  for (const pair of pairs) {
    const bytes = await pair.layout.write(pair.persona);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const source = placeOf(pair, hash, 'docx');
    writeFileSync(source, bytes);
    jobs.push({ pair, source, made: placeOf(pair, hash, pair.layout.format) });
  }
  for (const format of new Set(jobs.map(({ pair }) => pair.layout.format))) {
    const missing = jobs.filter(({ pair, made }) => pair.layout.format === format && !existsSync(made));
    if (missing.length === 0) continue;
    const sources = missing.map(({ source }) => source);
    convertByLibreOffice(sources, format, FOLDER, join(FOLDER, 'office-profile'));
  }
  return new Map(jobs.map(({ pair, made }) => [pair, made]));
}

function placeOf({ persona, layout }: Pair, hash: string, ending: string): string {
  return join(FOLDER, `${persona.id}.${layout.id}.${hash.slice(0, 10)}.${ending}`);
}
