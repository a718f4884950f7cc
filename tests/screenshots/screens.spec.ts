// Not a test of behaviour: it drives the real app through its screens and writes a picture of each into
// test-results/screenshots, and the README's picture into docs.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { darkBarResume } from '../support/dark-bar-resume.ts';
import { dropBytes, hoverPaths } from '../support/drop-files.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { scannedPdf, scanPages } from '../support/make-scan.ts';
import { DIALOGS, held, menu, resize } from '../support/walk-screens.ts';
import { LETTER_TEXT } from '../support/window-store.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OUT = join(ROOT, 'test-results', 'screenshots');
const README_PICTURE = join(ROOT, 'docs', 'result-light.png');
const sample = (file: string) => join(ROOT, 'resources', 'samples', file);

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme?: 'dark';
  /** Asks for these colours or strings before anything is shown. */
  readonly prepare?: (launched: LaunchedApp) => Promise<void>;
}

const WIDE = { width: 1440, height: 900 };
const SMALL = { width: 960, height: 640 };

const LOOKS: readonly Look[] = [
  { name: 'light-1440', ...WIDE },
  { name: 'light-960', ...SMALL },
  { name: 'dark-1440', ...WIDE, scheme: 'dark' },
  { name: 'dark-960', ...SMALL, scheme: 'dark' },
  {
    name: 'forced-colours',
    ...WIDE,
    prepare: ({ page }) => page.emulateMedia({ forcedColors: 'active' }),
  },
  { name: 'contrast', ...WIDE, prepare: ({ page }) => page.emulateMedia({ contrast: 'more' }) },
  { name: 'grey', ...WIDE, prepare: seeGrey },
  { name: 'longer-strings', ...WIDE, prepare: usePseudoLocale },
  { name: 'longer-strings-960', ...SMALL, prepare: usePseudoLocale },
];

async function seeGrey({ page }: LaunchedApp): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
}

/** Every string of the window forty per cent longer. */
async function usePseudoLocale({ page }: LaunchedApp): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'language', { value: 'en-XA' });
  });
  await page.reload();
}

