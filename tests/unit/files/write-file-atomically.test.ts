import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../../electron/export/write-report.ts';
import { writeFileAtomically } from '../../../electron/files/write-file-atomically.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumb-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

describe('writeFileAtomically', () => {
  it('replaces the whole file and leaves nothing beside it', async () => {
    await writeFile(join(folder, 'report.md'), 'an older and longer report');
    await writeFileAtomically(join(folder, 'report.md'), 'new');
    expect(await readFile(join(folder, 'report.md'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['report.md']);
  });

  it('writes through a symbolic link', async () => {
    await writeFile(join(folder, 'real.md'), 'old');
    await symlink('real.md', join(folder, 'link.md'));
    await writeFileAtomically(join(folder, 'link.md'), 'new');
    expect(await readFile(join(folder, 'real.md'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['link.md', 'real.md']);
  });

  it('writes the longest name that the system allows', async () => {
    const name = `${'n'.repeat(252)}.md`;
    await writeFileAtomically(join(folder, name), 'x');
    expect(await readdir(folder)).toEqual([name]);
  });
});

describe('writeReport', () => {
  it('names a folder that is gone and a name that is too long', async () => {
    const gone = join(folder, 'gone');
    expect(await writeReport(join(gone, 'r.md'), bytes('x'))).toEqual({
      ok: false,
      error: {
        kind: 'FOLDER_GONE',
        message: `There is no folder ${gone}. Nothing was saved.`,
      },
    });
    const long = await writeReport(join(folder, 'n'.repeat(300)), bytes('x'));
    expect(long).toMatchObject({ ok: false, error: { kind: 'NAME_TOO_LONG' } });
  });

  it('does not replace a folder', async () => {
    await mkdir(join(folder, 'r.md'));
    const written = await writeReport(join(folder, 'r.md'), bytes('x'));
    expect(written).toEqual({
      ok: false,
      error: { kind: 'UNKNOWN', message: `“r.md” in ${folder} is a folder, not a file. Nothing was saved.` },
    });
    expect(await readdir(folder)).toEqual(['r.md']);
  });

  it('keeps the old file in a folder that may not be written', async (context) => {
    if (process.getuid?.() === 0 || process.platform === 'win32')
      return context.skip('The superuser may write in every folder.');
    const shut = join(folder, 'shut');
    await mkdir(shut);
    await writeFile(join(shut, 'r.md'), 'old');
    await chmod(shut, 0o500);
    try {
      expect(await writeReport(join(shut, 'r.md'), bytes('new'))).toEqual({
        ok: false,
        error: {
          kind: 'NO_PERMISSION',
          message: `The system does not allow writing “r.md” in ${shut}. Nothing was saved.`,
        },
      });
      expect(await readFile(join(shut, 'r.md'), 'utf8')).toBe('old');
      expect(await readdir(shut)).toEqual(['r.md']);
    } finally {
      await chmod(shut, 0o700);
    }
  });

  it('keeps the old file when the disk is full or can only be read', async (context) => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status === 0;
    if (!mounted)
      return context.skip('A small disk can only be mounted by root; tests/e2e mounts one for others.');
    try {
      await writeFile(join(disk, 'r.md'), 'old');
      const full = await writeReport(join(disk, 'r.md'), new Uint8Array(300 * 1024));
      expect(full).toMatchObject({ ok: false, error: { kind: 'DISK_FULL' } });
      expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
      const readOnly = await writeReport(join(disk, 'r.md'), bytes('new'));
      expect(readOnly).toMatchObject({ ok: false, error: { kind: 'READ_ONLY' } });
      expect(await readFile(join(disk, 'r.md'), 'utf8')).toBe('old');
      expect(await readdir(disk)).toEqual(['r.md']);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
