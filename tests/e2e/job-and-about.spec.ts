import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { dropPaths } from '../support/drop-files.ts';
import { JOB_DESCRIPTION } from '../support/job-description.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { readReport } from '../support/read-report.ts';
import { menu, resize } from '../support/walk-screens.ts';

const NADIA = resolve(import.meta.dirname, '..', '..', 'resources', 'samples', 'nadia-holm-backend.pdf');

let folder: string;
let launched: LaunchedApp;
let page: Page;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumb-job-'));
  launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' }, files: [NADIA] });
  page = launched.page;
  await resize(launched, { width: 1440, height: 900 });
  await expect(page.getByRole('heading', { name: 'Nadia Holm against every role' })).toBeVisible();
});
test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A file of a text, or of a value as JSON. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const table = () => page.getByRole('region', { name: 'What the job description asks for' });

test('a job description that is dropped stands beside the roles, with what it asks skill by skill', async () => {
  await dropPaths(launched.app, page, [file('payments.json', JOB_DESCRIPTION)]);
  await expect(page.getByRole('article')).toContainText('Against Payments engineer (job description)');
  await expect(page.getByRole('button', { name: /Compare with/ })).toContainText('Payments engineer');
  const names = await table().getByRole('rowheader').allInnerTexts();
  expect(names).toEqual(expect.arrayContaining(['PostgreSQL', 'Terraform', 'REST APIs']));
  const terraform = table()
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Terraform' }) });
  await expect(terraform.getByRole('cell').nth(0)).toHaveText('Terraform');
  await expect(terraform.getByRole('cell').nth(1)).toHaveText('Working');
  await expect(table()).toContainText('A driving licence for lorries');

  await page.getByRole('button', { name: /Compare with/ }).click();
  await page.getByRole('option', { name: 'Backend Engineer', exact: true }).click();
  await expect(table()).toBeHidden();
  await page.getByRole('button', { name: /Compare with/ }).click();
  await page.getByRole('option', { name: /^Payments engineer/ }).click();
  await expect(table()).toBeVisible();
});

test('its report says what the job description asks', async () => {
  const path = join(folder, 'report.json');
  await launched.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await menu(launched, 'export-json');
  await page.getByRole('button', { name: 'Save JSON…' }).click();
  await expect(page.getByText('Saved report.json.')).toBeVisible();
  await page.keyboard.press('Escape');
  const report = readReport(readFileSync(path, 'utf8'));
  expect(report).toMatchObject({
    role: { id: 'job-description' },
    jobDescription: { notCompared: ['A driving licence for lorries'] },
  });
});

test('a file that is none is named with the reason and the form', async () => {
  await launched.app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    },
    file('flowers.json', { title: 'Florist', skills: [{ name: 'Roses' }] }),
  );
  await menu(launched, 'open-job');
  const dialog = page.getByRole('dialog', { name: 'Compare with a job description' });
  await expect(dialog).toContainText('A file may be plain text, Markdown, or JSON');
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(
    '“flowers.json” names no skill that the matrix rates, so nothing can be compared with it.',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article')).toContainText('Against Payments engineer');
});

test('an advert can be pasted, and one that was opened as a résumé is offered as a job description', async () => {
  await menu(launched, 'open-job');
  const dialog = page.getByRole('dialog', { name: 'Compare with a job description' });
  const compare = dialog.getByRole('button', { name: 'Compare', exact: true });
  await expect(compare).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Text of the advert' }).fill('Harbour developer\n\n- Kubernetes');
  await compare.click();
  await expect(page.getByRole('article')).toContainText('Against Harbour developer (job description)');
  await expect(table().getByRole('row', { name: /Kubernetes/ })).toContainText('Working');

  // Nothing to improve: its list of skills, and years of work in it.
  await menu(launched, 'open-job');
  await dialog.getByRole('textbox', { name: 'Text of the advert' }).fill('Quay developer\n\n- Python');
  await compare.click();
  await expect(page.getByRole('article')).toContainText('Against Quay developer (job description)');
  await expect(page.getByRole('region', { name: 'What to do next' })).toHaveText(
    'What to do nextEvery required depth is shown.',
  );
  await dropPaths(launched.app, page, [file('lock.txt', 'Lock keeper\n\nYou bring:\n- Patience\n- Kafka')]);
  await page.getByRole('button', { name: 'It is a job description' }).click();
  await expect(page.getByRole('main')).toContainText('Lock keeper (job description)');
  await expect(page.getByRole('main')).not.toContainText('lock.txt');
});

/** What may be in a product that is given away under MIT with its notices. */
const PERMISSIVE =
  /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|OFL-1\.1|Zlib|Unlicense|CC0-1\.0|BlueOak-1\.0\.0)\b/;

test('About lists everything from others that was bundled, to be searched and read by keyboard', async () => {
  const licences = await page.evaluate(() => window.plumb.listLicences());
  const names = licences.map(({ name }) => name);
  for (const name of [
    'react',
    'pdfjs-dist',
    'zod',
    'mammoth',
    '@fontsource/inter',
    'tesseract.js-core',
    'electron',
  ])
    expect(names).toContain(name);
  // Only the tests and the build use these.
  for (const name of ['vite', 'vitest', 'fast-check', 'axe-core']) expect(names).not.toContain(name);
  expect(licences.filter(({ licence }) => !PERMISSIVE.test(licence))).toEqual([]);

  await menu(launched, 'about');
  const about = page.getByRole('dialog', { name: 'About Plumb' });
  await expect(about.getByRole('listitem')).toHaveCount(licences.length);
  await expect(about).toContainText('LICENSES.chromium.html');
  await about.getByRole('searchbox', { name: 'Search by name or licence' }).fill('inter');
  const inter = about.getByRole('button', { name: /^@fontsource\/inter \d+\.\d+\.\d+ OFL-1\.1$/ });
  await page.keyboard.press('Tab');
  while (!(await inter.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(about.getByText(/SIL OPEN FONT LICENSE/i).first()).toBeVisible();
  await page.keyboard.press('Escape');
});
