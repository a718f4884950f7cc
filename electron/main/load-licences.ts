import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Licence, licencesSchema } from '../../shared/ipc/licence.ts';

/** What the build wrote down about the packages in it, each package once, by name. Empty while developing. */
export async function loadLicences(folder: string): Promise<readonly Licence[]> {
  const names = await readdir(folder).catch(() => []);
  const lists = await Promise.all(
    names.map(async (name) => licencesSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
  const known = new Map(lists.flat().map((each) => [`${each.name} ${each.version}`, each]));
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
