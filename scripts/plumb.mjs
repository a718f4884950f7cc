// The command line from the repository: npm run --silent plumb -- ARGUMENT…
import { builtCli, ensureBuild } from './build/ensure-build.mjs';
import { runProcess, stopWhenTold } from './support/processes.mjs';
import { callerDirectory, ExplainedError, say } from './support/project.mjs';

stopWhenTold();
try {
  await ensureBuild();
  process.exitCode = await runProcess(process.execPath, [builtCli, ...process.argv.slice(2)], {
    cwd: callerDirectory,
  });
} catch (error) {
  if (!(error instanceof ExplainedError)) throw error;
  say(error.message);
  process.exitCode = 70;
}
