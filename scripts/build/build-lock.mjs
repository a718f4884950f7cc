import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectRoot } from '../support/project.mjs';

const lockFile = path.join(projectRoot, '.cache', 'build.lock');

/**
 * Runs one task at a time among all processes of this project: two builds at once would write over each other.
 * @template T
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withBuildLock(task) {
  await mkdir(path.dirname(lockFile), { recursive: true });
  while (!(await takeLock())) {
    if (await ownerHasEnded()) await rm(lockFile, { force: true });
    else await delay(100);
  }
  try {
    return await task();
  } finally {
    await rm(lockFile, { force: true });
  }
}

/** @returns {Promise<boolean>} false when somebody else has it */
async function takeLock() {
  try {
    const handle = await open(lockFile, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function ownerHasEnded() {
  const owner = Number(await readFile(lockFile, 'utf8').catch(() => ''));
  // Not yet written, or just removed: look again.
  if (!Number.isInteger(owner) || owner <= 0) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
