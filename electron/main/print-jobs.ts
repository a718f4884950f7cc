import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { type PrintAnswer, printJobSchema } from '../../shared/ipc/print-contract.ts';
import { createPrinter } from '../export/create-printer.ts';
import { createNetworkGuard } from './network-guard.ts';

/** Prints what the command line sends, one page after another, until it goes. Needs no display. */
export async function printJobs(): Promise<void> {
  // Beside a running app, and without a trace: a profile of its own that is gone afterwards.
  const profile = mkdtempSync(join(tmpdir(), 'plumb-print-'));
  app.setPath('userData', profile);
  app.on('quit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  // Paper needs no graphics card, and looking for one takes a while.
  app.disableHardwareAcceleration();
  process.once('disconnect', () => void app.whenReady().then(() => app.exit(0)));
  // Jobs that arrive before the app is ready wait for it.
  const ready = app.whenReady().then(() => {
    const printer = createPrinter(createNetworkGuard(null).protect);
    printer.prepare();
    return printer;
  });
  process.on('message', (message) => {
    void ready.then(({ toPdf }) => answer(message, toPdf)).then((given) => process.send?.(given));
  });
  await ready;
}

async function answer(
  message: unknown,
  print: ReturnType<typeof createPrinter>['toPdf'],
): Promise<PrintAnswer> {
  const job = printJobSchema.safeParse(message);
  if (!job.success) return { problem: 'This is not a page to print.' };
  const printed = await print(job.data);
  return printed.ok
    ? { pdf: Buffer.from(printed.value).toString('base64') }
    : { problem: printed.error.message };
}
