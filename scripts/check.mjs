// Everything that is checked without running the product: npm run check [-- NAME…]
import { availableParallelism } from 'node:os';
import { captureProcess, stopChildren, stopWhenTold } from './support/processes.mjs';
import { ExplainedError, packageFile, projectRoot, say } from './support/project.mjs';

/** @typedef {{ name: string, title: string, file: string, words: string[] }} Check */

const biome = packageFile('@biomejs/biome', 'bin/biome');
const compiler = packageFile('typescript', 'bin/tsc');
const folders = ['electron', 'renderer', 'shared', 'tests', 'scripts'];

/**
 * The slow ones first, so that all end at about the same time.
 * @type {readonly Check[]}
 */
const checks = [
  {
    name: 'lint',
    title: 'Lint',
    file: packageFile('eslint', 'bin/eslint.js'),
    words: ['.', '--max-warnings', '0'],
  },
  // One compiler run for each environment: what one offers (a window, Node, a clock) is unknown in the others.
  ...['renderer', 'tests', 'electron', 'scripts', 'shared', '.'].map((folder) => ({
    name: 'types',
    title: `Types in ${folder === '.' ? 'configuration files' : `${folder}/`}`,
    file: compiler,
    words: ['-p', folder],
  })),
  {
    name: 'walls',
    title: 'Import walls',
    file: packageFile('dependency-cruiser', 'bin/dependency-cruise.mjs'),
    words: [...folders, '--output-type', 'err-long'],
  },
  {
    name: 'dead-code',
    title: 'Dead code',
    file: packageFile('knip', 'bin/knip.js'),
    words: ['--no-progress'],
  },
  {
    name: 'format',
    title: 'Formatting and simple lint',
    file: biome,
    words: ['check', '--error-on-warnings', '.'],
  },
];

/**
 * Runs checks side by side, as many as the machine has processors, and tells of each when it ends.
 * @param {readonly Check[]} chosen
 * @returns {Promise<number>} how many failed
 */
async function runChecks(chosen) {
  const waiting = [...chosen];
  let failed = 0;
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const began = performance.now();
      const { code, output } = await captureProcess(process.execPath, [check.file, ...check.words], {
        cwd: projectRoot,
      });
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      say(`${code === 0 ? 'ok    ' : 'FAILED'}  ${check.title} (${seconds} s)`);
      if (code === 0) continue;
      failed += 1;
      say(`\n${output.trim()}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), chosen.length) }, work));
  return failed;
}

stopWhenTold();
try {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => checks.every((check) => check.name !== name));
  if (unknown !== undefined) {
    const known = [...new Set(checks.map((check) => check.name))].join(', ');
    throw new ExplainedError(`There is no check "${unknown}". Checks: ${known}`);
  }
  const chosen = checks.filter((check) => names.length === 0 || names.includes(check.name));
  const failed = await runChecks(chosen);
  say(failed === 0 ? 'All checks passed.' : `${failed} of ${chosen.length} checks failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ExplainedError)) throw error;
  say(error.message);
  process.exitCode = 2;
} finally {
  await stopChildren('SIGTERM');
}
