import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import type { ExportFailure } from '../../shared/ipc/bridge.ts';
import { PRINT_SWITCH, type PrintJob, printAnswerSchema } from '../../shared/ipc/print-contract.ts';
import type { PrintPdf } from '../export/print-job.ts';

/** Printing a report takes about a second; a runtime that hangs is ended after a minute. */
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
  /** How long one report may take. Default a minute. */
  readonly timeLimitMs?: number;
}

/** A runtime that was started, and the end of it. */
interface Started {
  readonly child: ChildProcess;
  /** One sentence, when it has ended. */
  readonly ended: Promise<string>;
  /** When its temporary files are gone as well. */
  readonly cleared: Promise<void>;
}

/** Reports go to the runtime and come back as messages; nothing of them is written anywhere. */
export function createPrintProcess({
  executable,
  appFolder,
  timeLimitMs = TIME_LIMIT_MS,
}: PrintProcessOptions): PrintProcess {
  let running: Started | null = null;
  const begun: Started[] = [];
  let closed = false;

  function run(program: string): Started {
    if (running !== null) return running;
    const started = start(program, appFolder);
    running = started;
    begun.push(started);
    // One that ended, by itself or because it hung, gives its place to another at the next report.
    void started.ended.then(() => {
      if (running === started) running = null;
    });
    return started;
  }

  return {
    prepare() {
      if (executable !== null) run(executable);
    },
    async print(job) {
      if (executable === null) {
        return notPrinted(
          'A PDF is printed by the app’s runtime, and none is known here. Set ELECTRON_EXEC_PATH to it, or choose html.',
        );
      }
      if (closed) return notPrinted('Printing was interrupted.');
      return ask(run(executable), job, timeLimitMs);
    },
    async close() {
      closed = true;
      const child = running?.child;
      child?.kill();
      const late = setTimeout(() => child?.kill('SIGKILL'), GRACE_MS);
      await Promise.all(begun.map(({ cleared }) => cleared));
      clearTimeout(late);
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
    child.on('close', () => {
      const reason = lastLine === '' ? 'the app’s runtime ended without saying why.' : lastLine.slice(0, 300);
      resolve(`The report could not be printed: ${reason}`);
    });
  });
  // The runtime's helpers may write for a moment longer than it.
  const cleared = ended.then(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  // Whoever closes is told; until then nobody listens.
  cleared.catch(() => undefined);
  return { child, ended, cleared };
}

async function ask(
  { child, ended }: Started,
  job: PrintJob,
  timeLimitMs: number,
): Promise<Result<Uint8Array, ExportFailure>> {
  const limit = AbortSignal.timeout(timeLimitMs);
  const end = () => child.kill('SIGKILL');
  limit.addEventListener('abort', end);
  const answered = new Promise<unknown>((resolve) => child.once('message', resolve));
  // A message to a process that has just died is an error of the channel; the exit tells the rest.
  child.send(job, () => undefined);
  const message = await Promise.race([answered, ended.then((problem) => ({ problem }))]);
  limit.removeEventListener('abort', end);
  if (limit.aborted) {
    return notPrinted(
      `The report was not printed within ${timeLimitMs / 1000} seconds, so the app’s runtime was ended.`,
    );
  }
  const answer = printAnswerSchema.safeParse(message);
  if (!answer.success) return notPrinted('The report could not be printed: no answer was understood.');
  return 'pdf' in answer.data
    ? succeed(new Uint8Array(Buffer.from(answer.data.pdf, 'base64')))
    : notPrinted(answer.data.problem);
}

function notPrinted(message: string): Result<never, ExportFailure> {
  return fail({ kind: 'PRINT_FAILED', message });
}
