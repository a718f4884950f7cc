import path from 'node:path';
import { projectRoot } from '../support/project.mjs';
import { runVitest } from './test.mjs';

/**
 * `npm run bench [-- FILTER…]`: what each step costs, then how fast files are read and how much memory that takes.
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
  return code;
}
