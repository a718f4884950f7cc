import { startProcess } from '../support/processes.mjs';
import { ExplainedError } from '../support/project.mjs';

const startTimeoutMs = 15_000;

/** Whether there is a display to open a window on. Only Linux can be without one. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Brings up a display that shows nothing, for this process and its children, and ends with them.
 */
export async function startVirtualDisplay() {
  process.env.DISPLAY = await openVirtualDisplay();
}

/**
 * Brings up a display that shows nothing, for whoever is given its name. It ends with this process.
 * @returns {Promise<string>} as DISPLAY names it
 */
export async function openVirtualDisplay() {
  const server = startProcess(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const numberPipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const number = await new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new ExplainedError('Xvfb did not start within 15 s.')),
      startTimeoutMs,
    );
    let text = '';
    numberPipe.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    const fail = () => reject(new ExplainedError('Xvfb could not be started.'));
    server.once('error', fail).once('exit', fail);
    numberPipe.once('close', () => clearTimeout(timer));
  });
  numberPipe.destroy();
  server.unref();
  return `:${number}`;
}
