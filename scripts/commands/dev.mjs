import { invalidateBuild } from '../build/ensure-build.mjs';
import { sandboxSwitches } from '../runtime/sandbox.mjs';
import { readyElectron } from '../support/launch.mjs';
import { runProcess } from '../support/processes.mjs';
import { packageFile, projectRoot } from '../support/project.mjs';

/**
 * `npm run dev`: the app with a window that follows the sources.
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export async function dev(words) {
  await readyElectron();
  await invalidateBuild();
  const sandbox = sandboxSwitches().length === 0 ? [] : ['--noSandbox'];
  return runProcess(
    process.execPath,
    [packageFile('electron-vite', 'bin/electron-vite.js'), 'dev', ...sandbox, ...words],
    {
      cwd: projectRoot,
    },
  );
}
