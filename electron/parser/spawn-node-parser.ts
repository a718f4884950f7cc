import { fork } from 'node:child_process';
import type { ParserProcess } from './parser-client.ts';
import type { HostOptions } from './parser-messages.ts';

/** Starts the parser process as a plain Node process: for the command line and for tests. */
export function spawnNodeParser(hostFile: string, options: HostOptions): ParserProcess {
  const child = fork(hostFile, [JSON.stringify(options)], {
    // Bytes go over as bytes, not as JSON.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  });
  // A message to a process that has just died is an error of the channel; the exit tells the rest.
  child.on('error', () => child.kill('SIGKILL'));
  return {
    post: (request) => child.send(request, () => undefined),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('close', () => listener()),
    kill: () => child.kill('SIGKILL'),
  };
}
