import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseResume } from '../../electron/parser/parse-resume.ts';
import type { ParsedFile } from '../../shared/ipc/parse-contract.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** pdf.js data files as they lie in the package; the build copies the same ones. */
export const PDFJS_ASSETS = join(ROOT, 'node_modules', 'pdfjs-dist');

export interface SampleFile {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly file: string;
}

export const SAMPLES: readonly SampleFile[] = JSON.parse(
  readFileSync(join(ROOT, 'resources', 'samples', 'samples.json'), 'utf8'),
);

/** What a persona file under scripts/samples says; the truth about the sample made from it. */
export interface Persona {
  readonly name: string;
  readonly contact: readonly string[];
  readonly work: readonly PersonaEntry[];
  readonly projects: readonly PersonaEntry[];
  readonly education: readonly PersonaEntry[];
}

export interface PersonaEntry {
  readonly title: string;
  readonly organization: string | null;
  readonly start: string;
  readonly end: string;
  readonly bullets: readonly string[];
}

export function personaOf(sample: SampleFile): Persona {
  return JSON.parse(readFileSync(join(ROOT, 'scripts', 'samples', `${sample.id}.json`), 'utf8')) as Persona;
}

export async function readFileAsResume(bytes: Uint8Array): Promise<ParsedFile> {
  const outcome = await parseResume(bytes, { assetsDir: PDFJS_ASSETS });
  if (!outcome.ok) throw new Error(`${outcome.error.kind}: ${outcome.error.message}`);
  return outcome.value;
}

export function readSample(sample: SampleFile): Promise<ParsedFile> {
  return readFileAsResume(new Uint8Array(readFileSync(join(ROOT, 'resources', 'samples', sample.file))));
}
