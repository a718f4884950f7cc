import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { parseResume } from './parse-resume.ts';
import type { WorkerReply } from './parser-messages.ts';

const inputSchema = z.strictObject({ bytes: z.instanceof(Uint8Array), assetsDir: z.string() });

function send(reply: WorkerReply): void {
  parentPort?.postMessage(reply);
}

// The libraries are loaded by now. From here on no document can add to what every object inherits.
Object.freeze(Object.prototype);

const { bytes, assetsDir } = inputSchema.parse(workerData);
const outcome = await parseResume(bytes, {
  assetsDir,
  onProgress: (done) => send({ kind: 'progress', ...done }),
});
send({ kind: 'outcome', outcome });
