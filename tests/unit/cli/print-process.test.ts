import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPrintProcess } from '../../../electron/cli/print-process.ts';

const JOB = { html: '<p>A report</p>', footer: '', asOf: '2026-01-01', paper: 'A4' } as const;

async function printBy(executable: string | null) {
  const runtime = createPrintProcess({ executable, appFolder: '/nowhere' });
  runtime.prepare();
  const printed = await runtime.print(JOB);
  await runtime.close();
  return printed;
}

function failsWith(message: string) {
  return { ok: false, error: { kind: 'PRINT_FAILED', message: expect.stringContaining(message) } };
}

/**
 * A program in the runtime's place: its first start takes a job and never answers, its second ends without a word,
 * every further one answers with the letters of the page.
 */
const STAND_IN = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const starts = __filename + '.starts';
appendFileSync(starts, '.');
const start = readFileSync(starts, 'utf8').length;
process.on('message', ({ html }) => {
  if (start === 2) process.exit(0);
  if (start > 2) process.send({ pdf: Buffer.from(html).toString('base64') });
});
process.on('disconnect', () => process.exit(0));
`;

// That a report is printed, and that nothing is left behind, is shown with the real runtime in tests/e2e.
describe('the print process', () => {
  test('says what to set where no runtime is known', async () => {
    expect(await printBy(null)).toEqual(failsWith('Set ELECTRON_EXEC_PATH'));
  });

  test('says that a runtime is not there', async () => {
    expect(await printBy('/nowhere/electron')).toEqual(failsWith('could not be started'));
  });

  test('passes on the last words of a runtime that ends instead of printing', async () => {
    // Node refuses the switches of a browser.
    expect(await printBy(process.execPath)).toEqual(failsWith('bad option: --'));
  });

  test('starts nothing any more once it was closed', async () => {
    const runtime = createPrintProcess({ executable: '/nowhere/electron', appFolder: '/nowhere' });
    await runtime.close();
    expect(await runtime.print(JOB)).toEqual(failsWith('interrupted'));
  });

  test('ends a runtime that hangs, says so, and prints the next report by another', async (context) => {
    if (process.platform === 'win32') return context.skip('Windows starts no script by its first line.');
    const folder = mkdtempSync(join(tmpdir(), 'plumb-stand-in-'));
    try {
      const executable = join(folder, 'runtime.cjs');
      writeFileSync(executable, STAND_IN, { mode: 0o755 });
      const runtime = createPrintProcess({ executable, appFolder: folder, timeLimitMs: 3000 });
      expect(await runtime.print(JOB)).toEqual(failsWith('was not printed within 3 seconds'));
      expect(await runtime.print(JOB)).toEqual(failsWith('runtime ended without saying why'));
      const printed = [await runtime.print(JOB), await runtime.print(JOB)];
      await runtime.close();
      const page = { ok: true, value: new Uint8Array(Buffer.from(JOB.html)) };
      expect(printed).toEqual([page, page]);
      // Three starts: one that works goes on working.
      expect(readFileSync(`${executable}.starts`, 'utf8')).toBe('...');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
