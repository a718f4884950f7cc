import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNotesStore } from '../../../electron/main/notes-store.ts';
import { NO_NOTES, type ResumeNotes } from '../../../shared/scoring/resume-notes.ts';

const FIRST = 'a'.repeat(64);
const SECOND = 'b'.repeat(64);
const said: ResumeNotes = {
  corrections: [
    { kind: 'not-evidence', mention: { skill: 'kubernetes', label: 'k8s', span: { start: 10, end: 13 } } },
  ],
  answers: [{ competency: 'core.testing', answer: 'build', note: '', targetDate: '2026-03-01' }],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumb-notes-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('createNotesStore', () => {
  it('gives each résumé its own notes back after a restart', async () => {
    const store = createNotesStore(join(folder, 'notes'));
    void store.save(FIRST, said);
    await store.settled();
    const restarted = createNotesStore(join(folder, 'notes'));
    expect(await restarted.load(FIRST)).toEqual(said);
    expect(await restarted.load(SECOND)).toEqual(NO_NOTES);
  });

  it('says when the disk does not take them, and takes the next', async () => {
    const inTheWay = join(folder, 'notes');
    await writeFile(inTheWay, '');
    const store = createNotesStore(inTheWay);
    expect(await store.save(FIRST, said)).toBe(false);
    await rm(inTheWay);
    expect(await store.save(FIRST, said)).toBe(true);
    expect(await store.load(FIRST)).toEqual(said);
  });

  it('keeps no trace of a résumé about which nothing is said any more', async () => {
    const store = createNotesStore(folder);
    await store.save(FIRST, said);
    expect(await readdir(folder)).toEqual([`${FIRST}.json`]);
    await store.save(FIRST, NO_NOTES);
    expect(await readdir(folder)).toEqual([]);
  });

  it('starts anew where a file is damaged, and puts it aside', async () => {
    await writeFile(join(folder, `${FIRST}.json`), '{"corrections": [{"kind": "better"}], "answers": []}');
    expect(await createNotesStore(folder).load(FIRST)).toEqual(NO_NOTES);
    expect(await readdir(folder)).toEqual([`${FIRST}.json.damaged`]);
  });

  it('keeps nothing and deletes what it has where nothing is to be kept', async () => {
    const store = createNotesStore(join(folder, 'notes'));
    await store.save(FIRST, said);
    store.setKeeping(false);
    await store.save(SECOND, said);
    await store.settled();
    expect(await readdir(folder)).toEqual([]);
    store.setKeeping(true);
    await store.save(SECOND, said);
    expect(await store.load(SECOND)).toEqual(said);
    expect(await store.load(FIRST)).toEqual(NO_NOTES);
  });
});
