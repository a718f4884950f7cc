import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLibraryStore } from '../../../electron/main/library-store.ts';
import type { Keep } from '../../../shared/ipc/bridge.ts';
import type { KeptResume } from '../../../shared/ipc/kept-resume.ts';

const kept = (digit: string): KeptResume => ({
  sha256: digit.repeat(64),
  fileName: `${digit}.pdf`,
  title: 'Amara Osei',
  readOn: '2026-01-01',
  role: 'Backend Engineer',
  readiness: 68.5,
  isRecent: true,
});
const [first, second] = [kept('a'), kept('b')];
const bytes = new Uint8Array([37, 80, 68, 70]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumb-library-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function store(keep: Keep) {
  const made = createLibraryStore(join(folder, 'library'));
  made.setKeeping(keep);
  return made;
}

describe('createLibraryStore', () => {
  it('gives the list back after a restart, and no file where only results are kept', async () => {
    const library = store('results');
    void library.save([first, second]);
    void library.keepFile(first.sha256, bytes);
    await library.settled();
    const restarted = store('results');
    expect(await restarted.load()).toEqual([first, second]);
    expect(await restarted.openFile(first.sha256)).toMatchObject({ kind: 'failure', name: 'a.pdf' });
    expect(await readdir(join(folder, 'library'))).toEqual(['library.json']);
  });

  it('says when the disk does not take the list, and saves it again once it does', async () => {
    const inTheWay = join(folder, 'library');
    await writeFile(inTheWay, '');
    const library = store('results');
    expect(await library.save([first])).toBe(false);
    await rm(inTheWay);
    expect(await library.save([first])).toBe(true);
    await rm(inTheWay, { recursive: true });
    expect(await library.save([first, second])).toBe(true);
    expect(await store('results').load()).toEqual([first, second]);
  });

  it('gives a kept file back under its name, and deletes it with its row', async () => {
    const library = store('originals');
    await library.save([first, second]);
    await library.keepFile(first.sha256, bytes);
    expect(await store('originals').openFile(first.sha256)).toEqual({
      kind: 'file',
      file: { name: 'a.pdf', bytes },
    });
    await library.save([second]);
    expect(await readdir(join(folder, 'library', 'originals'))).toEqual([]);
  });

  it('deletes the files when they are no longer to be kept, and everything when nothing is', async () => {
    const library = store('originals');
    await library.save([first]);
    await library.keepFile(first.sha256, bytes);
    library.setKeeping('results');
    await library.settled();
    expect(await readdir(join(folder, 'library'))).toEqual(['library.json']);
    library.setKeeping('nothing');
    void library.save([first]);
    await library.settled();
    expect(await readdir(folder)).toEqual([]);
    expect(await library.load()).toEqual([]);
  });
});
