import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { fail, type Result } from '../../shared/base/result.ts';
import type { ExportFailure } from '../../shared/ipc/bridge.ts';
import { decodePrintOrder } from '../../shared/report/print-order.ts';
import { createPrinter } from '../export/create-printer.ts';
import { saveReport } from '../export/save-report.ts';
import { readBoundedFile } from '../files/read-bounded-file.ts';
import { appPaths } from './app-paths.ts';
import { createNetworkGuard } from './network-guard.ts';
import type { PrintRequest } from './print-request.ts';

const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/** Prints and leaves: exit code 0, or 1 with one sentence on stderr. Needs no display. */
export async function runPrintCommand(request: PrintRequest): Promise<void> {
  // Beside a running app, and without a trace: a profile of its own that is gone afterwards.
  const profile = mkdtempSync(join(tmpdir(), 'plumb-print-'));
  app.setPath('userData', profile);
  app.on('quit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  await app.whenReady();
  const printed = await print(request);
  if (!printed.ok) process.stderr.write(`${printed.error.message}\n`);
  app.exit(printed.ok ? 0 : 1);
}

async function print(request: PrintRequest): Promise<Result<void, ExportFailure>> {
  const content = await readBoundedFile(request.input, MAX_REPORT_BYTES);
  const order = decodePrintOrder(content.ok ? parseJson(content.value) : null);
  if (!order.ok) return fail({ kind: 'PRINT_FAILED', message: order.error });
  return saveReport(
    request.output,
    { ...order.value, format: 'pdf', paper: request.paper },
    { fontsDir: appPaths().fonts, printPdf: createPrinter(createNetworkGuard(null).protect).toPdf },
  );
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
