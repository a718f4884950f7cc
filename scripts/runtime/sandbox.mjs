import { statSync } from 'node:fs';
import path from 'node:path';
import { captureProcess } from '../support/processes.mjs';
import { ExplainedError } from '../support/project.mjs';

/**
 * Switches that every start of Electron needs here. Chromium refuses to run as root with its sandbox; for
 * everybody else the sandbox stays on.
 * @returns {string[]}
 */
export function sandboxSwitches() {
  return isRoot() ? ['--no-sandbox'] : [];
}

/**
 * Explains what to do where neither of the two ways into Chromium's sandbox is open (Linux).
 * @param {string} executable
 */
export async function ensureSandbox(executable) {
  if (process.platform !== 'linux' || isRoot()) return;
  const helper = path.join(path.dirname(executable), 'chrome-sandbox');
  if (isSetuidRoot(helper)) return;
  // Where there is no unshare to ask, Chromium itself will say what is wrong.
  const userNamespace = await captureProcess('unshare', ['--user', '--map-root-user', 'true']).catch(
    () => null,
  );
  if (userNamespace === null || userNamespace.code === 0) return;
  throw new ExplainedError(
    `Chromium’s sandbox cannot start here: user namespaces are shut off. Either allow them, or type\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** @param {string} file */
function isSetuidRoot(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && stats.uid === 0 && (stats.mode & 0o4111) === 0o4111;
}
