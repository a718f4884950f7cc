import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { descendantsOf, readProcess, stillRuns } from './process-table.mjs';
import { ExplainedError } from './project.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {import('node:child_process').SpawnOptions} SpawnOptions */

/** How long a child may take to end by itself before it is killed. */
const graceMs = 5000;

/** How long what a child started may outlive it; a browser's helpers notice a moment later. */
const orphanGraceMs = 500;

/**
 * Running children in the order in which they were started.
 * @type {Set<ChildProcess>}
 */
const children = new Set();

let stopping = false;

/**
 * Starts a child that ends when this process is told to end. It leads its own process group: a Ctrl+C in
 * the terminal reaches this process alone, which then ends the children in order (the app before its display).
 * @param {string} file
 * @param {readonly string[]} args
 * @param {SpawnOptions} options
 * @returns {ChildProcess}
 */
export function startProcess(file, args, options) {
  if (stopping) throw new ExplainedError('Interrupted.');
  const child = spawn(file, args, { ...options, detached: process.platform !== 'win32' });
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.once('error', () => children.delete(child));
  return child;
}

/**
 * Runs a child to its end and gives its exit code; a child ended by a signal gives 128 + its number, as shells do.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runProcess(file, args, options = {}) {
  return exitCodeOf(startProcess(file, args, { stdio: 'inherit', ...options }));
}

/**
 * Runs a child to its end and gives what it wrote, both streams in the order of arrival.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function captureProcess(file, args, options = {}) {
  const child = startProcess(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
    });
  }
  return { code: await exitCodeOf(child), output };
}

/**
 * @param {ChildProcess} child
 * @returns {Promise<number>}
 */
function exitCodeOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      reject(new ExplainedError(`${child.spawnfile} could not be started: ${error.message}`));
    });
    // 'close', not 'exit': what a child wrote last is then read too.
    child.once('close', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * Ends every child, the youngest first, with everything that it started.
 * @param {NodeJS.Signals} signal
 */
export async function stopChildren(signal) {
  for (const child of [...children].reverse()) await stopProcess(child, signal);
}

/**
 * Passes the signal on, waits, and kills what is left. The family is noted beforehand: once a parent has
 * ended, nothing shows whose child a process was.
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
async function stopProcess(child, signal) {
  const leader = child.pid;
  if (leader === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const leaderRow = readProcess(leader);
  const family = new Map((leaderRow === null ? [] : [leaderRow]).map((row) => [row.pid, row]));
  const alive = () => {
    for (const row of descendantsOf(family.keys())) family.set(row.pid, row);
    return [...family.values()].filter(stillRuns);
  };
  alive();
  child.kill(signal);
  const patience = new AbortController();
  await Promise.race([ended, delay(graceMs, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
  if (family.size === 0) {
    // No process table to look into: the group is all that is known.
    sendKill(process.platform === 'win32' ? leader : -leader);
    return;
  }
  for (let waited = 0; waited < orphanGraceMs && alive().length > 0; waited += 25) await delay(25);
  for (const row of alive()) sendKill(row.pid);
}

/** @param {number} pid */
function sendKill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}

/**
 * From now on TERM, INT, HUP, and the end of the npm that started this process, end the children and then
 * this process. npm does not pass every signal on, and none when it is killed.
 */
export function stopWhenTold() {
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    if (stopping) return;
    stopping = true;
    void stopChildren(signal).then(() => process.exit(128 + constants.signals[signal]));
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => stop(signal));
  }
  if (process.env.npm_lifecycle_event === undefined) return;
  const callers = callersUpToNpm();
  const parent = process.ppid;
  setInterval(() => {
    const orphaned =
      process.ppid !== parent || callers.some((row) => readProcess(row.pid)?.parent !== row.parent);
    if (orphaned) stop('SIGTERM');
  }, 250).unref();
}

/**
 * The shell that npm put between itself and this process, when there is one: while it still has the same
 * parent, npm lives.
 */
function callersUpToNpm() {
  const parent = readProcess(process.ppid);
  return parent === null || /^(npm|node|MainThread)/.test(parent.name) ? [] : [parent];
}
