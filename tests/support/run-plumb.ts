import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { CliContext } from '../../electron/cli/cli-context.ts';
import { runCli } from '../../electron/cli/run-cli.ts';
import { parseResume } from '../../electron/parser/parse-resume.ts';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A short résumé as a text file. */
export const RESUME = `Jane Doe
jane@example.org

Experience

Python Developer, Acme, Jan 2020 - Dec 2023
- Built REST APIs in FastAPI for 2 million users in production, cutting latency by 40%
- Wrote pytest unit tests for the payment service

Skills
Python, Docker
`;

/** A folder with that résumé, one that tells an address in a sentence, and two files that cannot be read. */
export function makeResumesFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'jane.txt'), RESUME);
  writeFileSync(
    join(folder, 'contact.txt'),
    RESUME.replace('payment service', 'payment service; ask jane@example.org'),
  );
  writeFileSync(join(folder, 'empty.pdf'), '');
  writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\n%%EOF');
  return { folder, at: (name: string) => join(folder, name) };
}

/** Runs a command line as a shell would, with nothing of the machine but files. */
export async function plumb(argv: readonly string[], change: Partial<CliContext> = {}) {
  const out: Uint8Array[] = [];
  const err: string[] = [];
  const code = await runCli(argv, {
    isTerminal: false,
    version: '9.9.9',
    catalog: builtInCatalog(),
    fontsDir: join(ROOT, 'node_modules', '@fontsource', 'inter', 'files'),
    today: () => '2026-02-03',
    write: (data) => out.push(typeof data === 'string' ? new TextEncoder().encode(data) : data),
    tell: (line) => err.push(line),
    readStandardInput: () => Promise.resolve(new TextEncoder().encode(RESUME)),
    parse: (bytes) => parseResume(bytes, { assetsDir: join(ROOT, 'node_modules', 'pdfjs-dist') }),
    printPdf: () => Promise.resolve({ ok: true, value: new TextEncoder().encode('%PDF-printed') }),
    ...change,
  });
  return { code, bytes: Buffer.concat(out), out: Buffer.concat(out).toString('utf8'), err };
}
