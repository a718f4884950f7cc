// Leads the real app through every screen and asks for a picture of each. Strings differ between looks, so that things
// are found by what they are.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { darkBarResume } from '../support/dark-bar-resume.ts';
import { dropBytes, dropPaths, hoverPaths } from '../support/drop-files.ts';
import { JOB_DESCRIPTION } from '../support/job-description.ts';
import type { LaunchedApp } from '../support/launch-app.ts';
import { scannedPdf, scanPages } from '../support/make-scan.ts';
import { DIALOGS, held, menu } from '../support/walk-screens.ts';
import { LETTER_TEXT } from '../support/window-store.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'resources', 'samples');
const sample = (file: string) => join(SAMPLES, file);

interface Walk {
  readonly launched: LaunchedApp;
  /** Where files that are dropped are made. */
  readonly folder: string;
  readonly take: (name: string) => Promise<void>;
}

/** Takes a picture of every screen in turn. `take` waits until what moves stands. */
export async function walkPictures(
  launched: LaunchedApp,
  folder: string,
  take: (name: string) => Promise<void>,
): Promise<void> {
  const walk: Walk = { launched, folder, take };
  await walkHome(walk);
  await walkResult(walk);
  await walkGaps(walk);
  await walkEvidence(walk);
  await walkViews(walk);
  await walkDialogs(walk);
  await walkDocuments(walk);
  await walkScans(walk);
  await walkLibrary(walk);
}

async function walkHome({ launched, folder, take }: Walk): Promise<void> {
  const { app, page } = launched;
  await expect(page.locator('#drop-title')).toBeVisible();
  await take('home');
  await hoverPaths(app, page, [sample('nadia-holm-backend.pdf'), sample('priya-raman-data.pdf')]);
  await take('drop');
  await page.dispatchEvent('main', 'dragleave');
  mkdirSync(join(folder, 'empty'), { recursive: true });
  await dropPaths(app, page, [join(folder, 'empty')]);
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await take('home-remark');
  await page.reload();
}

async function walkResult({ launched, take }: Walk): Promise<void> {
  const { page } = launched;
  await page.locator('input[value="backend-engineer"]').check({ force: true });
  await page.getByText('Nadia Holm').click();
  await expect(page.locator('#gaps-title')).toBeVisible({ timeout: 30_000 });
  await page.waitForTimeout(1000);
  await take('result');
  const readiness = page.locator('article section').first().locator('button');
  // The figure comes first, then its range.
  for (const [name, button] of [
    ['result-sum', page.locator('table button').first()],
    ['result-readiness', readiness.nth(0)],
    ['result-range', readiness.nth(1)],
    ['gap-gain', page.locator('ol > li').first().locator('h3 + button')],
  ] as const) {
    await button.click();
    await take(name);
    await page.keyboard.press('Escape');
  }
}

async function walkGaps({ launched, take }: Walk): Promise<void> {
  const { page } = launched;
  const gap = (at: number) => page.locator('main ol > li').nth(at);
  const answer = (item: Locator, at: number) => item.getByRole('group').getByRole('button').nth(at);
  await page.locator('#gaps-title').scrollIntoViewIfNeeded();
  await answer(gap(0), 0).scrollIntoViewIfNeeded();
  await take('gap');
  await answer(gap(0), 0).click();
  await gap(0).getByRole('textbox').scrollIntoViewIfNeeded();
  await take('gap-show');
  await gap(1).locator('h3 button').click();
  await answer(gap(1), 1).click();
  await answer(gap(1), 1).scrollIntoViewIfNeeded();
  await take('gap-build');
  await gap(2).locator('h3 button').click();
  await answer(gap(2), 2).click();
  await answer(gap(2), 2).scrollIntoViewIfNeeded();
  await take('gap-not-for-me');

  const choices = page.locator('section[aria-labelledby="gaps-title"] > header button');
  await choices.nth(0).click();
  await take('gap-groupings');
  await page.getByRole('option').nth(2).click();
  await take('gaps-grouped');
  await choices.nth(1).click();
  await page.getByRole('listbox').last().getByRole('option').nth(3).click();
  await take('gaps-filtered');
  await choices.nth(1).click();
  await page.getByRole('listbox').last().getByRole('option').nth(0).click();
  await choices.nth(0).click();
  await page.getByRole('listbox').last().getByRole('option').nth(0).click();

  const folded = page.locator('main h2 button');
  for (const [at, name] of ['strengths', 'named', 'roadmap'].entries()) {
    await folded.nth(at).click();
    await folded.nth(at).evaluate((button) => button.scrollIntoView({ block: 'start' }));
    await take(`result-${name}`);
  }
  await page.locator('main article').evaluate((article) => article.parentElement?.scrollTo(0, 1e6));
  await take('result-end');
}

