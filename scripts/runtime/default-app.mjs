// Stands in for the default app that Electron carries: `electron [-r module]… <app folder or file> [arguments]`.
// An ES module: the app's own main file is one, and must be awaited before Electron goes on.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/**
 * What Electron gives its default app beyond the documented interface.
 * @typedef {{ setVersion(version: string): void, setAppPath(place: string): void }} DefaultAppPowers
 */

const require = createRequire(import.meta.url);
const powers = /** @type {DefaultAppPowers} */ (/** @type {unknown} */ (app));

/** @param {readonly string[]} words */
function readArguments(words) {
  /** @type {string[]} */
  const preloads = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '-r' || word === '--require') {
      at += 1;
      preloads.push(words[at] ?? '');
    } else if (!word.startsWith('-')) {
      return { preloads, target: path.resolve(word) };
    }
  }
  return { preloads, target: null };
}

const { preloads, target } = readArguments(process.argv.slice(1));
if (target === null) {
  process.stderr.write('usage: electron [-r module] <app folder or file> [arguments]\n');
  process.exit(2);
}
// What Electron's own default app sets; app code asks it whether it runs unpackaged.
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
try {
  for (const preload of preloads) require(path.resolve(preload));
  const manifest = path.join(target, 'package.json');
  if (existsSync(manifest)) {
    const { name, productName, version } = JSON.parse(readFileSync(manifest, 'utf8'));
    app.setName(productName ?? name ?? app.getName());
    if (version !== undefined) powers.setVersion(version);
    if (process.platform === 'linux') app.setDesktopName(`${app.getName()}.desktop`);
  }
  const mainFile = require.resolve(target);
  powers.setAppPath(existsSync(manifest) ? target : path.dirname(mainFile));
  await import(pathToFileURL(mainFile).href);
} catch (error) {
  process.stderr.write(
    `The app could not be loaded.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
