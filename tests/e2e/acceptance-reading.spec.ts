// The eighth of the checks that acceptance.spec.ts begins.
import { expect, test } from '@playwright/test';
import { dropPaths } from '../support/drop-files.ts';
import { createProfile, removeProfile } from '../support/launch-app.ts';
import { sampleFile, startWindow } from '../support/start-window.ts';

test('check 8: reading is cancelled at each of its four steps, nothing half-read is kept, and the next file is read', async () => {
  const profile = createProfile();
  const launched = await startWindow({ profile });
  const { page } = launched;
  try {
    // A slow reader stands in for the real one where asked: it says how far it came, and never ends.
    await launched.app.evaluate(({ ipcMain, BrowserWindow }) => {
      type Handler = (event: unknown, message: { readonly requestId: string }) => unknown;
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handler>;
      const held = new Map<string, string>();
      Reflect.set(globalThis, 'held', held);
      // Electron takes an answer that nothing can give any more for a failure.
      const unanswered: unknown[] = [];
      Reflect.set(globalThis, 'unanswered', unanswered);
      for (const channel of ['resume:parse', 'notes:load']) {
        const real = handlers.get(channel);
        handlers.set(channel, (event, message) => {
          const how = held.get(channel);
          if (how === undefined) return real?.(event, message);
          if (how === 'after-opening') {
            const opened = {
              requestId: message.requestId,
              step: 'open',
              detail: '2 pages, text layer found',
            };
            BrowserWindow.getAllWindows()[0]?.webContents.send('resume:progress', opened);
          }
          return new Promise((done) => unanswered.push(done));
        });
      }
    });
    const hold = (channel: string, how: 'at-once' | 'after-opening' = 'at-once') =>
      launched.app.evaluate(
        (_electron, [name, when]) => {
          (Reflect.get(globalThis, 'held') as Map<string, string>).set(name, when);
        },
        [channel, how] as const,
      );
    const release = (channel: string) =>
      launched.app.evaluate((_electron, name) => {
        (Reflect.get(globalThis, 'held') as Map<string, string>).delete(name);
      }, channel);
    const steps = page.getByRole('status').getByRole('listitem');

    const cases = [
      { now: 'Opening the file', stop: () => hold('resume:parse'), go: () => release('resume:parse') },
      {
        now: 'Finding sections, roles and dates',
        stop: () => hold('resume:parse', 'after-opening'),
        go: () => release('resume:parse'),
      },
      { now: 'Looking for evidence', stop: () => hold('notes:load'), go: () => release('notes:load') },
      {
        now: 'Comparing with the matrix',
        // The last step waits for nothing but the next frame.
        stop: () =>
          page.evaluate(() => {
            const { requestAnimationFrame: frame, setTimeout: timer } = window;
            Reflect.set(window, 'goOn', () =>
              Object.assign(window, { requestAnimationFrame: frame, setTimeout: timer }),
            );
            const isLast = () =>
              document.querySelectorAll('[role="status"] li')[2]?.textContent.includes('mention');
            window.requestAnimationFrame = (then) =>
              frame((time) => (isLast() === true ? undefined : then(time)));
            Reflect.set(window, 'setTimeout', (then: () => void, ms: number) =>
              timer(() => (isLast() === true && ms === 50 ? undefined : then()), ms),
            );
          }),
        go: () =>
          page.evaluate(() => {
            (Reflect.get(window, 'goOn') as () => void)();
          }),
      },
    ];
    for (const [index, { now, stop, go }] of cases.entries()) {
      await stop();
      await dropPaths(launched.app, page, [sampleFile('nadia-holm-backend.pdf')]);
      await expect(steps.nth(index)).toContainText(now);
      await expect(steps.nth(index).getByLabel('now')).toBeVisible();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await expect(page.getByText('Reading was cancelled.')).toBeVisible();
      await go();
      expect(await page.evaluate(() => window.plumb.loadLibrary())).toEqual([]);
      await expect(page.locator('[data-document]')).toHaveText(Array(index + 1).fill(/Not read$/));
    }
    await dropPaths(launched.app, page, [sampleFile('nadia-holm-backend.pdf')]);
    await expect(page.getByRole('heading', { name: 'Nadia Holm against every role' })).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.plumb.loadLibrary())).toHaveLength(1);
  } finally {
    await launched.close();
    removeProfile(profile);
  }
});
