import path from 'node:path';
import { runElectronScript } from '../support/launch.mjs';
import { projectRoot } from '../support/project.mjs';

/**
 * `npm run eval:reading [-- --details] [-- --only NAME]`: how well résumés with known content are read.
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export async function evaluateReading(words) {
  // Only this command needs it, and it takes a while to load.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(projectRoot, 'tests/evaluation/evaluate-reading.ts'), {
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
  });
  return module.evaluateReading(words, {
    printPages: (list) => runElectronScript('evaluation/print-pages.mjs', [list]),
  });
}
