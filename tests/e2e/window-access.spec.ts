import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';

let launched: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' } });
  page = launched.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
test.afterEach(() => launched.close());

async function setWidth(width: number, height: number): Promise<void> {
  await launched.app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const,
  );
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
}

async function menu(id: string): Promise<void> {
  await launched.app.evaluate(
    ({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(),
    id,
  );
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

async function violations(): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('the menu opens each dialog, and Escape closes it', async () => {
  for (const [id, name] of [
    ['show-shortcuts', 'Keyboard shortcuts'],
    ['show-privacy', 'What leaves this computer'],
    ['about', 'About Plumb'],
    ['paste', 'Paste a résumé'],
  ] as const) {
    await menu(id);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('the privacy dialog shows the count of refused requests as it stands', async () => {
  await menu('show-privacy');
  await expect(page.getByText('Requests refused since the app started: 0.')).toBeVisible();
  await page.evaluate(() => fetch('https://example.org').catch(() => undefined));
  await page.evaluate(() => {
    new Image().src = 'https://example.org/pixel.png';
  });
  // The window's own policy stops these before they become requests, so that there is still nothing to refuse.
  await expect(page.getByText('Requests refused since the app started: 0.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no accessibility rule is broken in the ${colorScheme} scheme`, async () => {
    // Five views are checked against every rule, one after the other.
    test.slow();
    await page.emulateMedia({ colorScheme });
    expect(await violations()).toEqual([]);
    await openSample();
    await page
      .getByRole('button', { name: /^p\. 1, line \d+$/ })
      .first()
      .click();
    await expect(page.locator('[data-drawn="true"]').first()).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByRole('radio', { name: 'Text' }).click();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Compare roles' }).click();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Export report' }).click();
    expect(await violations()).toEqual([]);
  });
}

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

test('system colours keep bars, bands and markers visible', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSample();
  const chart = page.getByRole('img', { name: /^Shown 2\.\d of 4, needed/ }).first();
  const strokes = await chart.locator('rect, line').evaluateAll((parts) =>
    parts.map((part) => {
      const { fill, stroke } = getComputedStyle(part);
      return part.tagName === 'line' ? stroke : `${fill} ${stroke}`;
    }),
  );
  expect(strokes.length).toBeGreaterThan(6);
  expect(strokes).not.toContain('none');
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

for (const [width, height] of [
  [1440, 900],
  [960, 640],
] as const) {
  test(`nothing is cut off at ${width} × ${height}`, async () => {
    await setWidth(width, height);
    const overflowing = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main, main > div, header, nav, aside > div, dialog')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(await overflowing()).toEqual([]);
    await openSample();
    expect(await overflowing()).toEqual([]);
    if (width < 1180) await page.getByRole('tab', { name: 'Evidence' }).click();
    await expect(page.locator('[data-drawn="true"]').first()).toBeVisible();
    expect(await overflowing()).toEqual([]);
  });
}
