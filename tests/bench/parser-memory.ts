import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARSER_LIMITS } from '../../electron/parser/parser-limits.ts';
import {
  type HostOptions,
  type HostRequest,
  hostReplySchema,
} from '../../electron/parser/parser-messages.ts';
import { buildParser } from '../support/build-parser.ts';
import { PDFJS_ASSETS } from '../support/read-sample.ts';

/** Resident memory of the parser process in MiB: with its first worker loaded, and the most that it ever took. */
export interface ParserMemory {
  readonly idle: number;
  readonly peak: number;
}

/** Time in which the first worker has loaded its libraries, in milliseconds. */
const LOADING_MS = 3000;

/** Has the parser process read these files one after the other, as the app does. A sentence where it cannot be known. */
export async function measureParserMemory(files: readonly string[]): Promise<ParserMemory | string> {
  if (process.platform !== 'linux') return 'only Linux tells it for another process.';
  const built = await buildParser();
  const options: HostOptions = {
    workerFile: built.workerFile,
    assetsDir: PDFJS_ASSETS,
    // No file is read with recognition here.
    ocrFiles: { core: '', language: '' },
    limits: PARSER_LIMITS,
  };
  const child = fork(built.hostFile, [JSON.stringify(options)], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  });
  try {
    await new Promise((resolve) => setTimeout(resolve, LOADING_MS));
    const { pid } = child;
    if (pid === undefined) return 'the parser process did not start.';
    const idle = mebibytes(pid, 'VmRSS');
    for (const [index, file] of files.entries()) {
      const bytes = new Uint8Array(readFileSync(file));
      const requestId = String(index);
      const request: HostRequest = { kind: 'parse', requestId, bytes, ocr: 'never' };
      child.send(request);
      await answered(child);
    }
    return { idle, peak: mebibytes(pid, 'VmHWM') };
  } finally {
    child.kill('SIGKILL');
    built.remove();
  }
}

function answered(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      finish();
    };
    const onMessage = (message: unknown): void => {
      if (hostReplySchema.parse(message).kind === 'outcome') settle(resolve);
    };
    const onExit = (): void => settle(() => reject(new Error('The parser process ended.')));
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}

/** A line of the process's status (proc(5)), which counts in KiB. */
function mebibytes(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(join('/proc', String(pid), 'status'), 'utf8');
  const kibibytes = new RegExp(`^${field}:\\s*(\\d+) kB$`, 'mu').exec(status)?.[1];
  if (kibibytes === undefined) throw new Error(`The system does not tell ${field}.`);
  return Math.round(Number(kibibytes) / 1024);
}
