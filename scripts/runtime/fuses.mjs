import { ExplainedError } from '../support/project.mjs';

// Electron's fuses stand in the executable as one ASCII digit each, after this mark, a version byte and a
// length byte: https://www.electronjs.org/docs/latest/tutorial/fuses
const mark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const knownVersion = 1;

/** Positions in version 1 of the fuse wire, of those that are set here. */
export const fuse = /** @type {const} */ ({ nodeCliInspect: 3, loadBrowserProcessSpecificV8Snapshot: 6 });

/**
 * Sets fuses in an Electron executable that is held in memory.
 * @param {Buffer} executable changed in place
 * @param {ReadonlyMap<number, boolean>} settings fuse position → on
 */
export function setFuses(executable, settings) {
  const at = executable.indexOf(mark);
  if (at < 0 || executable.includes(mark, at + 1)) {
    throw new ExplainedError('The mark of Electron’s fuses was not found exactly once in the executable.');
  }
  const version = executable[at + mark.length];
  if (version !== knownVersion)
    throw new ExplainedError(`The fuses have version ${String(version)}, which is not known here.`);
  const count = executable[at + mark.length + 1] ?? 0;
  for (const [position, on] of settings) {
    if (position >= count) throw new ExplainedError(`The executable has no fuse ${String(position)}.`);
    executable[at + mark.length + 2 + position] = (on ? '1' : '0').charCodeAt(0);
  }
}
