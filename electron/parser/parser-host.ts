import { z } from 'zod';
import { openHostPort } from './host-port.ts';
import { hasEnded, outcomeOf, parseInWorker, startWorker } from './parse-in-worker.ts';
import type { HostOptions } from './parser-messages.ts';

// Entry of the parser process. It reads no document itself: each one gets a fresh worker, so that nothing of a
// document can outlive it, and this thread stays free to end the worker.

const optionsSchema: z.ZodType<HostOptions> = z.strictObject({
  workerFile: z.string(),
  assetsDir: z.string(),
  limits: z.strictObject({
    timeMs: z.number().positive(),
    heapMb: z.number().positive(),
    rssMb: z.number().positive(),
    rssPollMs: z.number().positive(),
  }),
});
const requestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('parse'),
    requestId: z.string().max(64),
    bytes: z.instanceof(Uint8Array),
  }),
  z.strictObject({ kind: z.literal('cancel'), requestId: z.string().max(64) }),
]);

const port = openHostPort();
const options = optionsSchema.parse(JSON.parse(process.argv[2] ?? ''));
const running = new Map<string, AbortController>();

const start = () => startWorker(options.workerFile, options.limits);
/** Loads its libraries while nobody waits for it. */
let next = start();

async function parse(requestId: string, bytes: Uint8Array): Promise<void> {
  const abort = new AbortController();
  running.set(requestId, abort);
  const worker = hasEnded(next) ? start() : next;
  const ending = await parseInWorker(worker, {
    ...options,
    bytes,
    signal: abort.signal,
    onProgress: (done) => port.post({ kind: 'progress', progress: { requestId, ...done } }),
  });
  running.delete(requestId);
  next = start();
  port.post({ kind: 'outcome', requestId, outcome: outcomeOf(ending) });
}

port.onMessage((message) => {
  const request = requestSchema.parse(message);
  if (request.kind === 'cancel') running.get(request.requestId)?.abort();
  else void parse(request.requestId, request.bytes);
});
