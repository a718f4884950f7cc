import type { Keep, OpenedFile } from '../../shared/ipc/bridge.ts';

/** The system's own list of files that were opened: the dock's menu, the jump list. Linux has none. */
export interface RecentDocuments {
  /** `opened` is what became of each path, in the same order; what could not be read is left out. */
  readonly add: (paths: readonly string[], opened: readonly OpenedFile[]) => void;
  /** Who wants nothing kept has no such list either. Until this is known, what is added waits. */
  readonly setKeeping: (keep: Keep) => void;
}

/** The part of Electron's `app` that keeps the list. */
export interface SystemList {
  addRecentDocument(path: string): void;
  clearRecentDocuments(): void;
}

export function createRecentDocuments(list: SystemList): RecentDocuments {
  let keep: Keep | null = null;
  let waiting: readonly string[] = [];

  function note(paths: readonly string[]): void {
    if (keep === null) waiting = [...waiting, ...paths];
    else if (keep !== 'nothing') for (const path of paths) list.addRecentDocument(path);
  }
  return {
    add(paths, opened) {
      note(paths.filter((_, index) => opened[index]?.kind === 'file'));
    },
    setKeeping(next) {
      keep = next;
      if (next === 'nothing') list.clearRecentDocuments();
      note(waiting);
      waiting = [];
    },
  };
}
