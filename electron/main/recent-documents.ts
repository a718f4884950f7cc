import { createHash } from 'node:crypto';
import type { Keep, OpenedFile } from '../../shared/ipc/bridge.ts';

/**
 * The files that were opened by path: for the system's own list of them (the dock's menu, the jump list; Linux has
 * none), and for showing one in its folder. The window never learns a path.
 */
export interface RecentDocuments {
  /** `opened` is what became of each path, in the same order; what could not be read is left out. */
  readonly add: (paths: readonly string[], opened: readonly OpenedFile[]) => void;
  /** Who wants nothing kept has no such list either. Until this is known, what is added waits. */
  readonly setKeeping: (keep: Keep) => void;
  /** Empties the system's list. */
  readonly clear: () => void;
  /**
   * Where a file of this session lies, by the SHA-256 of its bytes in hexadecimal; of equal files the one opened last.
   * null where the bytes came without a path.
   */
  readonly pathOf: (sha256: string) => string | null;
}

/** The part of Electron's `app` that keeps the list. */
export interface SystemList {
  addRecentDocument(path: string): void;
  clearRecentDocuments(): void;
}

export function createRecentDocuments(list: SystemList): RecentDocuments {
  const places = new Map<string, string>();
  let keep: Keep | null = null;
  let waiting: readonly string[] = [];

  function note(paths: readonly string[]): void {
    if (keep === null) waiting = [...waiting, ...paths];
    else if (keep !== 'nothing') for (const path of paths) list.addRecentDocument(path);
  }
  return {
    add(paths, opened) {
      const read = paths.flatMap((path, index) => {
        const each = opened[index];
        return each?.kind === 'file' ? [{ path, bytes: each.file.bytes }] : [];
      });
      for (const { path, bytes } of read) places.set(createHash('sha256').update(bytes).digest('hex'), path);
      note(read.map(({ path }) => path));
    },
    setKeeping(next) {
      keep = next;
      if (next === 'nothing') list.clearRecentDocuments();
      note(waiting);
      waiting = [];
    },
    clear() {
      waiting = [];
      list.clearRecentDocuments();
    },
    pathOf: (sha256) => places.get(sha256) ?? null,
  };
}
