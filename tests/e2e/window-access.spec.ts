import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/launch-app.ts';
import { startAgain, startWindow } from '../support/start-window.ts';
import { menu, resize } from '../support/walk-screens.ts';

let launched: LaunchedApp;
let page: Page;

test.beforeAll(async () => {
  launched = await startWindow();
  page = launched.page;
});
test.afterAll(() => launched.close());
test.beforeEach(() => startAgain(launched));

async function setWidth(width: number, height: number): Promise<void> {
  await resize(launched, { width, height });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
}

async function openSample(): Promise<void> {
  await page.getByText('Backend Engineer', { exact: true }).click();
  await page.getByRole('button', { name: /Priya Raman/ }).click();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
}

/** Name of the first gap, which is unfolded from the start. */
async function firstGap(): Promise<string> {
  const heading = page.getByRole('heading', { level: 3 }).getByRole('button', { expanded: true });
  return (await heading.locator('[data-name]').innerText()).trim();
}

test('the menu opens each dialog, and Escape closes it', async () => {
  for (const [id, name] of [
    ['show-shortcuts', 'Keyboard shortcuts'],
    ['show-privacy', 'What leaves this computer'],
    ['about', 'About Plumb'],
    ['paste', 'Paste a résumé'],
  ] as const) {
    await menu(launched, id);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('the privacy dialog shows the count of refused requests as it stands', async () => {
  await menu(launched, 'show-privacy');
  await expect(page.getByText('Requests refused since the app started: 0.')).toBeVisible();
  await page.evaluate(() => fetch('https://example.org').catch(() => undefined));
  await page.evaluate(() => {
    new Image().src = 'https://example.org/pixel.png';
  });
  // The window's own policy stops these before they become requests, so that there is still nothing to refuse.
  await expect(page.getByText('Requests refused since the app started: 0.')).toBeVisible();

  const answer = await launched.app.evaluate(({ session }) =>
    session
      .fromPartition('window')
      .fetch('https://example.org')
      .then(
        () => 'answered',
        () => 'refused',
      ),
  );
  expect(answer).toBe('refused');
  await expect(page.getByText('Requests refused since the app started: 1.')).toBeVisible();
});

test('dark follows the system, and the page stays paper', async () => {
  await openSample();
  const colour = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await colour('body')).toBe('rgb(246, 247, 249)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colour('body')).toBe('rgb(16, 20, 25)');
  expect(await colour('[data-page]')).toBe('rgb(255, 255, 255)');
});

test('check 12: system colours keep bars, bands and markers visible', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSample();
  const charts = page.getByRole('img', { name: /^Shown \d\.\d of 4, needed/ });
  await expect(charts.first()).toBeVisible();
  const told = ['band', 'bar', 'marker'];
  const parts = await charts
    .locator(told.map((kind) => `[data-part="${kind}"]`).join())
    .evaluateAll((found) => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const shows = (colour: string) => !/^none$|^rgba\(.*, 0\)$/.test(colour) && colour !== ground;
      return found.map((part) => {
        const { fill, stroke, strokeWidth } = getComputedStyle(part);
        const hasOutline = shows(stroke) && Number.parseFloat(strokeWidth) >= 1;
        const isFilled = part.tagName === 'rect' && shows(fill);
        return { name: part.getAttribute('data-part'), isVisible: hasOutline || isFilled };
      });
    });
  expect(new Set(parts.map(({ name }) => name))).toEqual(new Set(told));
  expect(parts.filter(({ isVisible }) => !isVisible)).toEqual([]);
});

test('a wide window has the evidence beside the result, a narrow one as a tab', async () => {
  await setWidth(1400, 880);
  await openSample();
  const evidence = page.getByRole('complementary', { name: 'Evidence' });
  await expect(evidence).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);

  const gap = await firstGap();

  await setWidth(960, 640);
  await expect(evidence).toBeHidden();
  await expect(page.getByRole('option', { name: /^Priya Raman/ })).toHaveText(/^PR\d+$/);
  await page
    .getByRole('button', { name: /^p\. 1, line \d+$/ })
    .first()
    .click();
  await expect(evidence).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Evidence' })).toHaveAttribute('aria-selected', 'true');
  await evidence.getByRole('button', { name: gap }).click();
  await expect(page.getByRole('heading', { name: gap }).getByRole('button')).toBeFocused();
});

test('with less motion asked for, nothing moves and nothing glides', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await setWidth(1440, 900);
  await page.getByText('Backend Engineer', { exact: true }).click();
  await page.getByRole('button', { name: /Nadia Holm/ }).click();
  await expect(page.locator('[data-drawn="true"]').first()).toBeVisible();
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.outerHTML ?? '') : '')),
    );
  await menu(launched, 'show-read');
  await menu(launched, 'show-result');
  expect(await moving()).toEqual([]);
  // The last mark stands on the second page; a view that glides would not be there in the next frame.
  const [after, later] = await page.evaluate(async () => {
    const body = document.querySelector('aside [data-view]')?.parentElement;
    const next = [...document.querySelectorAll<HTMLElement>('aside header button')].at(-2);
    next?.click();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const first = body?.scrollTop ?? 0;
    await new Promise((done) => setTimeout(done, 500));
    return [first, body?.scrollTop ?? 0];
  });
  expect(after).toBeGreaterThan(0);
  expect(later).toBe(after);
  expect(await moving()).toEqual([]);
});

test('what has the focus is never hidden behind anything', async () => {
  await setWidth(960, 640);
  await openSample();
  const hidden: string[] = [];
  let stops = 0;
  for (const view of ['show-result', 'show-compare', 'show-what-if', 'show-read']) {
    await menu(launched, view);
    await page.evaluate(() => document.querySelector('main')?.focus());
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return null;
        // What the eye sees of a radio or a checkbox is its label.
        const shown = focused.matches('label input') ? (focused.closest('label') ?? focused) : focused;
        // A link over two lines has a box for each.
        const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
        let [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom];
        const clip = (by: { left: number; right: number; top: number; bottom: number }) => {
          [left, right] = [Math.max(left, by.left), Math.min(right, by.right)];
          [top, bottom] = [Math.max(top, by.top), Math.min(bottom, by.bottom)];
        };
        clip({ left: 0, right: window.innerWidth, top: 0, bottom: window.innerHeight });
        for (let holder = shown.parentElement; holder !== null; holder = holder.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(holder);
          if (overflowX !== 'visible' || overflowY !== 'visible') clip(holder.getBoundingClientRect());
        }
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const above = right - left < 1 || bottom - top < 1 ? null : document.elementFromPoint(x, y);
        const isSeen = above !== null && shown.contains(above);
        return { isSeen, name: `${shown.outerHTML.slice(0, 90)} ${x} ${y} ${above?.outerHTML.slice(0, 90)}` };
      });
      if (found === null) continue;
      stops += 1;
      if (!found.isSeen) hidden.push(`${view}: ${found.name}`);
    }
  }
  expect(stops).toBeGreaterThan(100);
  expect(hidden).toEqual([]);
});
