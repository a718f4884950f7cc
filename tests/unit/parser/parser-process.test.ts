import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseResume } from '../../../electron/parser/parse-resume.ts';
import { createParserClient, type ParserClient } from '../../../electron/parser/parser-client.ts';
import { PARSER_LIMITS } from '../../../electron/parser/parser-limits.ts';
import { spawnNodeParser } from '../../../electron/parser/spawn-node-parser.ts';
import type { ParseProgress } from '../../../shared/ipc/parse-contract.ts';
import { type BuiltParser, buildParser } from '../../support/build-parser.ts';
import { OCR_FILES } from '../../support/ocr-files.ts';

const root = resolve(import.meta.dirname, '../../..');
const assetsDir = resolve(root, 'node_modules/pdfjs-dist');

let built: BuiltParser;
let client: ParserClient;

beforeAll(async () => {
  built = await buildParser();
  client = createParserClient(() =>
    spawnNodeParser(built.hostFile, {
      workerFile: built.workerFile,
      assetsDir,
      ocrFiles: OCR_FILES,
      limits: PARSER_LIMITS,
    }),
  );
});
afterAll(() => {
  client.close();
  built.remove();
});

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(resolve(root, 'resources/samples', name)));
}

describe('the parser process', () => {
  it.each(['nadia-holm-backend.pdf', 'priya-raman-data.pdf', 'tomas-reyes-ml.docx'])(
    'reads %s exactly as it is read without a process',
    async (name) => {
      const outcome = await client.parse(name, sample(name));
      expect(outcome.ok).toBe(true);
      expect(outcome).toEqual(await parseResume(sample(name), { assetsDir }));
    },
  );

  it('tells each step when it is done', async () => {
    const told: ParseProgress[] = [];
    await client.parse('steps', sample('nadia-holm-backend.pdf'), (progress) => told.push(progress));
    expect(told.map(({ requestId, step }) => [requestId, step])).toEqual([
      ['steps', 'open'],
      ['steps', 'structure'],
    ]);
    expect(told[1]).toMatchObject({ detail: expect.stringMatching(/^\d+ sections, \d+ roles?$/) });
  });

  it('ends every unreadable file in a failure of its kind', async () => {
    const text = (content: string) => new TextEncoder().encode(content);
    const kinds = [];
    for (const bytes of [
      text(''),
      text('%PDF-1.7\nnothing more'),
      text('%!PS-Adobe-3.0'),
      text('PK\x03\x04x'),
    ]) {
      const outcome = await client.parse('broken', bytes);
      kinds.push(outcome.ok ? 'ok' : outcome.error.kind);
    }
    expect(kinds).toEqual(['EMPTY', 'CORRUPT', 'UNSUPPORTED_TYPE', 'CORRUPT']);
  });
});
