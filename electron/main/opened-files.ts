import type { OpenedFile } from '../../shared/ipc/bridge.ts';
import { listResumePaths } from '../files/list-resume-paths.ts';
import { openResumeFile } from '../files/open-resume-file.ts';

/** Files that came from outside the window, kept until the window listens. */
export interface OpenedFiles {
  /** Reads the files that these paths stand for (a folder: its résumés) and hands them over, in this order. */
  openPaths(paths: readonly string[]): Promise<void>;
  hand(files: readonly OpenedFile[]): void;
  /** The window listens from now on. */
  deliverTo(receiver: (files: readonly OpenedFile[]) => void): void;
  /** The window is gone; what comes now is kept for the next. */
  stop(): void;
}

/** `onOpened` hears which paths were read, and what became of each. */
export function createOpenedFiles(
  onOpened: (paths: readonly string[], opened: readonly OpenedFile[]) => void,
): OpenedFiles {
  let waiting: readonly OpenedFile[] = [];
  let receiver: ((files: readonly OpenedFile[]) => void) | null = null;

  function flush(): void {
    if (receiver === null || waiting.length === 0) return;
    const files = waiting;
    waiting = [];
    receiver(files);
  }
  function hand(files: readonly OpenedFile[]): void {
    waiting = [...waiting, ...files];
    flush();
  }
  return {
    async openPaths(paths) {
      const files = await listResumePaths(paths);
      const read = await Promise.all(files.map(openResumeFile));
      onOpened(files, read);
      hand(read);
    },
    hand,
    deliverTo(next) {
      receiver = next;
      flush();
    },
    stop() {
      receiver = null;
    },
  };
}
