import { randomBytes } from 'node:crypto';
import { type FileHandle, open, realpath, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Puts the whole content under this name or leaves everything as it was: written beside the target, forced to disk,
 * then renamed over it. (The package write-file-atomic was tried and left: it takes a short write on a full disk for
 * success.) A symbolic link keeps pointing to the file that is replaced.
 *
 * @throws the system's error; the unfinished file is gone by then
 */
export async function writeFileAtomically(path: string, content: Uint8Array | string): Promise<void> {
  const target = await resolveLink(path);
  // A short name of its own, so that the longest allowed file name still works.
  const unfinished = join(dirname(target), `.plumb-${randomBytes(6).toString('hex')}.tmp`);
  let file: FileHandle | null = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
    await file.close();
    file = null;
    await rename(unfinished, target);
  } catch (error) {
    await file?.close().catch(() => undefined);
    await unlink(unfinished).catch(() => undefined);
    throw error;
  }
}

async function resolveLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}
