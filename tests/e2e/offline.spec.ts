import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../support/launch-app.ts';

// The whole way through, watched from inside: from the start of the app to saved reports, with every request that a
// session sends or fails to send on record.
test('a full run makes no network request', async () => {
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

    await page.getByRole('button', { name: 'Nadia Holm' }).click();
    await expect(page.getByRole('button', { name: 'Export report' })).toBeEnabled();
    for (const format of ['pdf', 'html'] as const) {
      await app.evaluate(
        ({ dialog }, path) => {
          dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
        },
        join(folder, `report.${format}`),
      );
      await page.getByRole('button', { name: 'Export report' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('radio', { name: format.toUpperCase() }).check({ force: true });
      await sheet.getByRole('button', { name: /^Save/ }).click();
      await expect.poll(() => readdirSync(folder)).toContain(`report.${format}`);
      await page.keyboard.press('Escape');
    }

    const seen = await app.evaluate(() => Reflect.get(globalThis, 'seenRequests') as string[]);
    expect(seen.filter((url) => !/^(app|blob|data):/.test(url))).toEqual([]);
    expect(await page.evaluate(() => window.plumb.countRefusedRequests())).toBe(0);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
});
