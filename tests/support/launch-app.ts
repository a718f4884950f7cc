import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const projectRoot = resolve(import.meta.dirname, '..', '..');

/** User and group `nobody`, whom every Linux has. */
const nobody = 65534;

export interface LaunchOptions {
  /** Résumés named on the command line. */
  readonly files?: readonly string[];
  /** Further command-line switches. */
  readonly switches?: readonly string[];
  /** Further environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** A folder from `createProfile`, to start again with what an earlier start left; a fresh one if absent. */
  readonly profile?: string;
  /** Run as a user without rights, with Chromium's sandbox on, also when the tests run as root. */
  readonly ordinaryUser?: boolean;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The first window. */
  readonly page: Page;
  /** Quits the app and removes what it stored, unless the profile was the caller's. */
  readonly close: () => Promise<void>;
}

/** Starts the built app in real Electron, with settings and home folder of its own, and waits for its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const electron = process.env.ELECTRON_EXEC_PATH;
  if (electron === undefined)
    throw new Error('Run end-to-end tests by npm run test:e2e, which provides Electron.');
  const profile = options.profile ?? createProfile();
  const demoted = options.ordinaryUser === true && isRoot();
  const app = await _electron.launch({
    executablePath: demoted ? writeDemotingStarter(electron, profile) : electron,
    // Left out, Playwright shuts the sandbox off for every user; root cannot have it.
    chromiumSandbox: demoted || !isRoot(),
    args: [
      `--user-data-dir=${join(profile, 'settings')}`,
      ...(options.switches ?? []),
      projectRoot,
      ...(options.files ?? []),
    ],
    env: { ...inheritedEnvironment(), ...ownDisplay(), HOME: join(profile, 'home'), ...options.env },
  });
  const page = await app.firstWindow();
  return {
    app,
    page,
    close: async () => {
      await app.close();
      if (options.profile === undefined) removeProfile(profile);
    },
  };
}

/** The display of this worker, where there is one for each; playwright.config.ts lets no more windows open at a time. */
function ownDisplay(): Record<string, string> {
  const displays = process.env.PLUMB_TEST_DISPLAYS?.split(' ') ?? [];
  const display = displays[Number(process.env.TEST_PARALLEL_INDEX ?? 0) % displays.length];
  return display === undefined || display === '' ? {} : { DISPLAY: display };
}

/** A folder for the app's settings and home, apart from those of whoever runs the tests. */
export function createProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'plumb-e2e-'));
  for (const folder of ['home', 'settings']) mkdirSync(join(profile, folder));
  return profile;
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true });
}

/** Why `ordinaryUser` is not possible here, in a sentence for a skipped test; null when it is. */
export function ordinaryUserProblem(): string | null {
  if (process.platform !== 'linux') return 'Only Linux starts the app as another user.';
  if (!isRoot()) return null;
  const electron = process.env.ELECTRON_EXEC_PATH ?? '';
  const [program, ...words] = demotion;
  const check = spawnSync(program, [
    ...words,
    'sh',
    '-c',
    'test -x "$1" && test -r "$2"',
    'sh',
    electron,
    projectRoot,
  ]);
  if (check.error !== undefined) return 'There is no setpriv to start the app as another user.';
  return check.status === 0 ? null : 'Another user cannot read the project folder.';
}

const demotion = [
  'setpriv',
  `--reuid=${String(nobody)}`,
  `--regid=${String(nobody)}`,
  '--clear-groups',
  '--inh-caps=-all',
  '--',
] as const;

/** A program that gives up root's rights and becomes Electron. */
function writeDemotingStarter(electron: string, profile: string): string {
  for (const folder of ['.', 'home', 'settings']) chownSync(join(profile, folder), nobody, nobody);
  const starter = join(profile, 'electron');
  writeFileSync(starter, `#!/bin/sh\nexec ${demotion.join(' ')} '${electron}' "$@"\n`, { mode: 0o755 });
  return starter;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
