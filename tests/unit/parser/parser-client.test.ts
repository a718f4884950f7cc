import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type ClientOptions,
  createParserClient,
  type ParserClient,
  type ParserProcess,
} from '../../../electron/parser/parser-client.ts';
import { PARSER_LIMITS, type ParserLimits } from '../../../electron/parser/parser-limits.ts';
import { spawnNodeParser } from '../../../electron/parser/spawn-node-parser.ts';
import type { ParseOutcome } from '../../../shared/ipc/parse-contract.ts';
import { type BuiltParser, buildParser } from '../../support/build-parser.ts';

let built: BuiltParser;
const started: ParserProcess[] = [];
const clients: ParserClient[] = [];

beforeAll(async () => {
  built = await buildParser();
});
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
  started.length = 0;
});
afterAll(() => built.remove());

const NO_OCR = { core: '', language: '' };

/** A client of real parser processes whose worker fails as its input says. */
function faultyClient(limits: Partial<ParserLimits> = {}, options?: ClientOptions): ParserClient {
  const client = createParserClient(() => {
    const child = spawnNodeParser(built.hostFile, {
      workerFile: resolve(import.meta.dirname, '../../support/fault-worker.mjs'),
      assetsDir: '',
      ocrFiles: NO_OCR,
      limits: { ...PARSER_LIMITS, ...limits },
    });
    started.push(child);
    return child;
  }, options);
  clients.push(client);
  return client;
}

let requests = 0;
function parse(client: ParserClient, fault: string): Promise<ParseOutcome> {
  requests += 1;
  return client.parse(`request-${requests}`, new TextEncoder().encode(fault));
}
const kindOf = (outcome: ParseOutcome) => (outcome.ok ? 'ok' : outcome.error.kind);

/** What the fault worker answers when it works: it proves that the next file is read. */
const ANSWERED = 'NO_TEXT';

describe('createParserClient', () => {
  it.each([
    ['spin', 'LIMIT_TIME'],
    ['heap-hoard', 'LIMIT_MEMORY'],
    ['buffer-hoard', 'LIMIT_MEMORY'],
    ['exit-0', 'PARSER_CRASHED'],
    ['exit-1', 'PARSER_CRASHED'],
    ['throw', 'PARSER_CRASHED'],
    ['rejection', 'PARSER_CRASHED'],
    ['garbage-reply', 'PARSER_CRASHED'],
    ['garbage-outcome', 'PARSER_CRASHED'],
    ['no-reply', 'LIMIT_TIME'],
    ['endless-progress', 'LIMIT_TIME'],
  ])('names %s and reads the next file', async (fault, kind) => {
    const client = faultyClient({ timeMs: fault.endsWith('hoard') ? 20_000 : 1000, heapMb: 64, rssMb: 400 });
    const outcomes = await Promise.all([parse(client, fault), parse(client, 'failure')]);
    expect(outcomes.map(kindOf)).toEqual([kind, ANSWERED]);
  });

  it('survives the sudden death of the process and starts another for the next file', async () => {
    const client = faultyClient();
    const dying = parse(client, 'no-reply');
    const waiting = parse(client, 'failure');
    started[0]?.kill();
    expect([kindOf(await dying), kindOf(await waiting)]).toEqual(['PARSER_CRASHED', ANSWERED]);
    expect(started).toHaveLength(2);
  });

  it('uses one process for file after file', async () => {
    const client = faultyClient();
    for (let file = 0; file < 3; file += 1) expect(kindOf(await parse(client, 'failure'))).toBe(ANSWERED);
    expect(started).toHaveLength(1);
  });

  it('ends a process that is stuck itself', async () => {
    const client = faultyClient({ timeMs: 60_000 }, { silenceMs: 1500, pageSilenceMs: 1500, cancelMs: 400 });
    const outcomes = await Promise.all([parse(client, 'no-reply'), parse(client, 'failure')]);
    expect(outcomes.map(kindOf)).toEqual(['LIMIT_TIME', ANSWERED]);
  });

  it('waits longer for a page whose text is recognised, and not for ever', async () => {
    const client = faultyClient(
      { timeMs: 60_000, pageMs: 60_000 },
      { silenceMs: 60_000, pageSilenceMs: 1500, cancelMs: 400 },
    );
    const pages: number[] = [];
    const outcome = await client.parse(
      'pages',
      new TextEncoder().encode('one-page'),
      (progress) => {
        if (progress.step === 'recognize') pages.push(progress.page);
      },
      'auto',
    );
    expect([kindOf(outcome), pages]).toEqual(['LIMIT_TIME', [1]]);
  });

  it('cancels what is read and what waits, and reads the rest', async () => {
    const client = faultyClient();
    const reading = client.parse('reading', new TextEncoder().encode('spin'));
    const waiting = client.parse('waiting', new TextEncoder().encode('spin'));
    const last = parse(client, 'failure');
    client.cancel('waiting');
    client.cancel('reading');
    client.cancel('unknown');
    expect([kindOf(await reading), kindOf(await waiting), kindOf(await last)]).toEqual([
      'CANCELLED',
      'CANCELLED',
      ANSWERED,
    ]);
  });

  it('cancels everything when it is closed', async () => {
    const client = faultyClient();
    const outcomes = [parse(client, 'spin'), parse(client, 'failure')];
    client.close();
    expect((await Promise.all(outcomes)).map(kindOf)).toEqual(['CANCELLED', 'CANCELLED']);
  });

  it('names a parser process that cannot be started', async () => {
    const client = createParserClient(() =>
      spawnNodeParser(resolve(import.meta.dirname, 'there-is-no-such-file.mjs'), {
        workerFile: '',
        assetsDir: '',
        ocrFiles: NO_OCR,
        limits: PARSER_LIMITS,
      }),
    );
    clients.push(client);
    expect(kindOf(await parse(client, 'failure'))).toBe('PARSER_CRASHED');
  });
});
