import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { fail, type Result } from '../../shared/base/result.ts';
import type { ExportFailure } from '../../shared/ipc/bridge.ts';
import { decodeReport } from '../../shared/report/decode-report.ts';
import { createPdfPrinter } from '../export/print-pdf.ts';
import { saveReport } from '../export/save-report.ts';
import { readBoundedFile } from '../files/read-bounded-file.ts';
import { appPaths } from './app-paths.ts';
import { createNetworkGuard } from './network-guard.ts';

/** `--print-report IN OUT [--paper A4|Letter]`: for the command line, which has no browser of its own. */
export interface PrintRequest {
  /** A GapReport as JSON. */
  readonly input: string;
  readonly output: string;
  readonly paper: 'A4' | 'Letter';
}

const SWITCH = '--print-report';
const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/** The request on this command line, or null when it is an ordinary start. Paths come out absolute. */
export function printRequest(argv: readonly string[], folder: string): PrintRequest | null {
  const at = argv.indexOf(SWITCH);
  const [input, output] = at < 0 ? [] : argv.slice(at + 1);
  if (input === undefined || output === undefined) return null;
  const paper = argv[argv.indexOf('--paper') + 1] === 'Letter' ? 'Letter' : 'A4';
  return { input: resolve(folder, input), output: resolve(folder, output), paper };
}

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
  const report = decodeReport(content.ok ? parseJson(content.value) : null);
  if (!report.ok) return fail({ kind: 'PRINT_FAILED', message: report.error.message });
  return saveReport(
    request.output,
    { report: report.value, format: 'pdf', paper: request.paper },
    { fontsDir: appPaths().fonts, printPdf: createPdfPrinter(createNetworkGuard(null).protect) },
  );
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
