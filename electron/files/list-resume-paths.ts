import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isResumeFileName } from '../../shared/document/resume-files.ts';

/**
 * The files that the given paths stand for: a folder gives the résumé files directly in it, by name; anything else
 * stays as it is, so that opening it can say what is wrong.
 */
export async function listResumePaths(paths: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? list(path) : [path])));
  return lists.flat();
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => !name.startsWith('.') && isResumeFileName(name))
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      .map((name) => join(folder, name));
  } catch {
    // Not readable: opening the folder itself as a file names the reason.
    return [folder];
  }
}
