import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { dropPaths, hoverPaths } from './drop-files.ts';
import { JOB_DESCRIPTION } from './job-description.ts';
import type { LaunchedApp } from './launch-app.ts';
import { LETTER_TEXT } from './window-store.ts';

const sample = (file: string) => resolve(import.meta.dirname, '..', '..', 'resources', 'samples', file);

/** A grey pixel, as PNG. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/** One page that is nothing but a picture. */
async function emptyScan(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const picture = await document.embedPng(PIXEL);
  document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  return document.save();
}

/** What the menu's item does; the menu's words are English in every language of the window. */
export async function menu({ app }: LaunchedApp, id: string): Promise<void> {
  await app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
}

export async function resize(
  { app }: LaunchedApp,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}

/** Holds the parser meanwhile: what is read shows as it does while a slow file is. */
export async function held({ app }: LaunchedApp, act: () => Promise<void>): Promise<void> {
  const parsers = await app.evaluate(({ app: running }) =>
    running.getAppMetrics().flatMap(({ name, pid }) => (name === 'resume-parser' ? [pid] : [])),
  );
  for (const pid of parsers) process.kill(pid, 'SIGSTOP');
  try {
    await act();
  } finally {
    for (const pid of parsers) letGo(pid);
  }
}

/** A parser that was told to end meanwhile may be gone. */
function letGo(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Dialogs that the menu opens. */
export const DIALOGS = [
  'settings',
  'palette',
  'show-scores',
  'show-shortcuts',
  'show-privacy',
  'about',
  'paste',
  'open-job',
] as const;

/** What the parts of the window are, whatever they are called in its language. */
export const SCREENS = [
  'home',
  'drop',
  'compare',
  'compare-sum',
  'result',
  'result-sum',
  'find',
  'evidence-page',
  'evidence-text',
  'what-if',
  'what-was-read',
  'export',
  ...DIALOGS,
  'job-result',
  'failure',
  'doubtful',
  'scan',
  'recognising',
  'reading',
  'library',
  'kept',
] as const;
export type Screen = (typeof SCREENS)[number];

/**
 * Leads a freshly started app through its screens, in any language and at any size, and calls back on each. What is
 * pressed is found by what it is, not by its words.
 */
export async function walkScreens(
  launched: LaunchedApp,
  visit: (screen: Screen) => Promise<void>,
): Promise<void> {
  const { app, page } = launched;
  const folder = mkdtempSync(join(tmpdir(), 'plumb-walk-'));
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const evidence = page.locator('aside[data-pane]');
  try {
    await expect(page.locator('#drop-title')).toBeVisible();
    await visit('home');
    await hoverPaths(app, page, [sample('nadia-holm-backend.pdf')]);
    await visit('drop');
    await dropPaths(app, page, [sample('nadia-holm-backend.pdf')]);

    await expect(page.locator('#compare-title')).toBeVisible();
    await visit('compare');
    await page.locator('tbody button').nth(9).press('Enter');
    await expect(page.locator('[role="dialog"] tfoot')).toBeVisible();
    await visit('compare-sum');
    await page.keyboard.press('Escape');
    await page.locator('thead button').nth(1).press('Enter');

    await expect(page.locator('#gaps-title')).toBeVisible();
    await visit('result');
    await page.locator('td button').first().press('Enter');
    await expect(page.locator('[role="dialog"] tfoot')).toBeVisible();
    await visit('result-sum');
    await page.keyboard.press('Escape');

    await menu(launched, 'find');
    await page.locator('search input').fill('postgres');
    await expect(page.locator('[data-found="current"]').first()).toBeVisible();
    await visit('find');
    await page.keyboard.press('Escape');

    // Shows the evidence also where that is a tab.
    await page.keyboard.press('Alt+ArrowDown');
    await expect(evidence.locator('[data-drawn="true"]').first()).toBeVisible();
    await visit('evidence-page');
    await evidence.getByRole('radio').nth(1).click();
    await expect(evidence.locator('[data-view="text"]')).toBeVisible();
    await visit('evidence-text');
    await evidence.getByRole('radio').nth(0).click();

    await menu(launched, 'show-what-if');
    await expect(page.locator('#what-if-title')).toBeVisible();
    await page.locator('input[type="checkbox"]').nth(1).press('Space');
    await page.locator('main h2 button').first().press('Enter');
    await visit('what-if');
    await menu(launched, 'show-read');
    await expect(page.locator('[data-drawn="true"]')).toBeVisible();
    await visit('what-was-read');

    await menu(launched, 'export');
    await page.locator('[role="dialog"] [data-page]').scrollIntoViewIfNeeded({ timeout: 60_000 });
    await expect(page.locator('[role="dialog"] [data-drawn="true"]')).toBeVisible();
    await visit('export');
    await page.keyboard.press('Escape');
    for (const dialog of DIALOGS) {
      await menu(launched, dialog);
      await expect(page.getByRole('dialog')).toBeVisible();
      await visit(dialog);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }

    await dropPaths(app, page, [write('job.json', JSON.stringify(JOB_DESCRIPTION))]);
    await expect(page.locator('#job-title')).toBeVisible();
    await page.locator('#job-title').scrollIntoViewIfNeeded();
    await visit('job-result');

    await dropPaths(app, page, [write('damaged.pdf', '%PDF-1.7\nthis ends early')]);
    await expect(page.locator('#failure-title')).toBeVisible();
    await visit('failure');
    await dropPaths(app, page, [write('letter.txt', LETTER_TEXT)]);
    await expect(page.locator('#doubtful-title')).toBeVisible();
    await visit('doubtful');
    await dropPaths(app, page, [write('scan.pdf', await emptyScan())]);
    await expect(page.locator('#scan-title')).toBeVisible();
    await menu(launched, 'home');
    await visit('library');
    await page.locator('[data-document]').last().click();
    await visit('scan');
    await held(launched, async () => {
      await page.locator('#scan-title').locator('xpath=../..').getByRole('button').first().click();
      await expect(page.locator('#reading-title')).toBeVisible();
      await visit('recognising');
      await page.locator('#reading-title').locator('xpath=../..').getByRole('button').first().click();
    });
    await held(launched, async () => {
      await dropPaths(app, page, [sample('priya-raman-data.pdf'), sample('tomas-reyes-ml.docx')]);
      await expect(page.locator('#reading-title')).toBeVisible();
      await visit('reading');
      await page.locator('#reading-title').locator('xpath=../..').getByRole('button').first().click();
    });
    // A new window knows what was kept.
    await page.reload();
    await page.locator('[data-document]').first().click();
    await expect(page.locator('#kept-title')).toBeVisible();
    await visit('kept');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
