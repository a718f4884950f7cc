import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { captureProcess } from '../support/processes.mjs';
import { packageDirectory } from '../support/project.mjs';

const probeTimeoutMs = 8000;

/**
 * The executable that the electron package has downloaded for itself; null when there is none, or one of
 * another version than the package's.
 * @returns {string | null}
 */
export function findOfficialElectron() {
  const directory = packageDirectory('electron');
  const text = (/** @type {string} */ file) => readFileSync(path.join(directory, file), 'utf8').trim();
  try {
    const { version } = JSON.parse(text('package.json'));
    if (text('dist/version').replace(/^v/, '') !== version) return null;
    const executable = path.join(directory, 'dist', text('path.txt'));
    return existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

/**
 * Lets the electron package download its executable.
 * @returns {Promise<string | null>} null when it is there now, else the reason in a few words
 */
export async function downloadOfficialElectron() {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD !== undefined) return 'ELECTRON_SKIP_BINARY_DOWNLOAD is set';
  const unreachable = await probeDownloadHost();
  if (unreachable !== null) return unreachable;
  const { code, output } = await captureProcess(process.execPath, [
    path.join(packageDirectory('electron'), 'install.js'),
  ]);
  if (code === 0 && findOfficialElectron() !== null) return null;
  return output.trim().split('\n')[0] || `its installer ended with ${String(code)}`;
}

/**
 * A short question to the host, so that a machine that cannot reach it does not wait for long. Any answer
 * counts. Behind a proxy it would say nothing: only the installer knows how to use one.
 * @returns {Promise<string | null>}
 */
async function probeDownloadHost() {
  const proxies = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ELECTRON_GET_USE_PROXY'];
  if (proxies.some((name) => process.env[name])) return null;
  const address =
    process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/';
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(probeTimeoutMs) });
    return null;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause;
    return `${new URL(address).host}: ${String(code)}`;
  }
}