/** Takes pictures of every screen in turn. Strings differ between looks, so that things are found by what they are. */
async function walk(
  launched: LaunchedApp,
  look: Look,
  take: (name: string) => Promise<string>,
): Promise<void> {
  const { app, page } = launched;
  const settle = () => page.waitForTimeout(400);
  const shoot = async (name: string) => {
    await settle();
    return take(name);
  };
  await expect(page.locator('#drop-title')).toBeVisible();
  await shoot('home');
  await hoverPaths(app, page, [sample('nadia-holm-backend.pdf'), sample('priya-raman-data.pdf')]);
  await shoot('drop');
  await page.dispatchEvent('main', 'dragleave');
  await page.keyboard.press('Escape');

  await page.reload();
  await page.locator('input[value="backend-engineer"]').check({ force: true });
  await page.getByText('Nadia Holm').click();
  await expect(page.locator('#gaps-title')).toBeVisible({ timeout: 30_000 });
  await page.waitForTimeout(1500);
  const result = await take('result');
  if (look.name === 'light-1440') copyFileSync(result, README_PICTURE);
  await page.locator('table button').first().click();
  await shoot('result-sum');
  await page.keyboard.press('Escape');
  // The figure comes first, then its range.
  await page.locator('article section').first().locator('button').nth(1).click();
  await shoot('result-range');
  await page.keyboard.press('Escape');

  await page.locator('#gaps-title').scrollIntoViewIfNeeded();
  await page.mouse.move(look.width / 2, look.height / 2);
  await page.mouse.wheel(0, 700);
  await shoot('result-gaps');
  await page.locator('main [aria-expanded="false"]', { hasText: /Strengths/ }).click();
  await page.mouse.wheel(0, 5000);
  await shoot('result-end');

  await menu(launched, 'show-compare');
  await shoot('compare');
  await page.locator('table tbody button').nth(12).click();
  await shoot('compare-sum');
  await page.keyboard.press('Escape');

  await menu(launched, 'show-what-if');
  await page
    .locator('label', { has: page.locator('input[type="checkbox"]') })
    .nth(2)
    .click();
  await page
    .locator('label', { has: page.locator('input[type="checkbox"]') })
    .nth(3)
    .click();
  await shoot('what-if');
  await page.locator('main h2 [aria-expanded="false"]').first().click();
  await page.mouse.move(look.width / 3, look.height / 2);
  await page.mouse.wheel(0, 5000);
  await shoot('what-if-depths');

  await menu(launched, 'show-read');
  await expect(page.locator('[data-drawn="true"]')).toBeVisible();
  await shoot('what-was-read');
  await page.locator('[data-row^="e"]').first().click();
  await shoot('what-was-read-entry');

  await menu(launched, 'export');
  await expect(page.locator('[role="dialog"] [data-drawn="true"]')).toBeVisible({ timeout: 60_000 });
  await shoot('export');
  await page.keyboard.press('Escape');

  for (const command of DIALOGS) {
    await menu(launched, command);
    await shoot(command);
    await page.keyboard.press('Escape');
  }
  await menu(launched, 'show-result');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await page.waitForTimeout(1000);
  await take('evidence');
  await page.locator('aside [role="radio"]').nth(1).click();
  await shoot('evidence-text');
  await page.locator('aside [role="radio"]').nth(0).click();

  writeFileSync(join(OUT, 'dark-bar.pdf'), await darkBarResume());
  await dropBytes(page, [join(OUT, 'dark-bar.pdf')]);
  await expect(page.locator('#gaps-title')).toBeVisible();
  for (let mark = 0; mark < 4; mark += 1) await page.keyboard.press('Alt+ArrowDown');
  await page.waitForTimeout(1500);
  await take('dark-bar');

  writeFileSync(join(OUT, 'broken.pdf'), '%PDF-1.7\nthis ends early');
  await dropBytes(page, [join(OUT, 'broken.pdf')]);
  await expect(page.locator('#failure-title')).toBeVisible();
  await shoot('failure');
  writeFileSync(join(OUT, 'letter.txt'), LETTER_TEXT);
  await dropBytes(page, [join(OUT, 'letter.txt')]);
  await expect(page.locator('#doubtful-title')).toBeVisible();
  await shoot('doubtful');
  await scans(page, take);

  // Held, the parser shows what a slow file shows, and what waits behind it.
  await held(launched, async () => {
    await dropBytes(page, [sample('priya-raman-data.pdf'), sample('tomas-reyes-ml.docx')]);
    await expect(page.locator('#reading-title')).toBeVisible();
    await shoot('reading');
  });
  await expect(page.locator('#gaps-title')).toBeVisible();
  await menu(launched, 'delete-resume');
  await shoot('deleted');
}

async function scans(page: Page, take: (name: string) => Promise<string>): Promise<void> {
  const bytes = new Uint8Array(readFileSync(sample('nadia-holm-backend.pdf')));
  const images = await scanPages(bytes, { type: 'image/jpeg', resolution: 120 });
  writeFileSync(join(OUT, 'scan.pdf'), await scannedPdf(images));
  await dropBytes(page, [join(OUT, 'scan.pdf')]);
  await expect(page.locator('#scan-title')).toBeVisible();
  await take('scan');
  await page.locator('#scan-title').locator('xpath=../..').getByRole('button').first().click();
  await expect(page.locator('#reading-title')).toBeVisible();
  await page.waitForTimeout(1500);
  await take('recognising');
  await expect(page.getByRole('note')).toBeVisible({ timeout: 120_000 });
  await page.waitForTimeout(1500);
  await take('recognised');
}

for (const look of LOOKS) {
  test(look.name, async () => {
    mkdirSync(OUT, { recursive: true });
    const launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' } });
    const { app, page } = launched;
    try {
      const colorScheme: 'light' | 'dark' = look.scheme ?? 'light';
      await app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source;
      }, colorScheme);
      await page.emulateMedia({ colorScheme });
      await resize(launched, { width: look.width, height: look.height });
      await look.prepare?.(launched);
      await walk(launched, look, async (name) => {
        const path = join(OUT, `${name}-${look.name}.png`);
        await page.screenshot({ path });
        return path;
      });
    } finally {
      await launched.close();
    }
  });
}
