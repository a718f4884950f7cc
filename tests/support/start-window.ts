import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type LaunchedApp, type LaunchOptions, launchApp } from './launch-app.ts';
import { resize } from './walk-screens.ts';

/** Path of a sample résumé that the app ships. */
export function sampleFile(file: string): string {
  return resolve(import.meta.dirname, '..', '..', 'resources', 'samples', file);
}

/** Starts the app with a window of the usual size, on a day that does not move. */
export async function startWindow(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' }, ...options });
  await resize(launched, { width: 1440, height: 900 });
  await expect(launched.page.getByRole('heading', { level: 1 })).toBeVisible();
  return launched;
}

/** A running app as `startWindow` gives it, at home, with an empty library and as the system looks. Settings stay. */
export async function startAgain(launched: LaunchedApp): Promise<void> {
  const { page } = launched;
  await resize(launched, { width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null });
  await page.evaluate(() => window.plumb.saveLibrary([]));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** From home to the sample of a backend engineer, against that role. */
export async function openBackendSample(page: Page): Promise<void> {
  await page.getByText('Backend Engineer', { exact: true }).click();
  await page.getByRole('button', { name: /Nadia Holm/ }).click();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
}
