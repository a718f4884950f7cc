// What the npm scripts run: node scripts/run.mjs COMMAND [ARGUMENT…]
import path from 'node:path';
import { ensureBuild } from './build/ensure-build.mjs';
import { bench } from './commands/bench.mjs';
import { dev } from './commands/dev.mjs';
import { evaluateEvidence, evaluateReading } from './commands/evaluate.mjs';
import { start } from './commands/start.mjs';
import { runPlaywright, test, testEndToEnd, testLaws } from './commands/test.mjs';
import { runElectronScript } from './support/launch.mjs';
import { runProcess, stopChildren, stopWhenTold } from './support/processes.mjs';
import { ExplainedError, projectRoot, say } from './support/project.mjs';

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
  'test-laws': testLaws,
  bench,
  golden: (words) =>
    runProcess(process.execPath, [script('make-golden.mjs'), ...words], { cwd: projectRoot }),
  samples: (words) => runElectronScript('samples/make-samples.mjs', words),
  'eval-reading': evaluateReading,
  'eval-evidence': evaluateEvidence,
  screenshots: (words) => runPlaywright(['--config', 'playwright.screenshots.config.ts', ...words]),
};

/** @param {string} file in this folder */
function script(file) {
  return path.join(import.meta.dirname, file);
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
