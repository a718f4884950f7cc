import path from 'node:path';

/** The folder that holds package.json. */
export const projectRoot = path.resolve(import.meta.dirname, '..', '..');

/** Where npm was called from; paths that a person types are relative to it. */
export const callerDirectory = process.env.INIT_CWD ?? process.cwd();

/** An error whose message says everything that a person needs; no stack is printed for it. */
export class ExplainedError extends Error {}

/**
 * A remark to the person at the terminal. Standard error, so that data on standard output stays clean.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * The folder of a package that package.json names. By place and not by resolution: a package may hide its
 * own package.json.
 * @param {string} name
 */
export function packageDirectory(name) {
  return path.join(projectRoot, 'node_modules', name);
}

/**
 * A file of an installed package. Tools are started by file and not by name: what a name means depends on PATH.
 * @param {string} name
 * @param {string} file
 */
export function packageFile(name, file) {
  return path.join(packageDirectory(name), file);
}
