// Not a test of behaviour: it prints every sample for every reader on both papers and writes a picture of each page
// into test-results/reports, for people to look at.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { AUDIENCES } from '../../shared/report/handout.ts';
import { SAMPLES } from '../support/read-sample.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OUT = join(ROOT, 'test-results', 'reports');
/** Dots per inch: the smallest print of a page can be read on a screen. */
const RESOLUTION = 110;

function run(program: string, words: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, [...words], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(error?.message ?? stderr);
}

test.beforeAll(() => rmSync(OUT, { recursive: true, force: true }));

for (const variant of AUDIENCES) {
  for (const paper of ['A4', 'Letter']) {
    test(`reports for ${variant} on ${paper}`, () => {
      const folder = join(OUT, `${variant}-${paper}`);
      mkdirSync(folder, { recursive: true });
      const files = SAMPLES.map(({ file }) => join('resources', 'samples', file));
      const choices = ['--variant', variant, '--paper', paper, '--as-of', '2026-01-01'];
      const words = ['analyze', ...files, ...choices, '--format', 'pdf', '-o', folder];
      run(process.execPath, [join(ROOT, 'scripts', 'plumb.mjs'), ...words]);
      test.skip(
        spawnSync('pdftoppm', ['-v']).error !== undefined,
        `pdftoppm (poppler-utils) is not installed, so the PDFs in ${folder} have no pictures.`,
      );
      for (const file of readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .sort()) {
        const path = join(folder, file);
        run('pdftoppm', ['-r', String(RESOLUTION), '-png', path, path.replace(/\.pdf$/, '')]);
      }
    });
  }
}
