// Stands in for the parser's worker and fails in the way that its input names.
import { parentPort } from 'node:worker_threads';

const hoard = [];

const faults = {
  spin() {
    for (;;);
  },
  'heap-hoard'() {
    for (;;) hoard.push(new Array(10_000).fill({ ...hoard }));
  },
  'buffer-hoard'() {
    for (;;) hoard.push(new Uint8Array(16 * 1024 * 1024).fill(1));
  },
  'exit-0'() {
    process.exit(0);
  },
  'exit-1'() {
    process.exit(1);
  },
  throw() {
    throw new Error('a defect');
  },
  rejection() {
    void Promise.reject(new Error('a defect'));
  },
  'garbage-reply'() {
    parentPort.postMessage('garbage');
  },
  'garbage-outcome'() {
    parentPort.postMessage({ kind: 'outcome', outcome: { ok: true, value: 'garbage' } });
  },
  'no-reply'() {
    setInterval(() => undefined, 1000);
  },
  'endless-progress'() {
    setInterval(
      () => parentPort.postMessage({ kind: 'progress', progress: { step: 'open', detail: 'again' } }),
      1,
    );
  },
  'one-page'() {
    parentPort.postMessage({ kind: 'progress', progress: { step: 'recognize', page: 1, pages: 1 } });
    setInterval(() => undefined, 1000);
  },
  'endless-pages'() {
    let page = 0;
    setInterval(() => {
      page += 1;
      parentPort.postMessage({ kind: 'progress', progress: { step: 'recognize', page, pages: 1000 } });
    }, 20);
  },
  failure() {
    const error = { kind: 'NO_TEXT', message: 'No text.', hint: 'None.' };
    parentPort.postMessage({ kind: 'outcome', outcome: { ok: false, error } });
  },
};

parentPort.once('message', ({ bytes }) => faults[new TextDecoder().decode(bytes)]());
