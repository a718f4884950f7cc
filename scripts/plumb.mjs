// The command line from the repository: npm run --silent plumb -- ARGUMENT…
import { builtCli, ensureBuild } from './build/ensure-build.mjs';
import { prepareElectron } from './electron-runtime.mjs';
import { runProcess, stopWhenTold } from './support/processes.mjs';
import { callerDirectory, ExplainedError, say } from './support/project.mjs';

/**
 * Only PDF needs Electron, which prints it without a window.
 * @param {readonly string[]} words
 */
function asksForPdf(words) {
  return words.some(
    (word, at) => word === '--format=pdf' || (word === 'pdf' && words[at - 1] === '--format'),
  );
}

stopWhenTold();
const words = process.argv.slice(2);
try {
  await ensureBuild();
  if (asksForPdf(words)) process.env.ELECTRON_EXEC_PATH = await prepareElectron({ virtualDisplay: false });
  process.exitCode = await runProcess(process.execPath, [builtCli, ...words], {
    cwd: callerDirectory,
  });
} catch (error) {
  if (!(error instanceof ExplainedError)) throw error;
  say(error.message);
  process.exitCode = 70;
}
