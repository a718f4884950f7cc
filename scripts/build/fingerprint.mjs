import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../support/project.mjs';

/** Everything that the build reads of the project; what it reads of node_modules is pinned by the lockfile. */
const sources = [
  'electron',
  'renderer',
  'resources',
  'shared',
  'electron.vite.config.ts',
  'package-lock.json',
  'scripts/build/bundled-licences.ts',
  'scripts/build/leave-out-canvas.ts',
  'package.json',
  'tsconfig.json',
];

/**
 * A hash over the names and contents of all sources. Contents and not times: a checkout changes times of
 * files that it does not change, and keeps those of files that it does.
 * Read at once, not by promises: every start waits for this, and does nothing else meanwhile.
 * @returns {string} SHA-256 in hexadecimal
 */
export function fingerprintSources() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesUnder(path.join(projectRoot, source))) {
      const content = readFileSync(file);
      hash.update(`${path.relative(projectRoot, file)}\0${String(content.length)}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/**
 * All files under a folder in a stable order; a file stands for itself, and what is not there for nothing.
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  let names;
  try {
    names = readdirSync(place);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOTDIR') return [place];
    if (code === 'ENOENT') return [];
    throw error;
  }
  return names.sort().flatMap((name) => filesUnder(path.join(place, name)));
}
