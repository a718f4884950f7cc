import { z } from 'zod';
import { type OcrChoice, ocrChoiceSchema } from '../../shared/ipc/parse-contract.ts';
import { openHostPort } from './host-port.ts';
import { hasEnded, outcomeOf, parseInWorker, startWorker } from './parse-in-worker.ts';
import type { HostOptions } from './parser-messages.ts';

// Entry of the parser process. It reads no document itself: each one gets a fresh worker, so that nothing of a
// document can outlive it, and this thread stays free to end the worker.

const optionsSchema: z.ZodType<HostOptions> = z.strictObject({
  workerFile: z.string(),
  assetsDir: z.string(),
  ocrFiles: z.strictObject({ core: z.string(), language: z.string() }),
  limits: z.strictObject({
    timeMs: z.number().positive(),
    pageMs: z.number().positive(),
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
    ocr: ocrChoiceSchema,
  }),
  z.strictObject({ kind: z.literal('cancel'), requestId: z.string().max(64) }),
]);

const port = openHostPort();
const options = optionsSchema.parse(JSON.parse(process.argv[2] ?? ''));
const running = new Map<string, AbortController>();

const start = () => startWorker(options.workerFile, options.limits);
/** Loads its libraries while nobody waits for it. */
let next = start();

async function parse(requestId: string, bytes: Uint8Array, choice: OcrChoice): Promise<void> {
  const abort = new AbortController();
  running.set(requestId, abort);
  const worker = hasEnded(next) ? start() : next;
  const ending = await parseInWorker(worker, {
    limits: options.limits,
    input: { bytes, assetsDir: options.assetsDir, ocr: { choice, files: options.ocrFiles } },
    signal: abort.signal,
    onProgress: (progress) => port.post({ kind: 'progress', progress: { requestId, ...progress } }),
  });
  running.delete(requestId);
  next = start();
  port.post({ kind: 'outcome', requestId, outcome: outcomeOf(ending) });
}

port.onMessage((message) => {
  const request = requestSchema.parse(message);
  if (request.kind === 'cancel') running.get(request.requestId)?.abort();
  else void parse(request.requestId, request.bytes, request.ocr);
});
