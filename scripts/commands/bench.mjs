import path from 'node:path';
import { projectRoot } from '../support/project.mjs';
import { runPlaywright, runVitest } from './test.mjs';

/**
 * `npm run bench [-- FILTER…]`: what each step costs, how fast files are read and how much memory that takes, and how
 * fast the window answers.
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export async function bench(words) {
  const code = await runVitest(['bench', '--run', ...words]);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(projectRoot, 'tests/bench/bench-reading.ts'), {
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
  });
  await module.benchReading();
  const windowCode = await runPlaywright(['--config', 'playwright.bench.config.ts']);
  return code === 0 ? windowCode : code;
}
