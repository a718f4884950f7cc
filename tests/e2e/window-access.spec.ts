import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/launch-app.ts';
import { probeFocus } from '../support/probe-focus.ts';
import { cutOff, smallTargets } from '../support/probe-layout.ts';
import { startAgain, startWindow } from '../support/start-window.ts';
import { DIALOGS, menu, resize } from '../support/walk-screens.ts';

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
  // The window's own policy stops these before they become requests; they count all the same.
  await page.evaluate(() => fetch('https://example.org').catch(() => undefined));
  await expect(page.getByText('Requests refused since the app started: 1.')).toBeVisible();
  await page.evaluate(() => {
    new Image().src = 'https://example.org/pixel.png';
    // Stopped too, and no request.
    document.body.append(
      Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = 1' }),
    );
    // Nobody but the browser says what was stopped.
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: 'https://example.org/',
        documentURI: '',
        violatedDirective: 'img-src',
        effectiveDirective: 'img-src',
        originalPolicy: "frame-ancestors 'none'",
        disposition: 'enforce',
        statusCode: 0,
      }),
    );
  });
  await expect(page.getByText('Requests refused since the app started: 2.')).toBeVisible();

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
  await expect(page.getByText('Requests refused since the app started: 3.')).toBeVisible();
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

/** A library so long that its end is out of sight. */
const LONG_LIBRARY = Array.from({ length: 40 }, (_, index) => ({
  sha256: String(index).padStart(64, '0'),
  fileName: `resume-${index}.pdf`,
  title: `Person ${index}`,
  readOn: '2026-01-01',
  role: 'Backend Engineer',
  readiness: 50,
  isRecent: false,
}));

test('what has the focus is wholly seen: in views, dialogs, at the ends of long lists and under heads that stay', async () => {
  test.setTimeout(120_000);
  await page.evaluate((kept) => window.plumb.saveLibrary(kept), LONG_LIBRARY);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await setWidth(960, 640);
  await openSample();
  const hidden = new Set<string>();
  let stops = 0;
  const probe = async (where: string) => {
    let found = await probeFocus(page);
    if (found === null) return;
    stops += 1;
    // A list brings its row into view a moment after it gave it the focus.
    if (found.problem !== null) {
      await page.waitForTimeout(200);
      found = (await probeFocus(page)) ?? found;
    }
    if (found.problem !== null) hidden.add(`${where}: ${found.name} ${found.problem}`);
  };
  const press = async (where: string, key: string, times: number) => {
    for (let time = 0; time < times; time += 1) {
      await page.keyboard.press(key);
      await probe(where);
    }
  };
  for (const view of ['show-result', 'show-compare', 'show-what-if', 'show-read']) {
    await menu(launched, view);
    if (view === 'show-result') {
      await page.getByRole('button', { name: /^Show \d+ more gaps?$/ }).click();
      for (const name of [/^Strengths/, /^Named, not shown/, /^Roadmap/])
        await page.getByRole('button', { name, expanded: false }).click();
    }
    await page.evaluate(() => document.querySelector('main')?.focus());
    await press(view, 'Tab', 40);
    // From the end of a view upwards, what is reached could come to lie under a head that stays.
    await page.evaluate(() => document.querySelector<HTMLElement>('footer button')?.focus());
    await press(`${view} from its end`, 'Shift+Tab', 30);
  }
  expect(stops).toBeGreaterThan(200);

  await page.getByRole('option', { name: /^Person 0,/ }).focus();
  for (const key of ['End', 'ArrowUp', 'Home', 'ArrowDown'])
    await press(`library ${key}`, key, key.startsWith('Arrow') ? 3 : 1);

  for (const dialog of [...DIALOGS, 'export']) {
    await menu(launched, dialog);
    await expect(page.getByRole('dialog')).toBeVisible();
    await press(dialog, 'Tab', 20);
    // Round its beginning to its end.
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().focus();
    await press(`${dialog} from its end`, 'Shift+Tab', 3);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  expect([...hidden]).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('the probes see what is small, cut, elided or hidden', async () => {
  await page.evaluate(() => {
    const planted = document.createElement('div');
    planted.id = 'planted';
    planted.dataset.style =
      'position:fixed;inset:80px auto auto 400px;width:300px;background:white;z-index:9';
    planted.innerHTML = `
      <button id="p-near" data-style="all:unset;width:18px;height:18px">a</button><button data-style="all:unset;width:18px;height:18px">b</button>
      <a id="p-link" href="#" data-style="display:block;width:18px;height:14px;overflow:hidden;line-height:14px">link</a>
      <div role="slider" tabindex="0" id="p-thumb" data-style="width:12px;height:12px"></div>
      <button id="p-tall" data-style="height:26px;overflow:hidden;padding:0">two<br>lines<br>of it</button>
      <button id="p-long" data-style="width:60px"><span data-style="display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">more words than there is room for</span></button>
      <button id="p-behind" data-style="display:block;width:60px;height:30px">behind</button>
      <div data-style="height:31px;margin-top:-31px;position:relative;background:white"></div>
      <div data-style="height:60px;overflow:hidden"><button id="p-half" data-style="height:40px">half</button></div>`;
    // The page's policy takes no style from its text.
    for (const each of [planted, ...planted.querySelectorAll<HTMLElement>('[data-style]')])
      each.style.cssText = each.dataset.style ?? '';
    document.body.append(planted);
  });
  const idsIn = (found: readonly string[]) =>
    found.flatMap((each) => /id="(p-\w+)"/.exec(each)?.[1] ?? []).sort();
  expect(idsIn(await smallTargets(page))).toEqual(['p-link', 'p-near', 'p-thumb']);
  const cut = await cutOff(page);
  expect(idsIn(cut.filter((each) => each.startsWith('cut below')))).toContain('p-tall');
  expect(cut.filter((each) => each.startsWith('ends in an ellipsis'))).toHaveLength(1);
  const problemOf = async (id: string) => {
    await page.locator(`#${id}`).evaluate((button: HTMLElement) => button.focus({ preventScroll: true }));
    return (await probeFocus(page))?.problem;
  };
  expect(await problemOf('p-tall')).toBeNull();
  expect(await problemOf('p-behind')).toMatch(/^lies behind <div/);
  expect(await problemOf('p-half')).toBeNull();
  await page.locator('#p-half').evaluate((button) => {
    button.style.marginTop = '40px';
  });
  expect(await problemOf('p-half')).toMatch(/^is cut by what scrolls around it/);
  await page.evaluate(() => document.querySelector('#planted')?.remove());
});
