import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFailure } from '../../shared/base/failure.ts';
import type { Keep, OpenedFile } from '../../shared/ipc/bridge.ts';
import { type KeptResume, keptResumesSchema } from '../../shared/ipc/kept-resume.ts';
import { MAX_FILE_BYTES } from '../../shared/ipc/parse-contract.ts';
import { readBoundedFile } from '../files/read-bounded-file.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { createJsonStore } from './json-store.ts';

/** The list of résumés that survives a restart, and their files where the person wants those kept. */
export interface LibraryStore {
  load(): Promise<readonly KeptResume[]>;
  /** The whole list; kept files of résumés that are not in it are deleted. False where the disk did not take it. */
  save(kept: readonly KeptResume[]): Promise<boolean>;
  keepFile(sha256: string, bytes: Uint8Array): Promise<void>;
  /** The kept file of a résumé; a failure where it is not kept. */
  openFile(sha256: string): Promise<OpenedFile>;
  /** What is no longer to be kept is deleted. */
  setKeeping(keep: Keep): void;
  /** Resolves when everything that was asked for is done on disk. */
  settled(): Promise<void>;
}

/** Keeps the list and the files in `folder`, which is made when there is something to keep. */
export function createLibraryStore(folder: string): LibraryStore {
  const list = createJsonStore<readonly KeptResume[]>(join(folder, 'library.json'), keptResumesSchema, []);
  const originals = join(folder, 'originals');
  let keep: Keep = 'nothing';
  /** Everything on disk happens in the order of the calls. A full or read-only disk: the app goes on without. */
  let work: Promise<void> = Promise.resolve();
  const queue = (task: () => Promise<void>): Promise<void> => {
    work = work.then(task).catch(() => undefined);
    return work;
  };

  async function deleteStrangers(kept: readonly KeptResume[]): Promise<void> {
    const names = await readdir(originals).catch(() => []);
    const strangers = names.filter((name) => kept.every(({ sha256 }) => sha256 !== name));
    await Promise.all(strangers.map((name) => rm(join(originals, name), { force: true })));
  }

  function deleteAll(path: string): Promise<void> {
    return queue(() => rm(path, { recursive: true, force: true }));
  }

  return {
    async load() {
      await work;
      return list.load();
    },
    async save(kept) {
      if (keep === 'nothing') return true;
      let isSaved = true;
      await queue(async () => {
        isSaved = await list.save(kept);
        await deleteStrangers(kept);
      });
      return isSaved;
    },
    keepFile(sha256, bytes) {
      if (keep !== 'originals') return Promise.resolve();
      return queue(async () => {
        await mkdir(originals, { recursive: true });
        await writeFileAtomically(join(originals, sha256), bytes);
      });
    },
    async openFile(sha256) {
      await work;
      const name = (await list.load()).find((kept) => kept.sha256 === sha256)?.fileName ?? '';
      const content = await readBoundedFile(join(originals, sha256), MAX_FILE_BYTES);
      return content.ok
        ? { kind: 'file', file: { name, bytes: content.value } }
        : { kind: 'failure', name, failure: describeFailure('NOT_FOUND') };
    },
    setKeeping(next) {
      keep = next;
      if (next === 'nothing') void deleteAll(folder);
      else if (next === 'results') void deleteAll(originals);
    },
    settled: () => work,
  };
}
