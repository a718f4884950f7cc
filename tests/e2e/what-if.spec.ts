import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations.ts';
import { createProfile, type LaunchedApp, launchApp, removeProfile } from '../support/launch-app.ts';
import { menu } from '../support/walk-screens.ts';

let launched: LaunchedApp;
let page: Page;
let profile: string;

test.beforeAll(async () => {
  profile = createProfile();
  launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' }, profile });
  page = launched.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
test.afterAll(async () => {
  await launched.close();
  removeProfile(profile);
});

test('a forecast moves with what is supposed, also for other roles, and never the result', async () => {
  await page.getByText('Backend Engineer', { exact: true }).click();
  await page.getByRole('button', { name: /Nadia Holm/ }).click();
  const result = page.getByRole('button', { name: /^Readiness/ });
  const before = await result.getAttribute('aria-label');
  const figure = /\d+/u.exec(before ?? '')?.[0] ?? '';
  expect(figure).toMatch(/^\d{2}$/);

  await menu(launched, 'show-what-if');
  await expect(page.getByRole('heading', { name: 'What if' })).toBeVisible();
  const readiness = page.getByRole('status', { name: /^Readiness/ });
  await expect(readiness).toHaveAccessibleName(`Readiness stays ${figure} of 100`);
  const platform = page.getByRole('row', { name: /^Platform Engineer/ });
  const roleBefore = await platform.innerText();

  await page.getByRole('checkbox', { name: /^Code reviews/ }).press('Space');
  await expect(readiness).toHaveAccessibleName(new RegExp(`^Readiness ${figure} would be \\d{2} of 100`));
  const supposed = /would be (\d{2})/u.exec((await readiness.getAttribute('aria-label')) ?? '')?.[1];
  expect(Number(supposed)).toBeGreaterThan(Number(figure));
  await expect(page.getByText('Collaboration & Communication · ', { exact: false }).first()).toBeVisible();
  expect(await platform.innerText()).not.toBe(roleBefore);

  await page.getByRole('button', { name: /^Set a depth/ }).press('Enter');
  await page.getByRole('spinbutton', { name: 'Depth of Workflow orchestration' }).fill('4');
  const forecast = await readiness.getAttribute('aria-label');
  expect(await findViolations(page)).toEqual([]);
  await menu(launched, 'undo');
  await expect(readiness).not.toHaveAccessibleName(forecast ?? '');
  await menu(launched, 'redo');
  await expect(readiness).toHaveAccessibleName(forecast ?? '');

  // Kept as a plan, the ticked gaps are decided, and the figures stay those of the résumé.
  await page.getByRole('button', { name: 'Keep as plan' }).press('Enter');
  await menu(launched, 'show-result');
  await expect(result).toHaveAttribute('aria-label', before ?? '');
  await expect(page.getByText('I’m building this.', { exact: true })).toHaveCount(2);
});

test('settings hold at once, and nothing is kept by who wants nothing kept', async () => {
  await menu(launched, 'settings');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByText('Dark', { exact: true }).click();
  // The test's own page always says light; the app has the system's word.
  await expect.poll(() => launched.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findViolations(page)).toEqual([]);
  const notes = join(profile, 'settings', 'notes');
  // The plan of the test above.
  expect(readdirSync(notes)).toHaveLength(1);
  await dialog.getByText('Nothing', { exact: true }).click();
  await expect.poll(() => existsSync(notes)).toBe(false);
  await expect.poll(() => existsSync(join(profile, 'settings', 'library'))).toBe(false);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a command, a role and the rules of the scores are found by name', async () => {
  const search = page.getByRole('dialog', { name: 'Find a command' }).getByRole('searchbox');
  await menu(launched, 'palette');
  await expect(search).toBeFocused();
  await page.keyboard.type('ml');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toContainText('Against ML Engineer');
  await menu(launched, 'palette');
  await expect(search).toBeFocused();
  await page.keyboard.type('how scores');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'How scores work' })).toContainText('0.40, 0.30, 0.20, 0.10');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await menu(launched, 'delete-resume');
  await expect(page.getByText('Deleted Nadia Holm.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('option', { name: /^Nadia Holm/ })).toBeVisible();
});
