import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { dropPaths } from '../support/drop-files.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { makePdf } from '../support/make-pdf.ts';
import { scannedPdf, scanPages } from '../support/make-scan.ts';
import { readReport } from '../support/read-report.ts';

// A page takes some seconds, and a busy machine needs more.
test.setTimeout(180_000);
const RECOGNISED = { timeout: 120_000 };

const LINES = [
  'Nadia Holm',
  'nadia@example.org',
  'Experience',
  'Backend Developer, Kestrel Freight',
  'Mar 2021 - Present',
  '- Built rate quotes in Django for 300 shippers',
  '- Wrote integration tests with pytest',
  'Education',
  'BSc Computer Science, University of Leeds',
  '2014 - 2017',
];

let folder: string;
let scan: string;
let photo: string;
let launched: LaunchedApp;
let page: Page;
let complaints: string[];

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumb-scan-'));
  const pdf = await makePdf(({ addPage, write }) => {
    const sheet = addPage();
    for (const [index, line] of LINES.entries())
      write(sheet, line, 60, 80 + index * 26, index === 0 ? 20 : 12);
  });
  const images = await scanPages(pdf, { type: 'image/jpeg', resolution: 150 });
  scan = join(folder, 'scan.pdf');
  photo = join(folder, 'photo.jpg');
  writeFileSync(scan, await scannedPdf(images));
  writeFileSync(photo, images[0] ?? '');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.beforeEach(async () => {
  launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' } });
  page = launched.page;
  // Wide enough for the evidence beside the result.
  await launched.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900);
  });
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.getByText('Backend Engineer', { exact: true }).click();
});
test.afterEach(async () => {
  await launched.close();
  expect(complaints).toEqual([]);
});

const evidence = () => page.getByRole('complementary', { name: 'Evidence' });

test('a scan is asked about, recognised, and its result says so, also when it is saved', async () => {
  await dropPaths(launched.app, page, [scan]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('scan.pdf is a scan');
  await expect(page.getByRole('alert').filter({ hasText: 'a picture of a page and no text' })).toBeVisible();
  await page.getByRole('button', { name: 'Recognise text' }).click();
  await expect(page.getByText('page 1 of 1')).toBeVisible(RECOGNISED);
  await expect(page.getByRole('article')).toContainText('Against Backend Engineer', RECOGNISED);
  await expect(page.getByRole('banner')).toContainText('Nadia Holm');
  await expect(page.getByRole('note')).toContainText('The text of page 1 was recognised from a picture');
  await expect(page.getByRole('contentinfo')).toContainText('Read 1 page, text recognised');
  await expect(evidence().locator('[data-page="1"]')).toHaveAttribute('data-drawn', 'true');
  await expect(evidence().getByRole('button', { name: /Django/ })).not.toHaveCount(0);

  const path = join(folder, 'report.json');
  await launched.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Export report' }).click();
  await page.getByRole('dialog').getByText('JSON', { exact: true }).click();
  await page.getByRole('button', { name: 'Save JSON…' }).click();
  await expect(page.getByText('Saved report.json.')).toBeVisible();
  expect(readReport(readFileSync(path, 'utf8'))).toMatchObject({
    source: { format: 'pdf', textLayer: false, ocr: true },
  });
});

test('a picture is read the same way, and shown with its marks', async () => {
  await dropPaths(launched.app, page, [photo]);
  await page.getByRole('button', { name: 'Recognise text' }).click();
  await expect(page.getByRole('article')).toContainText('Against Backend Engineer', RECOGNISED);
  await expect(evidence().locator('[data-page="1"]')).toHaveAttribute('data-drawn', 'true');
  await expect(evidence().getByRole('button', { name: /Django/ })).not.toHaveCount(0);
});

test('“Not now” leaves a file that was not read, which can be recognised later', async () => {
  await dropPaths(launched.app, page, [scan]);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('scan.pdf could not be read');
  await expect(page.getByRole('option', { name: /scan\.pdf/ })).toContainText('Not read');
  await page.getByRole('button', { name: 'Recognise text' }).click();
  await expect(page.getByText('Recognising text')).toBeVisible();
});

test('recognition can be cancelled, and the window goes on', async () => {
  await dropPaths(launched.app, page, [scan]);
  await page.getByRole('button', { name: 'Recognise text' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Reading was cancelled.')).toBeVisible();
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('scan.pdf is a scan');
});
