// What the npm scripts run: node scripts/run.mjs COMMAND [ARGUMENT…]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild } from './build/ensure-build.mjs';
import { dev } from './commands/dev.mjs';
import { start } from './commands/start.mjs';
import { test, testEndToEnd } from './commands/test.mjs';
import { sandboxSwitches } from './runtime/sandbox.mjs';
import { readyElectron } from './support/launch.mjs';
import { runProcess, stopChildren, stopWhenTold } from './support/processes.mjs';
import { ExplainedError, packageFile, projectRoot, say } from './support/project.mjs';

/** @typedef {(words: readonly string[]) => Promise<number>} Command */

/** @type {Readonly<Record<string, Command>>} */
const commands = {
  start,
  dev,
  build: async () => {
    await ensureBuild({ announce: true });
    return 0;
  },
  test,
  'test-e2e': testEndToEnd,
  bench: async (words) =>
    runProcess(process.execPath, [packageFile('vitest', 'vitest.mjs'), 'bench', '--run', ...words], {
      cwd: projectRoot,
    }),
  golden: underNode('make-golden.mjs', { app: false }),
  samples: underElectron('samples/make-samples.mjs'),
  screenshots: async (words) => {
    await ensureBuild({ announce: true });
    await readyElectron();
    const config = ['--config', 'playwright.screenshots.config.ts'];
    return runProcess(
      process.execPath,
      [packageFile('@playwright/test', 'cli.js'), 'test', ...config, ...words],
      {
        cwd: projectRoot,
      },
    );
  },
};

/**
 * A script of this folder, run by Node.
 * @param {string} file
 * @param {{ app: boolean }} needs app: the built app, with a runtime and a display to start it
 * @returns {Command}
 */
function underNode(file, needs) {
  return async (words) => {
    if (needs.app) {
      await ensureBuild({ announce: true });
      await readyElectron();
    }
    return runProcess(process.execPath, [script(file), ...words], { cwd: projectRoot });
  };
}

/**
 * A script of this folder that is an Electron main program.
 * @param {string} file
 * @returns {Command}
 */
function underElectron(file) {
  return async (words) => {
    const executable = await readyElectron();
    return runProcess(executable, [...sandboxSwitches(), script(file), ...words], { cwd: projectRoot });
  };
}

/** @param {string} file */
function script(file) {
  const place = path.join(import.meta.dirname, file);
  if (!existsSync(place)) throw new ExplainedError(`scripts/${file} does not exist.`);
  return place;
}

stopWhenTold();
const [name = '', ...words] = process.argv.slice(2);
try {
  const command = commands[name];
  if (command === undefined) throw new ExplainedError(`Commands: ${Object.keys(commands).join(', ')}`);
  process.exitCode = await command(words);
} catch (error) {
  if (!(error instanceof ExplainedError)) throw error;
  say(error.message);
  process.exitCode = 1;
} finally {
  await stopChildren('SIGTERM');
}
