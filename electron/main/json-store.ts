import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { readBoundedFile } from '../files/read-bounded-file.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

/** A small value that is remembered in a file. Reading and writing never fail the app: it works, and forgets. */
export interface JsonStore<T> {
  /** The remembered value, or the fallback when there is none or it is damaged. */
  load(): Promise<T>;
  /** Saves in the order of the calls; false where the disk did not take it. */
  save(value: T): Promise<boolean>;
  /** Forgets the value: after this, `load` gives the fallback and there is no file. In the order of the calls. */
  clear(): Promise<void>;
  /** Resolves when everything that was given to `save` is on disk: asked before the app leaves. */
  settled(): Promise<void>;
}

const MAX_BYTES = 1024 * 1024;

/**
 * Remembers one value of this schema in `file`, whose folder is made when it is needed. A damaged file is put aside as `<file>.damaged`, so that nothing is
 * lost by starting anew.
 */
export function createJsonStore<T>(file: string, schema: z.ZodType<T>, fallback: T): JsonStore<T> {
  let saving: Promise<unknown> = Promise.resolve();
  return {
    async load() {
      const content = await readBoundedFile(file, MAX_BYTES);
      if (!content.ok && content.error === 'NOT_FOUND') return fallback;
      const value = content.ok ? decode(content.value, schema) : null;
      if (value !== null) return value;
      await rename(file, `${file}.damaged`).catch(() => undefined);
      return fallback;
    },
    save(value) {
      const text = `${JSON.stringify(value, null, 2)}\n`;
      // A full or read-only disk: the app goes on with what it has in memory.
      const saved = saving
        .then(() => mkdir(dirname(file), { recursive: true }))
        .then(() => writeFileAtomically(file, text))
        .then(() => true)
        .catch(() => false);
      saving = saved;
      return saved;
    },
    clear() {
      const cleared = saving.then(() => rm(file, { force: true })).catch(() => undefined);
      saving = cleared;
      return cleared;
    },
    settled: () => saving.then(() => undefined),
  };
}

function decode<T>(bytes: Uint8Array, schema: z.ZodType<T>): T | null {
  try {
    const decoded = schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return decoded.success ? decoded.data : null;
  } catch {
    return null;
  }
}
