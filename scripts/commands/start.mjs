import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { builtCli, ensureBuild } from '../build/ensure-build.mjs';
import { hasDisplay } from '../runtime/display.mjs';
import { sandboxSwitches } from '../runtime/sandbox.mjs';
import { absoluteFiles, readyElectron } from '../support/launch.mjs';
import { runProcess } from '../support/processes.mjs';
import { projectRoot, say } from '../support/project.mjs';

const virtualDisplaySwitch = '--virtual-display';
const samples = path.join(projectRoot, 'resources', 'samples');

/**
 * `npm start [-- FILE…]`: opens the app, with these résumés. Without a display it analyses the first of them,
 * or a sample, in the terminal, so that the main job still runs.
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export async function start(words) {
  const rest = absoluteFiles(words.filter((word) => word !== virtualDisplaySwitch));
  await ensureBuild({ announce: true });
  if (!hasDisplay() && !words.includes(virtualDisplaySwitch)) return analyseInTerminal(rest);
  const executable = await readyElectron();
  return runProcess(executable, [...sandboxSwitches(), projectRoot, ...rest]);
}

/** @param {readonly string[]} words */
async function analyseInTerminal(words) {
  const named = words.find((word) => !word.startsWith('-'));
  const file = named ?? (await firstSample());
  const what =
    named === undefined
      ? `a sample, ${path.basename(file)}, is analysed in the terminal; npm start -- FILE takes yours`
      : 'the résumé is analysed in the terminal';
  say(
    `There is no display here for a window, so ${what}; npm start -- ${virtualDisplaySwitch} runs the window on a display that nobody sees.`,
  );
  return runProcess(process.execPath, [builtCli, 'analyze', file, '--format', 'text']);
}

async function firstSample() {
  const [first] = JSON.parse(await readFile(path.join(samples, 'samples.json'), 'utf8'));
  return path.join(samples, first.file);
}
