import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listResumePaths } from '../../../electron/files/list-resume-paths.ts';
import { openResumeFile } from '../../../electron/files/open-resume-file.ts';
import { readBoundedFile } from '../../../electron/files/read-bounded-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumb-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const isRoot = process.getuid?.() === 0;

describe('readBoundedFile', () => {
  it('reads a file up to the limit', async () => {
    const path = join(folder, 'resume.pdf');
    await writeFile(path, 'four');
    expect(await readBoundedFile(path, 4)).toEqual({ ok: true, value: new TextEncoder().encode('four') });
    expect(await readBoundedFile(path, 3)).toEqual({ ok: false, error: 'TOO_LARGE' });
  });

  it('refuses a huge file without reading it', async () => {
    const path = join(folder, 'sparse.pdf');
    await writeFile(path, '');
    await truncate(path, 20 * 1024 ** 3);
    expect(await readBoundedFile(path, 200 * 1024 ** 2)).toEqual({ ok: false, error: 'TOO_LARGE' });
  });

  it('tells an empty file, a missing one and a folder apart', async () => {
    await writeFile(join(folder, 'empty.pdf'), '');
    await mkdir(join(folder, 'folder.pdf'));
    const errors = [];
    for (const name of ['empty.pdf', 'gone.pdf', 'empty.pdf/inside.pdf', 'folder.pdf']) {
      const content = await readBoundedFile(join(folder, name), 100);
      errors.push(content.ok ? null : content.error);
    }
    expect(errors).toEqual(['EMPTY', 'NOT_FOUND', 'NOT_FOUND', 'NOT_A_FILE']);
  });

  it('does not wait at a pipe or a device', async (context) => {
    if (process.platform === 'win32') return context.skip('Windows has no pipes in folders.');
    const pipe = join(folder, 'pipe.pdf');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(await readBoundedFile(pipe, 100)).toEqual({ ok: false, error: 'NOT_A_FILE' });
    expect(await readBoundedFile('/dev/zero', 100)).toEqual({ ok: false, error: 'NOT_A_FILE' });
  });

  it('reads a file that claims to have no size', async (context) => {
    if (process.platform !== 'linux') return context.skip('Only Linux has /proc.');
    const content = await readBoundedFile('/proc/self/status', 100_000);
    expect(content.ok && new TextDecoder().decode(content.value)).toContain('Name:');
  });

  it('names a file that must not be read', async (context) => {
    if (isRoot) return context.skip('The superuser may read every file.');
    if (process.platform === 'win32') return context.skip('Windows has no modes of files.');
    const path = join(folder, 'secret.pdf');
    await writeFile(path, 'x');
    await chmod(path, 0o000);
    expect(await readBoundedFile(path, 100)).toEqual({ ok: false, error: 'UNREADABLE' });
  });
});

describe('openResumeFile', () => {
  it('gives the name without its folder, with the bytes or with the reason', async () => {
    await writeFile(join(folder, 'a.pdf'), 'A');
    expect(await openResumeFile(join(folder, 'a.pdf'))).toEqual({
      kind: 'file',
      file: { name: 'a.pdf', bytes: new TextEncoder().encode('A') },
    });
    expect(await openResumeFile(join(folder, 'b.pdf'))).toMatchObject({
      kind: 'failure',
      name: 'b.pdf',
      failure: { kind: 'NOT_FOUND' },
    });
  });
});

describe('listResumePaths', () => {
  it('takes a folder for the résumés directly in it, by name', async () => {
    await mkdir(join(folder, 'inner'));
    for (const name of [
      'b.docx',
      'A.PDF',
      'a.pdf',
      'd.odt',
      'c.rtf',
      'e.txt',
      'notes.md',
      'data.json',
      'page.html',
      '.hidden.pdf',
      'inner/c.pdf',
    ]) {
      await writeFile(join(folder, name), 'x');
    }
    const named = join(folder, 'notes.md');
    expect(await listResumePaths([named, folder])).toEqual([
      named,
      join(folder, 'A.PDF'),
      join(folder, 'a.pdf'),
      join(folder, 'b.docx'),
      join(folder, 'c.rtf'),
      join(folder, 'd.odt'),
      join(folder, 'e.txt'),
    ]);
  });

  it('keeps what is not there, so that opening it can say so', async () => {
    expect(await listResumePaths([join(folder, 'gone')])).toEqual([join(folder, 'gone')]);
  });
});
