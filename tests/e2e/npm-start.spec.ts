import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { descendantsOf, stillRuns } from '../../scripts/support/process-table.mjs';
import { createProfile, removeProfile } from '../support/launch-app.ts';

const projectRoot = resolve(import.meta.dirname, '..', '..');
const npm = ['npm', 'start', '--', '--virtual-display'] as const;

type Row = ReturnType<typeof descendantsOf>[number];

test.describe('npm start without a display', () => {
  test.skip(process.platform !== 'linux', 'Only Linux can be without a display.');

  for (const [title, words, name] of [
    ['analyses a sample in the terminal', [], 'Nadia'],
    [
      'analyses the file that is named',
      ['--', join('resources', 'samples', 'jonas-weiss-full-stack.docx')],
      'Jonas',
    ],
  ] as const) {
    test(`says so in one sentence and ${title}`, () => {
      const { status, stdout, stderr } = spawnSync('npm', ['start', '--silent', ...words], {
        cwd: projectRoot,
        env: {
          ...process.env,
          DISPLAY: undefined,
          WAYLAND_DISPLAY: undefined,
          npm_config_loglevel: 'silent',
        },
        encoding: 'utf8',
      });
      expect(status).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Where ${name}’s résumé stands$`, 'm'));
      expect(stdout).toMatch(/^Readiness/m);
      const said = stderr.trim().split('\n');
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^There is no display here.*npm start -- --virtual-display.*\.$/);
    });
  }
});

test.describe('npm start on a display of its own', () => {
  test.skip(
    process.platform !== 'linux',
    'Only Linux has virtual displays and a process table to look into.',
  );

  // Ctrl+C goes to everything in the terminal's foreground, and npm relies on that; the others to npm alone.
  for (const [signal, to] of [
    ['SIGTERM', 'npm'],
    ['SIGHUP', 'npm'],
    ['SIGKILL', 'npm'],
    ['SIGINT', 'the terminal'],
  ] as const) {
    test(`leaves no process behind when ${to} gets ${signal}`, async () => {
      const profile = createProfile();
      const child = spawn(npm[0], npm.slice(1), {
        cwd: projectRoot,
        env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', HOME: profile, XDG_CONFIG_HOME: profile },
        stdio: 'ignore',
        // As in a terminal, where each command has a process group of its own.
        detached: true,
      });
      const pid = child.pid ?? 0;
      let family: Row[] = [];
      try {
        const runs = (program: string): boolean => family.some((row) => row.name === program);
        do {
          await delay(100);
          expect(child.exitCode).toBe(null);
          family = descendantsOf([pid]);
          // A browser, two zygotes, a helper for graphics or network, and the window.
        } while (!runs('Xvfb') || family.filter((row) => row.name === 'electron').length < 5);
        process.kill(to === 'npm' ? pid : -pid, signal);
        while (family.some(stillRuns)) await delay(100);
        expect(family.filter(stillRuns)).toEqual([]);
      } finally {
        for (const row of family) if (stillRuns(row)) process.kill(row.pid, 'SIGKILL');
        child.kill('SIGKILL');
        removeProfile(profile);
      }
    });
  }
});
