import { describeFailure, type FailureKind } from '../../shared/base/failure.ts';
import { fail } from '../../shared/base/result.ts';
import type { OcrChoice, ParseOutcome, ParseProgress } from '../../shared/ipc/parse-contract.ts';
import { PARSER_LIMITS } from './parser-limits.ts';
import { type HostRequest, hostReplySchema } from './parser-messages.ts';

/** A running parser process. `onExit` is called once, however it ended. */
export interface ParserProcess {
  post(request: HostRequest): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}

export interface ParserClient {
  /** Starts the process before the first file comes, so that reading it begins at once. */
  prepare(): void;
  /**
   * Reads one file, in the order of the calls. Never rejects. `requestId` names it for `cancel`. Text in pictures is
   * not recognised unless `ocr` says so.
   */
  parse(
    requestId: string,
    bytes: Uint8Array,
    onProgress?: (progress: ParseProgress) => void,
    ocr?: OcrChoice,
  ): Promise<ParseOutcome>;
  /** Ends the reading, or takes it out of the queue; its promise resolves to CANCELLED at once. */
  cancel(requestId: string): void;
  /** Ends the parser process and everything that waits for it. */
  close(): void;
}

export interface ClientOptions {
  /** Wall-clock time after which a parser process that says nothing is ended, in milliseconds. */
  readonly silenceMs: number;
  /** The same while the text of a page is recognised. */
  readonly pageSilenceMs: number;
  /** Time that a parser process has to confirm a cancellation before it is ended, in milliseconds. */
  readonly cancelMs: number;
}

/** The host keeps the real limit; this one only catches a host that is stuck itself. */
const DEFAULT_OPTIONS: ClientOptions = {
  silenceMs: PARSER_LIMITS.timeMs + 3000,
  pageSilenceMs: PARSER_LIMITS.pageMs + 3000,
  cancelMs: 400,
};

interface Job {
  readonly requestId: string;
  readonly bytes: Uint8Array;
  readonly ocr: OcrChoice;
  readonly onProgress: (progress: ParseProgress) => void;
  readonly settle: (outcome: ParseOutcome) => void;
}

/** A failure after which the process is not trusted with another document: its memory may not have come back. */
const LEAVES_PROCESS_UNFIT: ReadonlySet<FailureKind> = new Set(['LIMIT_MEMORY']);

/**
 * Talks to one parser process, started when the first file comes and again after each death. Files are read one
 * after another, so that a hostile one never shares the process with another.
 */
export function createParserClient(
  spawn: () => ParserProcess,
  options: ClientOptions = DEFAULT_OPTIONS,
): ParserClient {
  const queue: Job[] = [];
  let child: ParserProcess | null = null;
  let active: { readonly job: Job; timer: NodeJS.Timeout; cancelled: boolean } | null = null;

  function start(): ParserProcess {
    const started = spawn();
    started.onMessage((message) => {
      if (child === started) receive(message);
    });
    started.onExit(() => {
      if (child !== started) return;
      child = null;
      finish(fail(describeFailure('PARSER_CRASHED')));
    });
    child = started;
    return started;
  }

  function receive(message: unknown): void {
    const reply = hostReplySchema.safeParse(message);
    if (!reply.success) {
      discard('PARSER_CRASHED');
      return;
    }
    if (reply.data.kind === 'progress') {
      const { progress } = reply.data;
      if (active?.job.requestId !== progress.requestId || active.cancelled) return;
      if (progress.step === 'recognize' && active.job.ocr !== 'never') {
        clearTimeout(active.timer);
        active.timer = setTimeout(() => discard('LIMIT_TIME'), options.pageSilenceMs);
      }
      active.job.onProgress(progress);
      return;
    }
    if (active?.job.requestId !== reply.data.requestId) return;
    const { outcome } = reply.data;
    if (!outcome.ok && LEAVES_PROCESS_UNFIT.has(outcome.error.kind)) discard(outcome.error.kind);
    else finish(outcome);
  }

  /** Ends the process and the document that it was reading. */
  function discard(failure: FailureKind): void {
    const unfit = child;
    child = null;
    unfit?.kill();
    finish(fail(describeFailure(failure)));
  }

  function finish(outcome: ParseOutcome): void {
    if (active === null) return;
    const { job, timer } = active;
    clearTimeout(timer);
    active = null;
    job.settle(outcome);
    next();
  }

  function next(): void {
    if (active !== null) return;
    const job = queue.shift();
    if (job === undefined) return;
    const timer = setTimeout(() => discard('LIMIT_TIME'), options.silenceMs);
    active = { job, timer, cancelled: false };
    const { requestId, bytes, ocr } = job;
    (child ?? start()).post({ kind: 'parse', requestId, bytes, ocr });
  }

  return {
    prepare() {
      if (child === null) start();
    },
    parse: (requestId, bytes, onProgress = () => undefined, ocr = 'never') =>
      new Promise((resolve) => {
        queue.push({ requestId, bytes, ocr, onProgress, settle: resolve });
        next();
      }),
    cancel(requestId) {
      const waiting = queue.findIndex((job) => job.requestId === requestId);
      if (waiting >= 0) {
        for (const job of queue.splice(waiting, 1)) job.settle(fail(describeFailure('CANCELLED')));
      } else if (active?.job.requestId === requestId) {
        active.job.settle(fail(describeFailure('CANCELLED')));
        clearTimeout(active.timer);
        active.cancelled = true;
        // The next document waits until the worker of this one is gone, or its process is.
        active.timer = setTimeout(() => discard('CANCELLED'), options.cancelMs);
        child?.post({ kind: 'cancel', requestId });
      }
    },
    close() {
      for (const job of queue.splice(0)) job.settle(fail(describeFailure('CANCELLED')));
      discard('CANCELLED');
    },
  };
}
