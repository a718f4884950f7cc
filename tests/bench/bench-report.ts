import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PDFDocument } from 'pdf-lib';

const ROOT = resolve(import.meta.dirname, '../..');
/** The largest sample: two pages of PDF. */
const SAMPLE = 'resources/samples/nadia-holm-backend.pdf';
/** The first run may have to build; the fastest of the others is the figure. */
const ROUNDS = 3;

/** Commands that each do what the one before does, and a step more. */
const STEPS: readonly { readonly step: string; readonly words: readonly string[] }[] = [
  { step: 'start, with all that is known of skills', words: ['roles'] },
  { step: 'read and judge', words: ['analyze', SAMPLE, '--role', 'backend-engineer', '--format', 'json'] },
  { step: 'set the report', words: ['analyze', SAMPLE, '--role', 'backend-engineer', '--format', 'html'] },
];

/**
 * The part of `npm run bench` about the report: seconds from the command to the finished PDF of the largest sample,
 * with the start of the runtime that prints it, and to the end of each step before.
 */
export async function benchReport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-bench-'));
  try {
    const output = join(folder, 'report.pdf');
    const words = ['analyze', SAMPLE, '--role', 'backend-engineer', '--format', 'pdf', '-o', output];
    const seconds = fastest(words);
    const pages = (await PDFDocument.load(readFileSync(output))).getPageCount();
    const steps = STEPS.map((each) => `  ${each.step}: ${fastest(each.words).toFixed(1)} s`);
    process.stdout.write(
      [
        `\nReport of the largest sample as PDF: ${pages} pages in ${seconds.toFixed(1)} s, all processes started anew.`,
        'Up to the end of each step, without the runtime that prints:',
        ...steps,
        '',
      ].join('\n'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds that a command takes, the fastest of some runs. */
function fastest(words: readonly string[]): number {
  const seconds = Array.from({ length: 1 + ROUNDS }, () => {
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['scripts/plumb.mjs', ...words], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(stderr);
    return (performance.now() - began) / 1000;
  });
  return Math.min(...seconds.slice(1));
}
