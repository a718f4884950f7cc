import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Licence } from '../../shared/ipc/licence.ts';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([._-].*)?$/iu;

/**
 * The folder of the package that a module belongs to, or null for our own. Modules carry markers of the bundler before
 * or after their path.
 */
export function packageFolderOf(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/u, '').replace(/\?.*$/u, '');
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path);
  return found?.[1] ?? null;
}

/** Name, version, licence and licence texts of the package in a folder. */
export function readLicence(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  if (license === undefined) throw new Error(`${name} is bundled and names no licence.`);
  const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').trim());
  return { name, version, licence: license, text: texts.length === 0 ? null : texts.join('\n\n') };
}

/** Those of the package itself, and of what lies in its folders with a licence of its own. */
function licenceFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const inFolders = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .sort()
        .map((file) => join(name, file)),
    )
    .filter((file) => /^licen[cs]e/iu.test(file.split(/[\\/]/u).at(-1) ?? ''));
  const own = entries.filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name));
  return [...own.map(({ name }) => name), ...inFolders].map((file) => join(folder, file));
}

/**
 * Writes the licences of every package of which a build really takes code, and of those that are copied whole, to a
 * file. What was shaken off the bundle is not named.
 */
export function listLicences(file: string, copied: readonly string[]): Plugin {
  return {
    name: 'list-licences',
    apply: 'build',
    writeBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk'
          ? Object.entries(output.modules).flatMap(([id, { renderedLength }]) =>
              renderedLength > 0 ? [id] : [],
            )
          : [],
      );
      const folders = new Set([...modules.flatMap((id) => packageFolderOf(id) ?? []), ...copied]);
      const licences = [...folders].sort().map(readLicence);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(licences, null, 1)}\n`);
    },
  };
}
