import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type LaunchedApp, launchApp } from './launch-app.ts';

/** A started app whose window's console is listened to, with a folder for what a test writes. */
export interface WatchedWindow {
  readonly launched: LaunchedApp;
  readonly page: Page;
  readonly folder: string;
  /** Errors and warnings of the window so far. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openWatchedWindow(): Promise<WatchedWindow> {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-window-'));
  const launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' } });
  const { page } = launched;
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return {
    launched,
    page,
    folder,
    complaints,
    close: async () => {
      await launched.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
