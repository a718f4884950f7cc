// Not a test of behaviour: it drives the real app through its screens and writes a picture of each into
// test-results/screenshots, and the README's picture into docs.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dropBytes } from '../support/drop-files.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { scannedPdf, scanPages } from '../support/make-scan.ts';

const OUT = join(import.meta.dirname, '..', '..', 'test-results', 'screenshots');
const README_PICTURE = join(import.meta.dirname, '..', '..', 'docs', 'result-light.png');
const SAMPLES = join(import.meta.dirname, '..', '..', 'resources', 'samples');
const SIZES = [
  { width: 1440, height: 900 },
  { width: 960, height: 640 },
] as const;
const SCHEMES = ['light', 'dark'] as const;
const SAMPLE = 'Nadia Holm';

async function resize({ app }: LaunchedApp, size: { width: number; height: number }): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}

for (const scheme of SCHEMES) {
  for (const size of SIZES) {
    test(`${scheme}, ${size.width} by ${size.height}`, async () => {
      mkdirSync(OUT, { recursive: true });
      const launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' } });
      const { app, page } = launched;
      const take = async (name: string) => {
        const path = join(OUT, `${name}-${scheme}-${size.width}.png`);
        await page.screenshot({ path });
        return path;
      };
      try {
        await app.evaluate(({ nativeTheme }, source) => {
          nativeTheme.themeSource = source;
        }, scheme);
        await page.emulateMedia({ colorScheme: scheme });
        await resize(launched, size);
        await expect(page.getByRole('heading', { name: 'Drop a résumé here' })).toBeVisible();
        await take('home');

        await page.getByRole('radio', { name: 'Backend Engineer' }).check({ force: true });
        await page.getByRole('button', { name: new RegExp(SAMPLE) }).click();
        await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
        await page.waitForTimeout(1500);
        const result = await take('result');
        if (scheme === 'light' && size.width === 1440) copyFileSync(result, README_PICTURE);

        await page.getByRole('heading', { name: 'What to do next' }).scrollIntoViewIfNeeded();
        await page.mouse.move(size.width / 2, size.height / 2);
        await page.mouse.wheel(0, 700);
        await page.waitForTimeout(300);
        await take('result-gaps');
        await page.mouse.wheel(0, 5000);
        await page.waitForTimeout(300);
        await take('result-end');

        // A button in a wide window, a tab in a narrow one.
        await page
          .getByRole('button', { name: 'Compare roles' })
          .or(page.getByRole('tab', { name: 'Compare roles' }))
          .click();
        await page.waitForTimeout(300);
        await take('compare');

        await page
          .getByRole('button', { name: 'What was read', exact: true })
          .or(page.getByRole('tab', { name: 'What was read' }))
          .click();
        await expect(page.locator('[data-drawn="true"]')).toBeVisible();
        await take('what-was-read');
        await page.locator('[data-row^="e"]').first().click();
        await page.waitForTimeout(600);
        await take('what-was-read-entry');

        await page.getByRole('button', { name: 'Export report' }).click();
        await expect(page.getByText('Making the preview…')).toHaveCount(0, { timeout: 60_000 });
        await page.waitForTimeout(500);
        await take('export');
        await page.keyboard.press('Escape');

        for (const command of ['show-what-if', 'settings', 'palette']) {
          await app.evaluate(
            ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
            command,
          );
          await page.waitForTimeout(500);
          await take(command);
          await page.keyboard.press('Escape');
        }

        writeFileSync(join(OUT, 'broken.pdf'), '%PDF-1.7\nthis ends early');
        await dropBytes(page, [join(OUT, 'broken.pdf')]);
        await expect(page.getByRole('button', { name: 'Choose another file' })).toBeVisible();
        await take('failure');

        const sample = readFileSync(join(SAMPLES, 'nadia-holm-backend.pdf'));
        const images = await scanPages(new Uint8Array(sample), { type: 'image/jpeg', resolution: 120 });
        writeFileSync(join(OUT, 'scan.pdf'), await scannedPdf(images));
        await dropBytes(page, [join(OUT, 'scan.pdf')]);
        await expect(page.getByRole('button', { name: 'Recognise text' })).toBeVisible();
        await take('scan');
        await page.getByRole('button', { name: 'Recognise text' }).click();
        await expect(page.getByText('page 1 of 2')).toBeVisible();
        await take('recognising');
        await expect(page.getByRole('note')).toContainText('recognised', { timeout: 120_000 });
        await page.waitForTimeout(1500);
        await take('recognised');

        // Held, the parser shows what a slow file shows.
        const parsers = await app.evaluate(({ app: running }) =>
          running.getAppMetrics().flatMap(({ name, pid }) => (name === 'resume-parser' ? [pid] : [])),
        );
        for (const pid of parsers) process.kill(pid, 'SIGSTOP');
        await dropBytes(page, [join(SAMPLES, 'priya-raman-data.pdf')]);
        await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
        await take('reading');
        for (const pid of parsers) process.kill(pid, 'SIGCONT');
      } finally {
        await launched.close();
      }
    });
  }
}
