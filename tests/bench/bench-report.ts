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

/**
 * The part of `npm run bench` about the report: seconds from the command to the finished PDF of the largest sample,
 * with the start of the runtime that prints it.
 */
export async function benchReport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-bench-'));
  try {
    const output = join(folder, 'report.pdf');
    const words = ['analyze', SAMPLE, '--role', 'backend-engineer', '--format', 'pdf', '-o', output];
    const seconds = Array.from({ length: 1 + ROUNDS }, () => {
      const began = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['scripts/plumb.mjs', ...words], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      return (performance.now() - began) / 1000;
    }).slice(1);
    const pages = (await PDFDocument.load(readFileSync(output))).getPageCount();
    process.stdout.write(
      `\nReport of the largest sample as PDF: ${pages} pages in ${Math.min(...seconds).toFixed(1)} s, all processes started anew.\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
