import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type {
  ConvertedLayout,
  Layout,
  PrintedLayout,
  TypesetLayout,
  WrittenLayout,
} from './layouts/layout.ts';
import { convertByLibreOffice, isInstalled, typesetByLatex } from './other-programs.ts';
import type { Persona } from './persona.ts';

/** Ignored by git. Files are kept under a name with the hash of what they were made from, and made only once. */
const FOLDER = resolve(import.meta.dirname, '../../test-results/evaluation');

/**
 * Prints the pages that a JSON list names (see scripts/evaluation/print-pages.mjs). Gives a sentence when that is not
 * possible here, null when it is done.
 */
export type PrintPages = (list: string) => Promise<string | null>;

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

/** Every persona in every layout for which this machine has the program, by persona and then by layout. */
export async function renderFiles(
  personas: readonly Persona[],
  layouts: readonly Layout[],
  printPages: PrintPages,
): Promise<Rendering> {
  mkdirSync(FOLDER, { recursive: true });
  const pairs = personas.flatMap((persona) => layouts.map((layout): Pair => ({ persona, layout })));
  const printing = await printAll(pairs.filter(isPrinted), printPages);
  const converting = isInstalled('soffice')
    ? { made: await convertAll(pairs.filter(isConverted)), problem: null }
    : { made: new Map<Pair, string>(), problem: 'LibreOffice (soffice) is not installed.' };
  const typesetting = isInstalled('pdflatex')
    ? { made: typesetAll(pairs.filter(isTypeset)), problem: null }
    : {
        made: new Map<Pair, string>(),
        problem: 'pdflatex is not installed (Debian: texlive-latex-base and texlive-latex-recommended).',
      };
  /** null for a file that needs no other program. */
  const stepOf = (pair: Pair) =>
    isPrinted(pair) ? printing : isConverted(pair) ? converting : isTypeset(pair) ? typesetting : null;
  const files: RenderedFile[] = [];
  const skipped = new Set<string>();
  for (const pair of pairs) {
    const step = stepOf(pair);
    if (step !== null && step.problem !== null) {
      skipped.add(`${pair.layout.id}: ${step.problem}`);
      continue;
    }
    const made = step?.made.get(pair);
    const bytes = made === undefined ? await write(pair) : new Uint8Array(readFileSync(made));
    files.push({ ...pair, bytes });
  }
  return { files, skipped: [...skipped] };
}

const isPrinted = (pair: Pair): pair is Pair<PrintedLayout> => pair.layout.source === 'chromium';
const isConverted = (pair: Pair): pair is Pair<ConvertedLayout> => pair.layout.source === 'libreoffice';
const isTypeset = (pair: Pair): pair is Pair<TypesetLayout> => pair.layout.source === 'latex';

const ENDINGS: Readonly<Record<WrittenLayout['source'], string>> = {
  'pdf-lib': 'pdf',
  docx: 'docx',
  text: 'txt',
  markdown: 'md',
};

async function write({ persona, layout }: Pair): Promise<Uint8Array> {
  if (!('write' in layout) || layout.source === 'libreoffice')
    throw new Error(`${layout.id} is not written but printed`);
  const bytes = await layout.write(persona);
  writeFileSync(join(FOLDER, `${persona.id}.${layout.id}.${ENDINGS[layout.source]}`), bytes);
  return bytes;
}

async function printAll(
  pairs: readonly Pair<PrintedLayout>[],
  printPages: PrintPages,
): Promise<{ readonly made: ReadonlyMap<Pair, string>; readonly problem: string | null }> {
  const jobs = pairs.map((pair) => {
    const { persona, layout } = pair;
    const page = { html: layout.html(persona), margins: layout.margins?.(persona) };
    const pdf = placeOf(pair, createHash('sha256').update(JSON.stringify(page)).digest('hex'), 'pdf');
    return { pair, pdf, ...page };
  });
  const missing = jobs.filter(({ pdf }) => !existsSync(pdf));
  const made = new Map(jobs.map(({ pair, pdf }): [Pair, string] => [pair, pdf]));
  if (missing.length === 0) return { made, problem: null };
  const list = join(FOLDER, 'pages.json');
  writeFileSync(list, JSON.stringify(missing.map(({ html, pdf, margins }) => ({ html, pdf, margins }))));
  return { made, problem: await printPages(list) };
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

function typesetAll(pairs: readonly Pair<TypesetLayout>[]): ReadonlyMap<Pair, string> {
  return new Map(
    pairs.map((pair): [Pair, string] => {
      const source = pair.layout.tex(pair.persona);
      const hash = createHash('sha256').update(source).digest('hex');
      const made = placeOf(pair, hash, 'pdf');
      if (!existsSync(made)) {
        const file = placeOf(pair, hash, 'tex');
        writeFileSync(file, source);
        typesetByLatex(file, FOLDER);
      }
      return [pair, made];
    }),
  );
}

function placeOf({ persona, layout }: Pair, hash: string, ending: string): string {
  return join(FOLDER, `${persona.id}.${layout.id}.${hash.slice(0, 10)}.${ending}`);
}
