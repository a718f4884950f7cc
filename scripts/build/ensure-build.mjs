import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { captureProcess } from '../support/processes.mjs';
import { ExplainedError, packageFile, projectRoot, say } from '../support/project.mjs';
import { withBuildLock } from './build-lock.mjs';
import { fingerprintSources } from './fingerprint.mjs';

const outputDirectory = path.join(projectRoot, 'out');
const fingerprintFile = path.join(outputDirectory, '.fingerprint');

/** The build's files that are started from outside. */
export const builtCli = path.join(outputDirectory, 'main', 'plumb.js');

/**
 * Builds when the sources are not those of the last complete build. Says nothing on standard output.
 * @param {{ announce?: boolean }} [options] announce: one line when there is something to build
 */
export async function ensureBuild({ announce = false } = {}) {
  if (await isFresh()) return;
  await withBuildLock(async () => {
    // Whoever had the lock may have built the same.
    if (await isFresh()) return;
    if (announce) say('Building …');
    await build();
  });
}

/**
 * Tells later runs that `out` is not a complete build any more.
 */
export async function invalidateBuild() {
  await rm(fingerprintFile, { force: true });
}

async function isFresh() {
  const built = await readFile(fingerprintFile, 'utf8').catch(() => null);
  return built !== null && built === fingerprintSources();
}

async function build() {
  // Taken first and written last: a source that changes meanwhile leads to another build, and a build that
  // breaks off leaves none that counts as fresh.
  const fingerprint = fingerprintSources();
  await invalidateBuild();
  const { code, output } = await captureProcess(
    process.execPath,
    [packageFile('electron-vite', 'bin/electron-vite.js'), 'build'],
    {
      cwd: projectRoot,
    },
  );
  if (code !== 0) throw new ExplainedError(`The build failed:\n${stripVTControlCharacters(output).trim()}`);
  await mkdir(outputDirectory, { recursive: true });
  await writeFile(fingerprintFile, fingerprint);
}
