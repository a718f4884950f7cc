import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;

test.beforeAll(async () => {
  launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' } });
  page = launched.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
test.afterAll(() => launched.close());

async function menu(id: string): Promise<void> {
  await launched.app.evaluate(
    ({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(),
    id,
  );
}

async function violations(): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a forecast moves with what is supposed, also for other roles, and never the result', async () => {
  await page.getByText('Backend Engineer', { exact: true }).click();
  await page.getByRole('button', { name: /Nadia Holm/ }).click();
  const result = page.getByRole('button', { name: /^Readiness/ });
  const before = await result.getAttribute('aria-label');

  await menu('show-what-if');
  await expect(page.getByRole('heading', { name: 'What if' })).toBeVisible();
  const readiness = page.getByRole('status', { name: /^Readiness/ });
  await expect(readiness).toHaveAccessibleName(/^Readiness stays 89/);
  const platform = page.getByRole('row', { name: /^Platform Engineer/ });
  const roleBefore = await platform.innerText();

  await page.getByRole('checkbox', { name: /^Code reviews/ }).press('Space');
  await expect(readiness).toHaveAccessibleName(/^Readiness 89 would be 9\d of 100/);
  expect(await platform.innerText()).not.toBe(roleBefore);

  await page.getByRole('button', { name: /^Set a depth/ }).press('Enter');
  await page.getByRole('spinbutton', { name: 'Depth of Testing practices' }).fill('4');
  const forecast = await readiness.getAttribute('aria-label');
  expect(await violations()).toEqual([]);
  await menu('undo');
  await expect(readiness).not.toHaveAccessibleName(forecast ?? '');
  await menu('redo');
  await expect(readiness).toHaveAccessibleName(forecast ?? '');

  // Kept as a plan, the ticked gaps are decided, and the figures stay those of the résumé.
  await page.getByRole('button', { name: 'Keep as plan' }).press('Enter');
  await menu('show-result');
  await expect(result).toHaveAttribute('aria-label', before ?? '');
  await expect(page.getByText('Being built.')).toHaveCount(2);
});
