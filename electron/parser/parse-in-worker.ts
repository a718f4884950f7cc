import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { describeFailure, type FailureKind } from '../../shared/base/failure.ts';
import type { StepDone } from './parse-resume.ts';
import type { ParserLimits } from './parser-limits.ts';
import type { WorkerInput } from './parser-messages.ts';

const MEBIBYTE = 1024 * 1024;

const workerReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('progress'),
    step: z.enum(['open', 'structure']),
    detail: z.string().max(200),
  }),
  z.strictObject({ kind: z.literal('outcome'), outcome: z.unknown() }),
]);

export interface WorkerJob {
  readonly bytes: Uint8Array;
  readonly assetsDir: string;
  readonly limits: ParserLimits;
  /** Ends the reading with CANCELLED. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: StepDone) => void;
}

/** `outcome` is what the worker said, not yet checked. */
export type WorkerEnding =
  | { readonly kind: 'answered'; readonly outcome: unknown }
  | { readonly kind: 'ended'; readonly failure: FailureKind };

/** Starts a worker that loads its libraries and waits for its one document. */
export function startWorker(workerFile: string, limits: ParserLimits): Worker {
  const worker = new Worker(workerFile, {
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
    env: {},
    execArgv: [],
    // Libraries print remarks that quote the document; nothing of a résumé goes into a log.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  // Its death is of interest once it reads; until then it shows in `hasEnded`.
  worker.on('error', () => undefined);
  return worker;
}

/** Whether a waiting worker has died already. */
export function hasEnded(worker: Worker): boolean {
  return worker.threadId === -1;
}

/**
 * Reads one document in a worker of its own, and ends the worker when it is done, too slow, too large, broken or
 * no longer wanted. Never rejects: every way of dying has a name.
 */
export async function parseInWorker(worker: Worker, job: WorkerJob): Promise<WorkerEnding> {
  const ending = job.signal.aborted ? CANCELLED : await watch(worker, job);
  await worker.terminate();
  return ending;
}

const CANCELLED: WorkerEnding = { kind: 'ended', failure: 'CANCELLED' };

function watch(worker: Worker, job: WorkerJob): Promise<WorkerEnding> {
  return new Promise((resolve) => {
    const end = (ending: WorkerEnding): void => {
      clearTimeout(clock);
      clearInterval(scale);
      job.signal.removeEventListener('abort', cancel);
      resolve(ending);
    };
    const die = (failure: FailureKind): void => end({ kind: 'ended', failure });
    const cancel = (): void => die('CANCELLED');

    const clock = setTimeout(() => die('LIMIT_TIME'), job.limits.timeMs);
    const scale = setInterval(() => {
      if (process.memoryUsage.rss() > job.limits.rssMb * MEBIBYTE) die('LIMIT_MEMORY');
    }, job.limits.rssPollMs);
    job.signal.addEventListener('abort', cancel);

    const reported = new Set<StepDone['step']>();
    worker.on('message', (message: unknown) => {
      const reply = workerReplySchema.safeParse(message);
      if (!reply.success) {
        die('PARSER_CRASHED');
      } else if (reply.data.kind === 'outcome') {
        end({ kind: 'answered', outcome: reply.data.outcome });
      } else if (!reported.has(reply.data.step)) {
        // Each step is done once; a worker that repeats itself must not flood the window.
        reported.add(reply.data.step);
        job.onProgress({ step: reply.data.step, detail: reply.data.detail });
      }
    });
    worker.on('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      die(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'LIMIT_MEMORY' : 'PARSER_CRASHED');
    });
    worker.on('messageerror', () => die('PARSER_CRASHED'));
    // An exit code of 0 without an answer is no success either.
    worker.on('exit', () => die('PARSER_CRASHED'));

    const input: WorkerInput = { bytes: job.bytes, assetsDir: job.assetsDir };
    worker.postMessage(input);
  });
}

/** The ending as the outcome that is sent to the parent. */
export function outcomeOf(ending: WorkerEnding): unknown {
  return ending.kind === 'answered' ? ending.outcome : { ok: false, error: describeFailure(ending.failure) };
}
