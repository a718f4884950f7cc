import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openUnchanged } from '../../../electron/main/open-unchanged.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumb-unchanged-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('openUnchanged', () => {
  const fingerprint = createHash('sha256').update('as it was').digest('hex');

  it('opens a file that is as it was, and none that changed or went away', async () => {
    const path = join(folder, 'resume.txt');
    await writeFile(path, 'as it was');
    const opened = await openUnchanged(path, fingerprint);
    expect(opened).toMatchObject({ kind: 'file', file: { name: 'resume.txt' } });
    await writeFile(path, 'as it was not');
    expect(await openUnchanged(path, fingerprint)).toMatchObject({
      kind: 'failure',
      failure: { kind: 'NOT_FOUND' },
    });
    await rm(path);
    expect(await openUnchanged(path, fingerprint)).toMatchObject({
      kind: 'failure',
      failure: { kind: 'NOT_FOUND' },
    });
  });
});
