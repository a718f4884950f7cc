import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  hasEnded,
  parseInWorker,
  startWorker,
  type WorkerEnding,
} from '../../../electron/parser/parse-in-worker.ts';
import { READING_LIMITS } from '../../../electron/parser/reading-limits.ts';
import type { OcrChoice, ReadingProgress } from '../../../shared/ipc/parse-contract.ts';

const MEBIBYTE = 1024 * 1024;

async function run(
  fault: string,
  options: {
    signal?: AbortSignal;
    timeMs?: number;
    pageMs?: number;
    choice?: OcrChoice;
    progress?: ReadingProgress[];
  } = {},
): Promise<WorkerEnding> {
  const rssMb = process.memoryUsage.rss() / MEBIBYTE;
  const limits = {
    timeMs: options.timeMs ?? 20_000,
    pageMs: options.pageMs ?? 20_000,
    heapMb: 64,
    rssMb: rssMb + 400,
    rssPollMs: 20,
  };
  const worker = startWorker(resolve(import.meta.dirname, '../../support/fault-worker.mjs'), limits);
  const ending = await parseInWorker(worker, {
    input: {
      bytes: new TextEncoder().encode(fault),
      assetsDir: '',
      ocr: { choice: options.choice ?? 'never', files: { core: '', language: '' } },
    },
    limits,
    signal: options.signal ?? new AbortController().signal,
    onProgress: (done) => options.progress?.push(done),
  });
  expect(hasEnded(worker)).toBe(true);
  return ending;
}

describe('parseInWorker', () => {
  it.each([
    ['throw', 'PARSER_CRASHED'],
    ['rejection', 'PARSER_CRASHED'],
    ['exit-0', 'PARSER_CRASHED'],
    ['exit-1', 'PARSER_CRASHED'],
    ['garbage-reply', 'PARSER_CRASHED'],
    ['heap-hoard', 'LIMIT_MEMORY'],
    ['buffer-hoard', 'LIMIT_MEMORY'],
  ])('names a worker that ends by %s as %s', async (fault, failure) => {
    expect(await run(fault)).toEqual({ kind: 'ended', failure });
  });

  it.each(['spin', 'no-reply', 'endless-progress'])('ends a worker that goes on by %s', async (fault) => {
    expect(await run(fault, { timeMs: 300 })).toEqual({ kind: 'ended', failure: 'LIMIT_TIME' });
  });

  it('ends a spinning worker when it is cancelled', async () => {
    const abort = new AbortController();
    const ending = run('spin', { signal: abort.signal });
    setTimeout(() => abort.abort(), 200);
    expect(await ending).toEqual({ kind: 'ended', failure: 'CANCELLED' });
  });

  it('reads nothing when it was cancelled before', async () => {
    expect(await run('spin', { signal: AbortSignal.abort() })).toEqual({
      kind: 'ended',
      failure: 'CANCELLED',
    });
  });

  it('reports each step once, however often the worker says it', async () => {
    const progress: ReadingProgress[] = [];
    await run('endless-progress', { timeMs: 300, progress });
    expect(progress).toEqual([{ step: 'open', detail: 'again' }]);
  });

  it('gives each page time of its own, but to no more pages than are ever recognised', async () => {
    const progress: ReadingProgress[] = [];
    const ending = await run('endless-pages', { timeMs: 2000, pageMs: 500, choice: 'auto', progress });
    expect(ending).toEqual({ kind: 'ended', failure: 'LIMIT_TIME' });
    expect(progress).toEqual(
      Array.from({ length: READING_LIMITS.recognizedPages }, (_, index) => ({
        step: 'recognize',
        page: index + 1,
        pages: 1000,
      })),
    );
  });

  it('gives no time for pages that nobody asked to have recognised', async () => {
    const progress: ReadingProgress[] = [];
    const ending = await run('endless-pages', { timeMs: 300, progress });
    expect([ending, progress]).toEqual([{ kind: 'ended', failure: 'LIMIT_TIME' }, []]);
  });

  it('hands an outcome on as it came', async () => {
    expect(await run('failure')).toEqual({
      kind: 'answered',
      outcome: { ok: false, error: { kind: 'NO_TEXT', message: 'No text.', hint: 'None.' } },
    });
  });
});