async function walkEvidence({ launched, take }: Walk): Promise<void> {
  const { page } = launched;
  const evidence = page.locator('aside[data-pane]');
  await menu(launched, 'show-result');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(evidence.locator('[data-drawn="true"]').first()).toBeVisible();
  await take('evidence');
  const corrections = evidence.locator('footer [role="group"] button');
  await corrections.nth(1).click();
  await page.keyboard.type('log');
  await take('evidence-skill');
  // The first ends the search, the second the list.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await corrections.nth(2).click();
  await take('evidence-stronger');
  await page.keyboard.press('Escape');
  await corrections.nth(0).click();
  await take('evidence-corrected');
  await evidence.getByRole('radio').nth(1).click();
  await take('evidence-text');
  await evidence.getByRole('radio').nth(0).click();
  await menu(launched, 'find');
  await page.locator('search input').fill('redis');
  await expect(page.locator('[data-found="current"]').first()).toBeVisible();
  await take('find');
  await page.keyboard.press('Escape');
  await menu(launched, 'show-result');
  await page.locator('main article').evaluate((article) => article.parentElement?.scrollTo(0, 1e6));
  await page.locator('main h2 button').nth(-2).click();
  await page.locator('main article').evaluate((article) => article.parentElement?.scrollTo(0, 1e6));
  await take('corrections');
}

async function walkViews({ launched, take }: Walk): Promise<void> {
  const { page } = launched;
  await menu(launched, 'show-compare');
  await take('compare');
  await page.locator('table tbody button').nth(12).click();
  await take('compare-sum');
  await page.keyboard.press('Escape');
  await page.locator('main article').evaluate((article) => article.parentElement?.scrollTo(0, 1e6));
  await take('compare-end');

  await menu(launched, 'show-what-if');
  await expect(page.locator('#what-if-title')).toBeVisible();
  await take('what-if-nothing');
  for (const at of [0, 2, 3]) await page.locator('input[type="checkbox"]').nth(at).press('Space');
  await page.locator('main article').evaluate((article) => article.parentElement?.scrollTo(0, 0));
  await take('what-if');
  await page.locator('main h2 button').first().click();
  await page.locator('main article').evaluate((article) => article.parentElement?.scrollTo(0, 1e6));
  await take('what-if-depths');

  await menu(launched, 'show-read');
  await expect(page.locator('[data-drawn="true"]')).toBeVisible();
  await take('what-was-read');
  await page.locator('[data-row^="e"]').first().click();
  await take('what-was-read-entry');
  await page.locator('section[data-pane] h2 button').first().click();
  await take('what-was-read-quality');
  await page.getByRole('radio').nth(1).click();
  await take('what-was-read-text');
  await page.getByRole('radio').nth(0).click();
}

