import { resolve } from 'node:path';

/** `--print-report IN OUT [--paper A4|Letter]`: for the command line, which has no browser of its own. */
export interface PrintRequest {
  /** A print order as JSON. */
  readonly input: string;
  readonly output: string;
  readonly paper: 'A4' | 'Letter';
}

const SWITCH = '--print-report';

/** The request on this command line, or null when it is an ordinary start. Paths come out absolute. */
export function printRequest(argv: readonly string[], folder: string): PrintRequest | null {
  const at = argv.indexOf(SWITCH);
  const [input, output] = at < 0 ? [] : argv.slice(at + 1);
  if (input === undefined || output === undefined) return null;
  const paper = argv[argv.indexOf('--paper') + 1] === 'Letter' ? 'Letter' : 'A4';
  return { input: resolve(folder, input), output: resolve(folder, output), paper };
}
