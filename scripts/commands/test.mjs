import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuild } from '../build/ensure-build.mjs';
import { hasDisplay, openVirtualDisplay } from '../runtime/display.mjs';
import { readyElectron } from '../support/launch.mjs';
import { runProcess } from '../support/processes.mjs';
import { packageFile, projectRoot, say } from '../support/project.mjs';

const results = path.join(projectRoot, 'test-results');
const unitResults = path.join(results, 'unit.json');
const endToEndResults = path.join(results, 'e2e.json');

/**
 * `npm test`: unit, property and golden tests, then the built app in real Electron; both even if the first fail.
 * @returns {Promise<number>} exit code
 */
export async function test() {
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  await ensureBuild({ announce: true });
  const unit = await runVitest([
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitResults}`,
  ]);
  const endToEnd = await testEndToEnd([]);
  await printTotal();
  return unit === 0 ? endToEnd : unit;
}

/**
 * `npm run test:e2e [-- FILTER…]`: the built app in real Electron.
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export async function testEndToEnd(words) {
  const isVirtual = !hasDisplay();
  await readyElectron();
  // Two windows on one display would take the focus from each other.
  const displays = isVirtual
    ? [process.env.DISPLAY, await openVirtualDisplay()]
    : [process.env.DISPLAY ?? ''];
  return runPlaywright(words, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndResults,
    PLUMB_TEST_DISPLAYS: displays.join(' '),
  });
}

/** Cases for each law, unless LAW_RUNS says otherwise; `npm test` tries 500. */
const LAW_RUNS = '10000';

/**
 * `npm run test:laws [-- FILTER…]`: the laws of the judgement, tried far more often than `npm test` does.
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export function testLaws(words) {
  process.env.LAW_RUNS ??= LAW_RUNS;
  const filters = words.length === 0 ? ['tests/property/laws-of'] : words;
  return runVitest(['run', ...filters]);
}

/**
 * @param {readonly string[]} words
 * @returns {Promise<number>} exit code
 */
export function runVitest(words) {
  return runProcess(process.execPath, [packageFile('vitest', 'vitest.mjs'), ...words], { cwd: projectRoot });
}

/**
 * Drives the built app, with a runtime and a display to start it.
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<number>} exit code
 */
export async function runPlaywright(words, env = {}) {
  await ensureBuild({ announce: true });
  await readyElectron();
  return runProcess(process.execPath, [packageFile('@playwright/test', 'cli.js'), 'test', ...words], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
  });
}

/** One plain line for both suites. A suite that broke off before it wrote its results is named. */
async function printTotal() {
  const unit = await readJson(unitResults);
  const endToEnd = (await readJson(endToEndResults))?.stats;
  if (unit === null || endToEnd === undefined) {
    say('A test suite ended without results.');
    return;
  }
  const passed = unit.numPassedTests + endToEnd.expected + endToEnd.flaky;
  const failed = unit.numFailedTests + endToEnd.unexpected;
  const skipped = unit.numPendingTests + unit.numTodoTests + endToEnd.skipped;
  process.stdout.write(`${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped\n`);
}

/** @param {string} file */
async function readJson(file) {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text);
}
