import path from 'node:path';
import { prepareElectron } from '../electron-runtime.mjs';
import { hasDisplay, startVirtualDisplay } from '../runtime/display.mjs';
import { sandboxSwitches } from '../runtime/sandbox.mjs';
import { runProcess } from './processes.mjs';
import { callerDirectory, projectRoot } from './project.mjs';

/**
 * Prepares this process and its children for Electron: a runtime, named in ELECTRON_EXEC_PATH for the tools
 * that start it, and a display, an own one when there is none.
 * @returns {Promise<string>} the executable
 */
export async function readyElectron() {
  const virtualDisplay = !hasDisplay();
  const executable = await prepareElectron({ virtualDisplay });
  process.env.ELECTRON_EXEC_PATH = executable;
  // With it Electron would be a plain Node.
  delete process.env.ELECTRON_RUN_AS_NODE;
  if (virtualDisplay) await startVirtualDisplay();
  return executable;
}

/**
 * Arguments with file names made absolute: what they are relative to is where npm was called, and npm calls
 * scripts elsewhere.
 * @param {readonly string[]} words
 */
export function absoluteFiles(words) {
  return words.map((word) => (word.startsWith('-') ? word : path.resolve(callerDirectory, word)));
}

/**
 * Runs a script that is an Electron main program.
 * @param {string} file in scripts/
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export async function runElectronScript(file, words) {
  const executable = await readyElectron();
  const script = path.join(projectRoot, 'scripts', file);
  return runProcess(executable, [...sandboxSwitches(), script, ...words], { cwd: projectRoot });
}
