import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { descendantsOf, stillRuns } from '../../../scripts/support/process-table.mjs';

const script = join(resolve(import.meta.dirname, '../../support'), 'holding-script.mjs');
const command = `exec '${process.execPath}' '${script}' "$@"`;
/** The `true` keeps the shell from becoming the script. */
const behindShell = `'${process.execPath}' '${script}' "$@"; true`;
const plainChild = 'sleep 600 & sleep 600; true';
const stubbornChild = 'trap "" TERM INT HUP; sleep 600 & sleep 600; sleep 600; true';

type Row = ReturnType<typeof descendantsOf>[number];

describe('processes that a script starts', () => {
  beforeEach((context) => {
    if (process.platform !== 'linux') context.skip("Only Linux's process table shows what is left.");
  });
  const started: ChildProcess[] = [];
  let family: readonly Row[] = [];
  afterEach(() => {
    for (const row of family) if (stillRuns(row)) process.kill(row.pid, 'SIGKILL');
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });

  /** Starts the script and waits until the named programs run under it. */
  const hold = async (file: string, words: readonly string[], programs: Readonly<Record<string, number>>) => {
    const child = spawn(file, words, {
      stdio: 'ignore',
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    started.push(child);
    const pid = child.pid ?? 0;
    const count = (name: string): number => family.filter((row) => row.name === name).length;
    do {
      await delay(20);
      family = descendantsOf([pid]);
    } while (!Object.entries(programs).every(([name, wanted]) => count(name) === wanted));
    return child;
  };
  const ended = async (): Promise<void> => {
    while (family.some(stillRuns)) await delay(20);
  };
  const exitOf = (child: ChildProcess): Promise<number | null> =>
    new Promise((done) => child.once('exit', (code) => done(code)));

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('end when it gets %s', async (signal, code) => {
    const child = await hold('sh', ['-c', command, 'sh', plainChild], { sleep: 2 });
    const exit = exitOf(child);
    child.kill(signal);
    expect(await exit).toBe(code);
    await ended();
    expect(family.filter(stillRuns)).toEqual([]);
  });

  it('are killed when they do not listen', async () => {
    const child = await hold('sh', ['-c', command, 'sh', stubbornChild], { sleep: 2 });
    child.kill('SIGTERM');
    await ended();
    expect(family.filter(stillRuns)).toEqual([]);
  });

  it('end when the shell that npm put in between is killed', async () => {
    const child = await hold('sh', ['-c', behindShell, 'sh', plainChild], { sleep: 2 });
    child.kill('SIGKILL');
    await ended();
    expect(family.filter(stillRuns)).toEqual([]);
  });

  it('end when npm itself is killed and its shell lives on', async () => {
    const npm = `require('node:child_process').spawn('sh', ['-c', ${JSON.stringify(behindShell)}, 'sh', ${JSON.stringify(plainChild)}])`;
    const child = await hold(process.execPath, ['-e', npm], { sleep: 2 });
    child.kill('SIGKILL');
    await ended();
    expect(family.filter(stillRuns)).toEqual([]);
  });
});
