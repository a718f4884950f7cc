import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { FORMATS } from '../../electron/cli/arguments.ts';
import { createPrintProcess } from '../../electron/cli/print-process.ts';
import { runCli } from '../../electron/cli/run-cli.ts';
import { parseResume } from '../../electron/parser/parse-resume.ts';
import { builtInCatalog } from '../../shared/catalog/built-in-catalog.ts';
import { AUDIENCES } from '../../shared/report/handout.ts';
import { APP_VERSION } from './app-version.ts';
import { PDFJS_ASSETS, SAMPLES, type SampleFile } from './read-sample.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The largest sample in every format, for everyone, on both papers; the others for a client on A4, unprinted. */
function commandsFor(sample: SampleFile, at: number): readonly (readonly string[])[] {
  const isLargest = at === 0;
  return FORMATS.filter((format) => isLargest || format !== 'pdf').flatMap((format) =>
    (isLargest ? AUDIENCES : (['client'] as const)).flatMap((variant) =>
      (isLargest ? ['A4', 'Letter'] : ['A4']).map((paper) => [
        'analyze',
        join('resources', 'samples', sample.file),
        '--as-of',
        '2026-01-01',
        '--format',
        format,
        '--variant',
        variant,
        '--paper',
        paper,
      ]),
    ),
  );
}

/** SHA-256 in hexadecimal of what the command line writes, by the command's words. */
export async function hashReports(): Promise<Readonly<Record<string, string>>> {
  const printer = createPrintProcess({ executable: process.env.ELECTRON_EXEC_PATH ?? null, appFolder: ROOT });
  const parsed = new Map<string, ReturnType<typeof parseResume>>();
  const hashes: Record<string, string> = {};
  try {
    for (const command of SAMPLES.flatMap(commandsFor)) {
      const hash = createHash('sha256');
      const code = await runCli(command, {
        isTerminal: false,
        version: APP_VERSION,
        catalog: builtInCatalog(),
        fontsDir: join(ROOT, 'out', 'fonts'),
        today: () => '2026-02-03',
        write: (data) => hash.update(data),
        tell: (line) => process.stderr.write(`${line}\n`),
        readStandardInput: () => Promise.reject(new Error('Nothing is read from standard input here.')),
        parse: (bytes) => {
          const key = createHash('sha256').update(bytes).digest('hex');
          const known = parsed.get(key) ?? parseResume(bytes, { assetsDir: PDFJS_ASSETS });
          parsed.set(key, known);
          return known;
        },
        printPdf: printer.print,
      });
      if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}.`);
      hashes[command.join(' ')] = hash.digest('hex');
    }
  } finally {
    await printer.close();
  }
  return hashes;
}
