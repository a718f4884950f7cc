import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { ocrChoiceSchema } from '../../shared/ipc/parse-contract.ts';
import { parseResume } from './parse-resume.ts';
import type { WorkerReply } from './parser-messages.ts';
import { sniffFormat } from './sniff-format.ts';

// Entry of a document's worker. It loads its libraries, waits for its one document, reads it and is ended.

const inputSchema = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  assetsDir: z.string(),
  ocr: z.strictObject({
    choice: ocrChoiceSchema,
    files: z.strictObject({ core: z.string(), language: z.string() }),
  }),
});

if (parentPort === null) throw new Error('This file runs as a worker.');
const port = parentPort;
const send = (reply: WorkerReply): void => port.postMessage(reply);

const [message] = (await once(port, 'message')) as readonly unknown[];
const { bytes, assetsDir, ocr } = inputSchema.parse(message);
// The libraries are loaded by now. From here on no document can add to what every object inherits: names out of a Word
// document become keys in its reader. Not for PDF, whose reader keeps names in maps: pictures take four times as long
// to decode once the prototype is frozen, and a three-page résumé with photographs passed the time limit.
if (sniffFormat(bytes).kind === 'archive') Object.freeze(Object.prototype);
const outcome = await parseResume(bytes, {
  assetsDir,
  ocr,
  onProgress: (progress) => send({ kind: 'progress', progress }),
});
send({ kind: 'outcome', outcome });
