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
});
