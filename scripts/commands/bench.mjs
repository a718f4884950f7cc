import path from 'node:path';
import { projectRoot } from '../support/project.mjs';
import { runPlaywright, runVitest } from './test.mjs';

/**
 * `npm run bench [-- FILTER…]`: what each step costs, how fast files are read and how much memory that takes, how
 * long a report takes, and how fast the window answers.
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export async function bench(words) {
  const code = await runVitest(['bench', '--run', ...words]);
  const { runnerImport } = await import('vite');
  /** @param {string} file */
  const load = async (file) => {
    const options = {
      configFile: /** @type {const} */ (false),
      root: projectRoot,
      logLevel: /** @type {const} */ ('error'),
    };
    const { module } = await runnerImport(path.join(projectRoot, 'tests/bench', file), options);
    return module;
  };
  await (await load('bench-reading.ts')).benchReading();
  await (await load('bench-report.ts')).benchReport();
  const windowCode = await runPlaywright(['--config', 'playwright.bench.config.ts']);
  return code === 0 ? windowCode : code;
}
