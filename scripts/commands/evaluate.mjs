import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runElectronScript } from '../support/launch.mjs';
import { captureProcess } from '../support/processes.mjs';
import { ExplainedError, projectRoot } from '../support/project.mjs';

/**
 * `npm run eval:reading [-- --details] [-- --only NAME] [-- --practice | --themes]`: how well résumés with known
 * content are read.
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export async function evaluateReading(words) {
  const module = await loadEvaluation('evaluate-reading.ts');
  return module.evaluateReading(words, { printPages, renderThemes });
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
 * Installs a published theme without its install scripts, and has it set résumés in a process of its own.
 * @param {{ name: string, version: string }} theme a package of the registry
 * @param {string} folder where it is kept
 * @param {readonly { resume: string, page: string }[]} jobs the JSON file to set, and the HTML file to write
 * @returns {Promise<string | null>} why it could not be done; null when it was
 */
async function renderThemes({ name, version }, folder, jobs) {
  if (!existsSync(path.join(folder, 'node_modules', name, 'package.json'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n');
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev', '--legacy-peer-deps'];
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { code, output } = await captureProcess(npm, ['install', ...flags, `${name}@${version}`], {
      cwd: folder,
    });
    if (code !== 0) return `could not be installed (${lastLine(output)})`;
  }
  const list = path.join(folder, 'jobs.json');
  writeFileSync(list, JSON.stringify(jobs));
  const script = path.join(projectRoot, 'scripts/evaluation/render-theme.mjs');
  const { code, output } = await captureProcess(process.execPath, [script, folder, name, list]);
  return code === 0 ? null : `could not set a résumé (${lastLine(output)})`;
}

/** @param {string} output */
const lastLine = (output) =>
  output
    .trim()
    .split('\n')
    .findLast((line) => /error/iu.test(line)) ?? 'no reason given';

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
