// A process of its own that makes reports and prints their hashes as JSON.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const options = { configFile: false, root: join(import.meta.dirname, '..', '..'), logLevel: 'error' };
const { module } = await runnerImport(join(import.meta.dirname, 'hash-reports.ts'), options);
process.stdout.write(JSON.stringify(await module.hashReports()));
