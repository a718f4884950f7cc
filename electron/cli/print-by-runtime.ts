import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import type { ExportFailure } from '../../shared/ipc/bridge.ts';
import type { PrintOrder } from '../../shared/report/print-order.ts';

/** Printing a report takes about a second; a runtime that hangs is ended. */
const TIME_LIMIT_MS = 60_000;

/** How long a runtime that was told to end may take before it is killed. */
const GRACE_MS = 2_000;

export interface PrintRuntime {
  /** The app's runtime; null where none is known. */
  readonly executable: string | null;
  /** The folder that holds the app's package.json. */
  readonly appFolder: string;
  /** Ends a print under way: the runtime first, then the temporary folder. */
  readonly interruption: AbortSignal;
}

/**
 * Prints by starting the app's runtime with `--print-report`, without a window and without a display. The report
 * lies in a temporary folder meanwhile, which is gone when the result is there.
 */
export async function printByRuntime(
  order: PrintOrder,
  paper: 'A4' | 'Letter',
  { executable, appFolder, interruption }: PrintRuntime,
): Promise<Result<Uint8Array, ExportFailure>> {
  if (executable === null) {
    return fail({
      kind: 'PRINT_FAILED',
      message:
        'A PDF is printed by the app’s runtime, and none is known here. Set ELECTRON_EXEC_PATH to it, or choose html.',
    });
  }
  const folder = await mkdtemp(join(tmpdir(), 'plumb-'));
  try {
    const input = join(folder, 'report.json');
    const output = join(folder, 'report.pdf');
    await writeFile(input, JSON.stringify(order), { mode: 0o600 });
    const args = [
      '--ozone-platform=headless',
      // Chromium refuses to run its sandbox for the superuser; the page has no script and no network.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      appFolder,
      '--print-report',
      input,
      output,
      '--paper',
      paper,
    ];
    const problem = await run(executable, args, folder, interruption);
    if (problem !== null) return fail({ kind: 'PRINT_FAILED', message: problem });
    return succeed(new Uint8Array(await readFile(output)));
  } finally {
    // The runtime's helpers may write for a moment longer than it.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs to the end; null when all went well, otherwise one sentence. The program's own temporary files go to `folder`. */
function run(
  executable: string,
  args: readonly string[],
  folder: string,
  interruption: AbortSignal,
): Promise<string | null> {
  if (interruption.aborted) return Promise.resolve('Printing was interrupted.');
  return new Promise((resolve) => {
    const child = spawn(executable, [...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
      timeout: TIME_LIMIT_MS,
    });
    interruption.addEventListener('abort', () => {
      child.kill();
      setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
    });
    let lastLine = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      lastLine = text.trimEnd().split('\n').at(-1) ?? lastLine;
    });
    child.on('error', (error) => resolve(`The app’s runtime could not be started: ${error.message}`));
    child.on('close', (code) =>
      resolve(code === 0 ? null : `The report could not be printed: ${lastLine.slice(0, 300)}`),
    );
  });
}
