import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_NOTES, type ResumeNotes, resumeNotesSchema } from '../../shared/scoring/resume-notes.ts';
import { createJsonStore, type JsonStore } from './json-store.ts';

/** What people said about résumés, one small file for each, named by the fingerprint of the résumé's own file. */
export interface NotesStore {
  /** None where nothing was said, or its file is damaged. */
  load(sha256: string): Promise<ResumeNotes>;
  /** False where the disk did not take it. */
  save(sha256: string, notes: ResumeNotes): Promise<boolean>;
  /** While nothing is kept, `save` leaves no trace; what was kept before is deleted. */
  setKeeping(isKept: boolean): void;
  /** Resolves when everything that was asked for is done on disk. */
  settled(): Promise<void>;
}

/** Keeps notes in `folder`, which is made when the first are saved. */
export function createNotesStore(folder: string): NotesStore {
  let isKeeping = true;
  /** Everything on disk happens in the order of the calls, over all files. */
  let work: Promise<unknown> = Promise.resolve();

  function storeOf(sha256: string): JsonStore<ResumeNotes> {
    return createJsonStore(join(folder, `${sha256}.json`), resumeNotesSchema, NO_NOTES);
  }

  return {
    async load(sha256) {
      await work;
      return storeOf(sha256).load();
    },
    save(sha256, notes) {
      if (!isKeeping) return Promise.resolve(true);
      const store = storeOf(sha256);
      const isEmpty = notes.corrections.length + notes.answers.length === 0;
      const saved = work.then(() => (isEmpty ? store.clear().then(() => true) : store.save(notes)));
      work = saved;
      return saved;
    },
    setKeeping(isKept) {
      isKeeping = isKept;
      if (isKept) return;
      // What cannot be deleted (another program holds it) is tried again when the setting is next applied.
      work = work.then(() => rm(folder, { recursive: true, force: true })).catch(() => undefined);
    },
    settled: () => work.then(() => undefined),
  };
}
