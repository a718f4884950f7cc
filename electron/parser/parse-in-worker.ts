import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { describeFailure, type FailureKind } from '../../shared/base/failure.ts';
import { type ReadingProgress, readingProgressSchema } from '../../shared/ipc/parse-contract.ts';
import type { ParserLimits } from './parser-limits.ts';
import type { WorkerInput } from './parser-messages.ts';
import { READING_LIMITS } from './reading-limits.ts';

const MEBIBYTE = 1024 * 1024;

const workerReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), progress: readingProgressSchema }),
  z.strictObject({ kind: z.literal('outcome'), outcome: z.unknown() }),
]);

export interface WorkerJob {
  readonly input: WorkerInput;
  readonly limits: ParserLimits;
  /** Ends the reading with CANCELLED. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadingProgress) => void;
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

    const outOfTime = (): void => die('LIMIT_TIME');
    let clock = setTimeout(outOfTime, job.limits.timeMs);
    const scale = setInterval(() => {
      if (process.memoryUsage.rss() > job.limits.rssMb * MEBIBYTE) die('LIMIT_MEMORY');
    }, job.limits.rssPollMs);
    job.signal.addEventListener('abort', cancel);

    const reported = new Set<string>();
    worker.on('message', (message: unknown) => {
      const reply = workerReplySchema.safeParse(message);
      if (!reply.success) {
        die('PARSER_CRASHED');
      } else if (reply.data.kind === 'outcome') {
        end({ kind: 'answered', outcome: reply.data.outcome });
      } else if (isNews(reply.data.progress, reported, job.input)) {
        if (reply.data.progress.step === 'recognize') {
          clearTimeout(clock);
          clock = setTimeout(outOfTime, job.limits.pageMs);
        }
        job.onProgress(reply.data.progress);
      }
    });
    worker.on('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      die(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'LIMIT_MEMORY' : 'PARSER_CRASHED');
    });
    worker.on('messageerror', () => die('PARSER_CRASHED'));
    // An exit code of 0 without an answer is no success either.
    worker.on('exit', () => die('PARSER_CRASHED'));

    worker.postMessage(job.input);
  });
}

/**
 * Whether this was not said before. Each step is done once and each page begun once, and only where recognition was
 * asked for: a worker that repeats itself must neither flood the window nor win time.
 */
function isNews(progress: ReadingProgress, reported: Set<string>, { ocr }: WorkerInput): boolean {
  const pageCounts =
    progress.step !== 'recognize' ||
    (ocr.choice !== 'never' && progress.page <= READING_LIMITS.recognizedPages);
  const key = progress.step === 'recognize' ? `page ${progress.page}` : progress.step;
  if (!pageCounts || reported.has(key)) return false;
  reported.add(key);
  return true;
}

/** The ending as the outcome that is sent to the parent. */
export function outcomeOf(ending: WorkerEnding): unknown {
  return ending.kind === 'answered' ? ending.outcome : { ok: false, error: describeFailure(ending.failure) };
}
