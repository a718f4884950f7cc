import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { dropPaths } from '../support/drop-files.ts';
import { launchApp } from '../support/launch-app.ts';

const SAMPLE = resolve(import.meta.dirname, '../../resources/samples/nadia-holm-backend.pdf');

const FORMATS = [
  ['pdf', 'PDF'],
  ['html', 'HTML'],
  ['md', 'Markdown'],
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['docx', 'Word (DOCX)'],
] as const;

// The whole way through, watched from inside: from the start of the app to saved reports, with every request that a
// session sends or fails to send on record.
test('check 9: a full run makes no network request', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-offline-'));
  const { app, page, close } = await launchApp();
  try {
    await app.evaluate(({ app: main, session }) => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seenRequests', seen);
      const watch = (each: Electron.Session) => {
        each.webRequest.onBeforeSendHeaders(({ url }, go) => {
          seen.push(url);
          go({});
        });
        each.webRequest.onErrorOccurred(({ url }) => void seen.push(url));
      };
      for (const each of [session.defaultSession, session.fromPartition('window')]) watch(each);
      main.on('session-created', watch);
    });

    // Anew under the watcher's eyes, which sees what the app serves to its own window.
    await page.reload();
    await dropPaths(app, page, [SAMPLE]);
    await expect(page.getByRole('button', { name: 'Export report' })).toBeEnabled();
    await page.getByRole('button', { name: /Compare with/ }).click();
    await page.getByRole('option', { name: 'Data Engineer', exact: true }).click();
    await expect(page.getByRole('article')).toContainText('Against Data Engineer');
    await page.getByRole('button', { name: /Compare with/ }).click();
    await page.getByRole('option', { name: 'ML Engineer', exact: true }).click();
    await expect(page.getByRole('article')).toContainText('Against ML Engineer');
    await expect(page.locator('[data-drawn="true"]').first()).toBeVisible();

    await page.getByRole('button', { name: 'Export report' }).click();
    const sheet = page.getByRole('dialog');
    for (const [format, name] of FORMATS) {
      await app.evaluate(
        ({ dialog }, path) => {
          dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
        },
        join(folder, `report.${format}`),
      );
      await sheet.getByText(name, { exact: true }).click();
      await sheet.getByRole('button', { name: `Save ${name}…` }).click();
      await expect(sheet.getByText(`Saved report.${format}.`)).toBeVisible();
    }
    expect(readdirSync(folder).sort()).toEqual(FORMATS.map(([format]) => `report.${format}`).sort());

    const seen = await app.evaluate(() => Reflect.get(globalThis, 'seenRequests') as string[]);
    // Else an empty list would only show that nobody looked.
    expect(seen).toContain('app://plumb/index.html');
    expect(seen.filter((url) => !/^(app|blob|data):/.test(url))).toEqual([]);
    expect(await page.evaluate(() => window.plumb.countRefusedRequests())).toBe(0);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
});
