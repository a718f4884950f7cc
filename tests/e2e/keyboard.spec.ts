import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { pressInMenu } from '../support/press-in-menu.ts';
import { readReport } from '../support/read-report.ts';

let launched: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' } });
  page = launched.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
test.afterEach(() => launched.close());

/** Presses a key until something has the focus; says after how many presses. */
async function pressUntil(key: string, reached: () => Promise<boolean>, most = 40): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press(key);
    if (await reached()) return presses;
  }
  throw new Error(`${key} was pressed ${most} times without effect.`);
}

const isFocused = (label: RegExp) => async () =>
  label.test(
    await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    }),
  );

test('the keyboard alone leads from a sample over its gaps and another role to a saved report', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-keys-'));
  const path = join(folder, 'report.json');
  try {
    await launched.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);

    await pressUntil('Tab', isFocused(/^Priya Raman/));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Priya Raman against every role' })).toBeVisible();
    await pressUntil('Tab', isFocused(/^Data Engineer$/));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();

    // The evidence: into its pane, to a mark, to the next one.
    await pressUntil('F6', async () => {
      const inside = page.getByRole('complementary', { name: 'Evidence' }).locator(':focus');
      return (await inside.count()) === 1;
    });
    // A page without its drawing has no marks to stop at yet.
    await expect(page.getByRole('button', { name: /evidence [A-Z]1,/ }).first()).toBeVisible();
    await pressUntil('Tab', isFocused(/evidence [A-Z]1,/));
    const markInFocus = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
    const first = await markInFocus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(markInFocus).not.toBe(first);

    // The gaps: a folded one is opened where it stands.
    const foldedGap = page.locator('h3 button[aria-expanded="false"]:focus');
    await pressUntil('Tab', async () => (await foldedGap.count()) === 1, 120);
    await page.keyboard.press('Enter');
    await expect(page.locator('h3 button[aria-expanded="true"]:focus')).toHaveCount(1);

    await pressInMenu(launched, 'L');
    await expect(page.getByRole('button', { name: /Compare with/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article')).toContainText('Against ML Engineer');

    await pressInMenu(launched, 'E');
    const sheet = page.getByRole('dialog', { name: 'Export report' });
    await expect(sheet).toBeVisible();
    await pressUntil(
      'Tab',
      async () =>
        (await sheet.getByRole('radio', { name: /^PDF/ }).and(page.locator(':focus')).count()) === 1,
    );
    await pressUntil('ArrowRight', async () => sheet.getByRole('radio', { name: /^JSON/ }).isChecked());
    await pressUntil('Tab', isFocused(/^Save JSON…$/));
    await page.keyboard.press('Enter');
    await expect(sheet.getByText('Saved report.json.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();

    expect(readReport(readFileSync(path, 'utf8'))).toMatchObject({
      source: { fileName: 'priya-raman-data.pdf' },
      role: { id: 'ml-engineer' },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
