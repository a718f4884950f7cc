import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import type { ExportFailure } from '../../shared/ipc/bridge.ts';
import type { GapReport } from '../../shared/report/gap-report.ts';
import { renderJson } from '../../shared/report/render-json.ts';

/** Printing a report takes about a second; a runtime that hangs is ended. */
const TIME_LIMIT_MS = 60_000;

/**
 * Prints by starting the app's runtime with `--print-report`, without a window and without a display.
 *
 * @param executable the runtime; null where none is known
 * @param appFolder the folder that holds the app's package.json
 */
export async function printByRuntime(
  report: GapReport,
  paper: 'A4' | 'Letter',
  executable: string | null,
  appFolder: string,
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
    await writeFile(input, renderJson(report), { mode: 0o600 });
    const problem = await run(executable, [
      '--ozone-platform=headless',
      // Chromium refuses to run its sandbox for the superuser; the page has no script and no network.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      appFolder,
      '--print-report',
      input,
      output,
      '--paper',
      paper,
    ]);
    if (problem !== null) return fail({ kind: 'PRINT_FAILED', message: problem });
    return succeed(new Uint8Array(await readFile(output)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs to the end; null when all went well, otherwise one sentence. */
function run(executable: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(executable, [...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: TIME_LIMIT_MS,
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
