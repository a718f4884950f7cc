// What holds on every screen: the rules of accessibility, the size of targets, and room for longer words and larger
// letters.
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { cutOff, smallTargets } from '../support/probe-layout.ts';
import { resize, SCREENS, type Screen, walkScreens } from '../support/walk-screens.ts';

// Each walks through an app of its own.
test.describe.configure({ mode: 'parallel' });

let launched: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  test.setTimeout(240_000);
  launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' } });
  page = launched.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
test.afterEach(() => launched.close());

/** Walks through all screens and collects what a probe finds on each, with the name of the screen before it. */
async function findOnScreens(probe: (screen: Screen) => Promise<readonly string[]>): Promise<void> {
  const found: string[] = [];
  const visited: Screen[] = [];
  const stopped: string[] = [];
  await page.exposeFunction('noteStopped', (what: string) => stopped.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (Reflect.get(window, 'noteStopped') as (what: string) => void)(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.reload();
  await walkScreens(launched, async (screen) => {
    visited.push(screen);
    for (const finding of await probe(screen)) found.push(`${screen}: ${finding}`);
  });
  expect([...visited].sort()).toEqual([...SCREENS].sort());
  expect(found).toEqual([]);
  // Check 9 once more: no screen has asked for anything from elsewhere, nor tried what its policy forbids.
  expect(stopped).toEqual([]);
  expect(await page.evaluate(() => window.plumb.countRefusedRequests())).toBe(0);
}

const LOOKS = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const;

test('no accessibility rule is broken on any screen in light, dark and high contrast, and no target is small', async () => {
  await resize(launched, { width: 1440, height: 900 });
  await findOnScreens(async (screen) => {
    const found: string[] = [...(await smallTargets(page))];
    for (const look of LOOKS) {
      await page.emulateMedia(look);
      // react-aria puts its hidden ways out of a popover beside the dialog in it, outside every landmark.
      const without = screen.endsWith('-sum') ? ['region'] : [];
      // Beyond its colours, a screen is the same in all looks.
      const violations = await findViolations(
        page,
        look === LOOKS[0] ? { without } : { only: ['color-contrast'] },
      );
      found.push(...violations.map((violation) => `${Object.values(look).join(' ')} ${violation}`));
    }
    return found;
  });
});

test('check 3: at 200 % in a window of 1280 by 800 nothing is cut off and only the page scrolls both ways', async () => {
  await resize(launched, { width: 1280, height: 800 });
  await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  );
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640);
  // The window knows its width at once and is laid out for it a little later.
  await expect.poll(() => page.evaluate(() => document.querySelector('nav')?.clientWidth)).toBeLessThan(64);
  await findOnScreens(async () => [
    ...(await cutOff(page)),
    ...(await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
          return scrolls(overflowX) && scrolls(overflowY) && element.scrollWidth > element.clientWidth + 1;
        })
        .map((element) => `scrolls sideways ${element.outerHTML.slice(0, 120)}`),
    )),
  ]);
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 960, height: 640 },
]) {
  test(`check 11: strings forty per cent longer clip no button at ${size.width} by ${size.height}`, async () => {
    await resize(launched, size);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'language', { value: 'en-XA' });
    });
    await page.reload();
    await expect(page.locator('#drop-title')).toHaveText(/^\[Drop a résumé here .+\]$/);
    await findOnScreens(() => cutOff(page));
  });
}