async function walkDialogs({ launched, take }: Walk): Promise<void> {
  const { page } = launched;
  const dialog = page.getByRole('dialog');
  await menu(launched, 'export');
  await expect(dialog.locator('[data-drawn="true"]')).toBeVisible({ timeout: 60_000 });
  await take('export');
  await dialog.getByRole('radio').nth(2).press('Space');
  await page.waitForTimeout(3000);
  await take('export-panel');
  await page.keyboard.press('Escape');
  for (const command of DIALOGS) {
    await menu(launched, command);
    await expect(dialog).toBeVisible();
    await take(command);
    if (command === 'palette') {
      await page.keyboard.type('ml');
      await take('palette-found');
      await page.keyboard.press('Escape');
    }
    if (command === 'about') {
      await dialog.getByRole('heading', { level: 4 }).first().getByRole('button').click();
      await take('licence');
    }
    if (command === 'show-scores') {
      await dialog.locator('table').last().scrollIntoViewIfNeeded();
      await take('show-scores-end');
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
}

async function walkDocuments({ launched, folder, take }: Walk): Promise<void> {
  const { page } = launched;
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  await menu(launched, 'show-result');
  await dropBytes(page, [write('job.json', JSON.stringify(JOB_DESCRIPTION))]);
  await expect(page.locator('#job-title')).toBeVisible();
  await take('job-result');
  await page.locator('#job-title').evaluate((title) => title.scrollIntoView({ block: 'start' }));
  await take('job-table');

  await dropBytes(page, [write('dark-bar.pdf', await darkBarResume())]);
  await expect(page.locator('#gaps-title')).toBeVisible();
  for (let mark = 0; mark < 4; mark += 1) await page.keyboard.press('Alt+ArrowDown');
  await page.waitForTimeout(1000);
  await take('dark-bar');
  await dropBytes(page, [sample('tomas-reyes-ml.docx')]);
  await expect(page.locator('header strong')).toHaveText('Tomás Reyes');
  await menu(launched, 'show-result');
  await page.keyboard.press('Alt+ArrowDown');
  await take('word');

  await dropBytes(page, [write('broken.pdf', '%PDF-1.7\nthis ends early')]);
  await expect(page.locator('#failure-title')).toBeVisible();
  await take('failure');
  await dropBytes(page, [write('letter.txt', LETTER_TEXT)]);
  await expect(page.locator('#doubtful-title')).toBeVisible();
  await take('doubtful');
  await page.locator('#doubtful-title').locator('xpath=../..').getByRole('button').first().click();
  await menu(launched, 'show-result');
  await take('doubtful-accepted');
}

async function walkScans({ launched, folder, take }: Walk): Promise<void> {
  const { page } = launched;
  const bytes = new Uint8Array(readFileSync(sample('nadia-holm-backend.pdf')));
  const images = await scanPages(bytes, { type: 'image/jpeg', resolution: 120 });
  writeFileSync(join(folder, 'scan.pdf'), await scannedPdf(images));
  await dropBytes(page, [join(folder, 'scan.pdf')]);
  await expect(page.locator('#scan-title')).toBeVisible();
  await take('scan');
  await page.locator('#scan-title').locator('xpath=../..').getByRole('button').first().click();
  await expect(page.locator('#reading-title')).toBeVisible();
  await page.waitForTimeout(1000);
  await take('recognising');
  await expect(page.getByRole('note')).toBeVisible({ timeout: 120_000 });
  await page.waitForTimeout(1000);
  await take('recognised');
}

async function walkLibrary({ launched, take }: Walk): Promise<void> {
  const { page } = launched;
  // Held, the parser shows what a slow file shows, and what waits behind it.
  await held(launched, async () => {
    await dropBytes(page, [sample('priya-raman-data.pdf'), sample('jonas-weiss-full-stack.docx')]);
    await expect(page.locator('#reading-title')).toBeVisible();
    await take('reading');
    await page.locator('#reading-title').locator('xpath=../..').getByRole('button').first().click();
    await expect(page.locator('#failure-title')).toBeVisible();
    await take('cancelled');
  });
  await menu(launched, 'home');
  await take('library');
  await menu(launched, 'show-result');
  await menu(launched, 'delete-resume');
  await take('deleted');
  // A new window knows what was kept.
  await page.reload();
  await expect(page.locator('[data-document]').first()).toBeVisible();
  await take('library-kept');
  const search = page.locator('nav input');
  if (await search.isVisible()) {
    await search.fill('zzz');
    await take('library-none');
    await search.fill('');
  }
  await page.locator('[data-document]').first().click();
  await expect(page.locator('#kept-title')).toBeVisible();
  await take('kept');
}
