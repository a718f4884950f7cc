import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version that the app, the command line and every report state. */
export const APP_VERSION: string = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
).version;
