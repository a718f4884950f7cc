import { existsSync } from 'node:fs';
import path from 'node:path';
import { captureProcess } from '../support/processes.mjs';
import { ExplainedError, say } from '../support/project.mjs';

/**
 * Shared library → Debian and Ubuntu packages that hold it; the first that apt knows is used (the names
 * with t64 are those of Debian 13 and Ubuntu 24.04).
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const packagesOf = {
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgdk_pixbuf-2.0.so.0': ['libgdk-pixbuf-2.0-0'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libpangocairo-1.0.so.0': ['libpangocairo-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
};

/**
 * Sees to it that Electron's shared libraries are there (Linux). Root gets them installed by apt; anybody
 * else, and root with PLUMB_NO_APT=1, is told the line to type.
 * @param {string} executable
 * @param {{ virtualDisplay: boolean }} needs
 */
export async function ensureLibraries(executable, { virtualDisplay }) {
  if (process.platform !== 'linux') return;
  const libraries = await missingLibraries(executable);
  const server = virtualDisplay && findOnPath('Xvfb') === null;
  if (libraries.length === 0 && !server) return;
  const apt = findOnPath('apt-get');
  const install = apt !== null && process.getuid?.() === 0 && process.env.PLUMB_NO_APT !== '1';
  const missing = [...libraries, ...(server ? ['Xvfb'] : [])].join(', ');
  if (install) {
    say(`Installing what Electron needs and this machine lacks (${missing}).`);
    await captureProcess(apt, ['update', '-qq']);
  }
  const packages = await choosePackages(libraries, server);
  const words = ['install', '-y', '--no-install-recommends', ...packages];
  if (!install || packages.length === 0) {
    const advice = packages.length === 0 ? '' : `\nOn Debian or Ubuntu: sudo apt-get ${words.join(' ')}`;
    throw new ExplainedError(`Electron cannot run here without: ${missing}.${advice}`);
  }
  const { code, output } = await captureProcess(apt, words, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) throw new ExplainedError(`apt-get ${words.join(' ')} failed:\n${output.trim()}`);
}

/**
 * @param {string} executable
 * @returns {Promise<string[]>}
 */
async function missingLibraries(executable) {
  if (findOnPath('ldd') === null) return [];
  const { output } = await captureProcess('ldd', [executable], {
    env: { ...process.env, LD_LIBRARY_PATH: path.dirname(executable), LC_ALL: 'C' },
  });
  return output
    .split('\n')
    .filter((line) => line.includes('=> not found'))
    .map((line) => line.trim().split(' ')[0] ?? '');
}

/**
 * @param {readonly string[]} libraries
 * @param {boolean} server
 * @returns {Promise<string[]>}
 */
async function choosePackages(libraries, server) {
  const packages = new Set(server ? ['xvfb'] : []);
  for (const library of libraries) {
    const candidates = packagesOf[library] ?? [];
    const chosen = (await firstKnownToApt(candidates)) ?? candidates.at(-1);
    if (chosen !== undefined) packages.add(chosen);
  }
  // A machine without these libraries rarely has a font either, and Chromium prints boxes without one.
  if (libraries.length > 0) packages.add('fonts-liberation');
  return [...packages];
}

/** @param {readonly string[]} names */
async function firstKnownToApt(names) {
  if (findOnPath('apt-cache') === null) return undefined;
  for (const name of names) {
    if ((await captureProcess('apt-cache', ['show', '--no-all-versions', name])).code === 0) return name;
  }
  return undefined;
}

/** @param {string} program */
function findOnPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute);
  return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file)) ?? null;
}
