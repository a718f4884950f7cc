import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launchApp, ordinaryUserProblem } from '../support/launch-app.ts';

// Root must start Chromium without its sandbox, so a run as root alone would never see the app as people run it.
test('the app starts for an ordinary user with the window in Chromium’s sandbox', async () => {
  const problem = ordinaryUserProblem();
  test.skip(problem !== null, problem ?? '');
  const { app, page, close } = await launchApp({ ordinaryUser: true });
  try {
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    expect(await app.evaluate(() => process.getuid?.())).not.toBe(0);
    expect(await app.evaluate(({ app: main }) => main.commandLine.hasSwitch('no-sandbox'))).toBe(false);
    const window = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((each) => each.webContents.getOSProcessId()),
    );
    expect(window).toHaveLength(1);
    const status = readFileSync(`/proc/${String(window[0])}/status`, 'utf8');
    // proc(5): 2 is a seccomp filter, which is what keeps system calls out of a page's reach.
    expect(status).toMatch(/^Seccomp:\t2$/m);
    expect(status).toMatch(/^NoNewPrivs:\t1$/m);
  } finally {
    await close();
  }
});
