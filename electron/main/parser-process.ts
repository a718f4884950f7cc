import { utilityProcess } from 'electron';
import type { ParserProcess } from '../parser/parser-client.ts';
import type { HostOptions } from '../parser/parser-messages.ts';

/** Starts the parser process as one of Electron's utility processes. */
export function spawnUtilityParser(hostFile: string, options: HostOptions): ParserProcess {
  const child = utilityProcess.fork(hostFile, [JSON.stringify(options)], {
    serviceName: 'resume-parser',
    // Its remarks quote the document; they go nowhere.
    stdio: 'ignore',
    execArgv: [],
  });
  return {
    post: (request) => child.postMessage(request),
    onMessage: (listener) => child.on('message', listener),
    // The code is not looked at: a killed utility process reports 0.
    onExit: (listener) => child.once('exit', () => listener()),
    kill: () => child.kill(),
  };
}
