import path from 'node:path';
import { runElectronScript } from '../support/launch.mjs';
import { ExplainedError, projectRoot } from '../support/project.mjs';

/**
 * `npm run eval:reading [-- --details] [-- --only NAME]`: how well résumés with known content are read.
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export async function evaluateReading(words) {
  const module = await loadEvaluation('evaluate-reading.ts');
  return module.evaluateReading(words, { printPages });
}

/**
 * `npm run eval:evidence [-- FILE…]`: how well evidence is found and judged; `-- --help` says more.
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export async function evaluateEvidence(words) {
  const module = await loadEvaluation('evaluate-evidence.ts');
  return module.evaluateEvidence(words);
}

/** @param {string} file in tests/evaluation */
async function loadEvaluation(file) {
  // Only these commands need it, and it takes a while to load.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(projectRoot, 'tests/evaluation', file), {
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
  });
  return module;
}

/**
 * @param {string} list
 * @returns {Promise<string | null>} why the pages could not be printed; null when they were
 */
async function printPages(list) {
  try {
    const code = await runElectronScript('evaluation/print-pages.mjs', [list]);
    return code === 0 ? null : `Electron ended with exit code ${code}.`;
  } catch (error) {
    if (!(error instanceof ExplainedError)) throw error;
    return error.message;
  }
}
