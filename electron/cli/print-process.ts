import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import type { ExportFailure } from '../../shared/ipc/bridge.ts';
import { PRINT_SWITCH, type PrintJob, printAnswerSchema } from '../../shared/ipc/print-contract.ts';
import type { PrintPdf } from '../export/print-job.ts';

/** Printing a report takes about a second; a runtime that hangs is ended. */
const TIME_LIMIT_MS = 60_000;

/** How long a runtime that was told to end may take before it is killed. */
const GRACE_MS = 2_000;

/** The app's runtime as a printer: without a window and without a display, one report after another. */
export interface PrintProcess {
  /** Starts it beside other work, so that it is there when the first report is. */
  prepare(): void;
  readonly print: PrintPdf;
  /** Ends it, with a print under way; resolves when it and its temporary files are gone. */
  close(): Promise<void>;
}

export interface PrintProcessOptions {
  /** The app's runtime; null where none is known. */
  readonly executable: string | null;
  /** The folder that holds the app's package.json. */
  readonly appFolder: string;
}

/** A runtime that was started, and the end of it. */
interface Started {
  readonly child: ChildProcess;
  /** One sentence, when it has ended. */
  readonly ended: Promise<string>;
  /** For the program's own temporary files. */
  readonly folder: string;
}

/** Reports go to the runtime and come back as messages; nothing of them is written anywhere. */
export function createPrintProcess({ executable, appFolder }: PrintProcessOptions): PrintProcess {
  let started: Started | null = null;
  let closed = false;
  return {
    prepare() {
      if (executable !== null) started ??= start(executable, appFolder);
    },
    async print(job) {
      if (executable === null) {
        return notPrinted(
          'A PDF is printed by the app’s runtime, and none is known here. Set ELECTRON_EXEC_PATH to it, or choose html.',
        );
      }
      if (closed) return notPrinted('Printing was interrupted.');
      started ??= start(executable, appFolder);
      return ask(started, job);
    },
    async close() {
      closed = true;
      if (started === null) return;
      const { child, ended, folder } = started;
      started = null;
      child.kill();
      const late = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
      await ended;
      clearTimeout(late);
      // The runtime's helpers may write for a moment longer than it.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function start(executable: string, appFolder: string): Started {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-'));
  const args = [
    '--ozone-platform=headless',
    // Chromium refuses to run its sandbox for the superuser; the page has no script and no network.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    appFolder,
    PRINT_SWITCH,
  ];
  const child = spawn(executable, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
  });
  let lastLine = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastLine = text.trimEnd().split('\n').at(-1) ?? lastLine;
  });
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(`The app’s runtime could not be started: ${error.message}`));
    child.on('close', () => resolve(`The report could not be printed: ${lastLine.slice(0, 300)}`));
  });
  return { child, ended, folder };
}

async function ask({ child, ended }: Started, job: PrintJob): Promise<Result<Uint8Array, ExportFailure>> {
  const late = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS);
  const answered = new Promise<unknown>((resolve) => child.once('message', resolve));
  // A message to a process that has just died is an error of the channel; the exit tells the rest.
  child.send(job, () => undefined);
  const message = await Promise.race([answered, ended.then((problem) => ({ problem }))]);
  clearTimeout(late);
  const answer = printAnswerSchema.safeParse(message);
  if (!answer.success) return notPrinted('The report could not be printed: no answer was understood.');
  return 'pdf' in answer.data
    ? succeed(new Uint8Array(Buffer.from(answer.data.pdf, 'base64')))
    : notPrinted(answer.data.problem);
}

function notPrinted(message: string): Result<never, ExportFailure> {
  return fail({ kind: 'PRINT_FAILED', message });
}
