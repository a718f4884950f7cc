import { resolve } from 'node:path';

/**
 * The files that a command line names, as absolute paths. Switches are not files; before a packed app is built,
 * the first word is the app itself.
 *
 * @param argv all of it, the program first
 * @param isPacked whether the program is the app itself
 * @param folder what relative names are relative to
 */
export function namedFiles(argv: readonly string[], isPacked: boolean, folder: string): readonly string[] {
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  return words.slice(isPacked ? 0 : 1).map((word) => resolve(folder, word));
}
