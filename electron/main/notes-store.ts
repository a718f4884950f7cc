import { join } from 'node:path';
import { NO_NOTES, type ResumeNotes, resumeNotesSchema } from '../../shared/scoring/resume-notes.ts';
import { createJsonStore, type JsonStore } from './json-store.ts';

/** What people said about résumés, one small file for each, named by the fingerprint of the résumé's own file. */
export interface NotesStore {
  /** None where nothing was said, or its file is damaged. */
  load(sha256: string): Promise<ResumeNotes>;
  save(sha256: string, notes: ResumeNotes): Promise<void>;
  /** Resolves when everything that was given to `save` is on disk. */
  settled(): Promise<void>;
}

/** Keeps notes in `folder`, which is made when the first are saved. */
export function createNotesStore(folder: string): NotesStore {
  const stores = new Map<string, JsonStore<ResumeNotes>>();
  function storeOf(sha256: string): JsonStore<ResumeNotes> {
    const known = stores.get(sha256);
    if (known !== undefined) return known;
    const store = createJsonStore(join(folder, `${sha256}.json`), resumeNotesSchema, NO_NOTES);
    stores.set(sha256, store);
    return store;
  }
  return {
    load: (sha256) => storeOf(sha256).load(),
    save(sha256, notes) {
      const store = storeOf(sha256);
      return notes.corrections.length + notes.answers.length === 0 ? store.clear() : store.save(notes);
    },
    async settled() {
      await Promise.all([...stores.values()].map((store) => store.settled()));
    },
  };
}
