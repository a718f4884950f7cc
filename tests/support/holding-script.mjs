// A script as the npm scripts are: it holds a child (a shell command, the first argument) until told to end.
import { startProcess, stopWhenTold } from '../../scripts/support/processes.mjs';

stopWhenTold();
startProcess('sh', ['-c', process.argv[2] ?? ''], { stdio: 'ignore' });
