import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations.ts';
import { createProfile, type LaunchedApp, launchApp, removeProfile } from '../support/launch-app.ts';
import { readReport } from '../support/read-report.ts';

const SETTINGS = { env: { PLUMB_AS_OF: '2026-01-01' } };

async function openSample(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByText('Backend Engineer', { exact: true }).click();
  await page.getByRole('button', { name: /Nadia Holm/ }).click();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
}

/** The item's label and, where asked, its click. */
async function editMenu({ app }: LaunchedApp, id: 'undo' | 'redo', click = false): Promise<string> {
  return app.evaluate(
    ({ Menu }, [item, isClicked]) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(item);
      if (isClicked) found?.click();
      return found?.label ?? '';
    },
    [id, click] as const,
  );
}

const readiness = (page: Page) => page.getByRole('button', { name: /^Readiness/ }).innerText();

test('corrections and decisions count at once, are undone by name, survive a restart and stand in the report', async () => {
  const profile = createProfile();
  const path = join(profile, 'report.json');
  try {
    let launched = await launchApp({ ...SETTINGS, profile });
    let { page } = launched;
    await openSample(page);
    await page.getByRole('radio', { name: 'Text' }).click();
    const before = await readiness(page);

    // Every way to correct a mark, each by the keyboard where there is a key for it.
    const mark = page.getByRole('button', { name: /, “type hints”$/ });
    await mark.press('Enter');
    await expect(page.getByRole('group', { name: 'Correct “type hints”' })).toBeVisible();
    await mark.press('Delete');
    await expect(page.getByText('Taken out by hand.')).toBeVisible();
    expect(await readiness(page)).not.toBe(before);
    await expect.poll(() => editMenu(launched, 'undo')).toBe('Undo: Not evidence: “type hints”');
    await editMenu(launched, 'undo', true);
    await expect.poll(() => readiness(page)).toBe(before);
    await expect.poll(() => editMenu(launched, 'redo')).toBe('Redo: Not evidence: “type hints”');
    await editMenu(launched, 'redo', true);
    await expect.poll(() => readiness(page)).not.toBe(before);

    await page.getByRole('button', { name: /, “mypy”$/ }).press('Enter');
    await page.getByRole('button', { name: 'Wrong skill: “mypy”' }).press('Enter');
    await page.keyboard.type('pytest');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/pytest\. Read as mypy, corrected by hand\./)).toBeVisible();

    await page.getByRole('button', { name: /, “code reviews”$/ }).press('Enter');
    await page.getByRole('button', { name: 'Stronger than this: “code reviews”' }).press('Enter');
    await page.getByRole('menuitem', { name: /^Built/ }).press('Enter');
    await expect(page.getByText(/Raised by hand from strength \d(\.5)? to 3 of 4\./)).toBeVisible();
    const corrected = await readiness(page);

    // What the page cannot say.
    await page.getByRole('button', { name: 'I’m building this' }).click();
    await page.getByLabel('Target date').fill('2026-03-01');
    await page.keyboard.press('Enter');
    await expect(page.getByText('I’m building this, by 1 March 2026.')).toBeVisible();
    expect(await readiness(page)).toBe(corrected);
    expect(await findViolations(page)).toEqual([]);
    await launched.close();

    launched = await launchApp({ ...SETTINGS, profile });
    page = launched.page;
    // The library is there with its figure; without a kept file the row says what to do, and gives way to the file.
    const row = page.getByRole('option', { name: /^Nadia Holm, readiness \d+ of 100/ });
    await row.click();
    await expect(page.getByText(/^Read on .*: readiness \d+ of 100 for Backend Engineer\.$/)).toBeVisible();
    await expect(page.getByText('The file itself is not kept', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Home' }).click();
    await openSample(page);
    await expect(row).toHaveCount(1);
    expect(await readiness(page)).toBe(corrected);
    await page.getByRole('button', { name: /^Corrections by hand/ }).click();
    await expect(
      page.getByText('“mypy” on page 1, line 30 counts for pytest.', { exact: true }),
    ).toBeVisible();

    await launched.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await page.getByRole('button', { name: 'Export report' }).click();
    const sheet = page.getByRole('dialog', { name: 'Export report' });
    await sheet.getByText('JSON', { exact: true }).click();
    await sheet.getByRole('button', { name: 'Save JSON…' }).click();
    await expect(sheet.getByText('Saved report.json.')).toBeVisible();
    expect(readReport(readFileSync(path, 'utf8'))).toMatchObject({
      corrections: [
        { kind: 'stronger', readAs: 'code-review' },
        { kind: 'not-evidence', readAs: 'static-typing' },
        { kind: 'wrong-skill', readAs: 'mypy' },
      ],
      answers: [{ answer: 'build', targetDate: '2026-03-01' }],
    });
    await launched.close();
  } finally {
    removeProfile(profile);
  }
});
