import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from '../support/find-violations.ts';
import { createProfile, type LaunchedApp, launchApp, removeProfile } from '../support/launch-app.ts';
import { pressInMenu } from '../support/press-in-menu.ts';
import { cutOff } from '../support/probe-layout.ts';
import { resize } from '../support/walk-screens.ts';

const NADIA = resolve(import.meta.dirname, '..', '..', 'resources', 'samples', 'nadia-holm-backend.pdf');

let launched: LaunchedApp;
let page: Page;
let profile: string;

async function start(files: readonly string[]): Promise<void> {
  launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' }, profile, files });
  page = launched.page;
  await resize(launched, { width: 1440, height: 900 });
}

test.beforeAll(async () => {
  profile = createProfile();
  await start([]);
  await page.getByText('Backend Engineer', { exact: true }).click();
  await page.getByRole('button', { name: /Nadia Holm/ }).click();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
});
test.afterAll(async () => {
  await launched.close();
  removeProfile(profile);
});

const libraryPane = () => page.getByRole('navigation', { name: 'Library' });
const evidencePane = () => page.getByRole('complementary', { name: 'Evidence' });
const widthOf = async (pane: ReturnType<typeof libraryPane>) =>
  Math.round((await pane.boundingBox())?.width ?? 0);
const divider = (name: string) => page.getByRole('separator', { name });

test('panes are made wider by arrow keys and by dragging, and take their usual width back', async () => {
  expect(await widthOf(libraryPane())).toBe(216);
  expect(await widthOf(evidencePane())).toBe(430);

  await divider('Width of the library').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => widthOf(libraryPane())).toBe(232);
  await expect(divider('Width of the library')).toHaveAttribute('aria-valuenow', '232');
  await page.keyboard.press('Home');
  await expect.poll(() => widthOf(libraryPane())).toBe(160);
  await page.keyboard.press('Enter');
  await expect.poll(() => widthOf(libraryPane())).toBe(216);

  await divider('Width of the evidence').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => widthOf(evidencePane())).toBe(446);

  const box = await divider('Width of the evidence').boundingBox();
  if (box === null) throw new Error('The border of the evidence is not there.');
  const [x, y] = [box.x + box.width / 2, box.y + 300];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => widthOf(evidencePane())).toBe(506);
  await divider('Width of the evidence').dblclick({ position: { x: 4, y: 300 } });
  await expect.poll(() => widthOf(evidencePane())).toBe(430);
});

test('however wide the panes are wanted, the centre keeps its room', async () => {
  await divider('Width of the library').focus();
  await page.keyboard.press('End');
  await divider('Width of the evidence').focus();
  await page.keyboard.press('End');
  await expect.poll(() => widthOf(page.getByRole('main'))).toBeGreaterThanOrEqual(520);
  await page.keyboard.press('Enter');
  await divider('Width of the library').focus();
  await page.keyboard.press('Enter');
});

test('with both borders at either end no rule is broken, nothing is cut off and each key still moves them, also after 200 %', async () => {
  const borders = [
    { border: divider('Width of the library'), pane: libraryPane() },
    { border: divider('Width of the evidence'), pane: evidencePane() },
  ];
  const zoom = (factor: number) =>
    launched.app.evaluate(
      ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to),
      factor,
    );
  await resize(launched, { width: 1280, height: 800 });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1280);
  for (const end of ['Home', 'End']) {
    for (const { border } of borders) await border.press(end);
    // Together they want more than there is: what is said of a pane is what is seen of it.
    for (const { border, pane } of borders)
      await expect.poll(() => border.getAttribute('aria-valuenow')).toBe(String(await widthOf(pane)));
    expect(await findViolations(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  }
  const wide = await widthOf(evidencePane());
  expect(wide).toBeLessThan(800);
  await divider('Width of the evidence').press('ArrowRight');
  await expect.poll(() => widthOf(evidencePane())).toBe(wide - 16);

  await zoom(2);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640);
  for (const { border } of borders) await expect(border).toBeHidden();
  await expect.poll(() => widthOf(libraryPane())).toBeLessThan(64);
  expect(await findViolations(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Result' }).press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Evidence' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Evidence' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await page.keyboard.press('Home');
  await expect(page.getByRole('tab', { name: 'Result' })).toBeFocused();
  await zoom(1);
  await expect.poll(() => widthOf(evidencePane())).toBe(wide - 16);

  for (const { border } of borders) await border.press('Enter');
  await resize(launched, { width: 1440, height: 900 });
  await expect.poll(() => widthOf(evidencePane())).toBe(430);
});

test('keys hide and show the panes, and the focus is never lost with one', async () => {
  await page.getByRole('option', { name: /^Nadia Holm/ }).focus();
  await pressInMenu(launched, 'B');
  await expect(libraryPane()).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  await pressInMenu(launched, 'E', ['shift']);
  await expect(evidencePane()).toBeHidden();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(evidencePane()).toBeVisible();
  await pressInMenu(launched, 'B');
  await expect(libraryPane()).toBeVisible();
});

test('words are found on the page and in the text, one match after the other', async () => {
  await pressInMenu(launched, 'F');
  const field = page.getByRole('textbox', { name: 'Find in the résumé' });
  await expect(field).toBeFocused();
  await page.keyboard.type('postgres');
  const position = page.getByRole('search').getByRole('status');
  await expect(position).toHaveText(/^1 of [2-9]$/);
  const total = Number((await position.innerText()).split(' of ')[1]);
  await expect(page.locator('[data-found="current"]').first()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(position).toHaveText(`2 of ${total}`);
  await pressInMenu(launched, 'F3', ['shift'], false);
  await expect(position).toHaveText(`1 of ${total}`);
  await pressInMenu(launched, 'F3', ['shift'], false);
  await expect(position).toHaveText(`${total} of ${total}`);

  await page.getByRole('radio', { name: 'Text' }).click();
  const highlighted = () =>
    page.evaluate(() =>
      ['found', 'found-current'].map((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) =>
          range instanceof Range ? range.toString().toLowerCase() : '',
        ),
      ),
    );
  await expect.poll(highlighted).toEqual([Array(total).fill('postgres'), ['postgres']]);
  await field.fill('no such words');
  await expect(position).toHaveText('Not in the text that was read');
  await field.press('Escape');
  await expect(page.getByRole('search')).toBeHidden();
  expect(await highlighted()).toEqual([[], []]);
  await page.getByRole('radio', { name: 'Page' }).click();
});

test('the menu chooses the role and the colours, and shows which hold', async () => {
  const pick = (menuLabel: string, label: string) =>
    launched.app.evaluate(
      ({ Menu }, [outer, inner]) => {
        const all = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
        const items = all.find((item) => item.label === outer)?.submenu?.items ?? [];
        const before = items.filter(({ checked }) => checked).map((item) => item.label);
        items.find((item) => item.label === inner)?.click();
        return before;
      },
      [menuLabel, label] as const,
    );
  expect(await pick('Compare with', 'Data Engineer')).toEqual(['Backend Engineer']);
  await expect(page.getByRole('article')).toContainText('Against Data Engineer');
  await expect.poll(() => pick('Compare with', 'Backend Engineer')).toEqual(['Data Engineer']);
  await expect(page.getByRole('article')).toContainText('Against Backend Engineer');
  expect(await pick('Theme', 'High contrast')).toEqual(['As the system']);
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await pick('Theme', 'As the system');
});

test('reading again gives the same result', async () => {
  const before = await page.getByRole('article').innerText();
  // What is made anew does not carry it any more.
  await page.getByRole('article').evaluate((article) => article.setAttribute('data-before', ''));
  await pressInMenu(launched, 'F5', [], false);
  await expect(page.locator('article[data-before]')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
  await expect.poll(() => page.getByRole('article').innerText()).toBe(before);
});

test('when the folder of the library goes away the window goes on, says what cannot be kept, and keeps it again', async () => {
  const library = join(profile, 'settings', 'library');
  const list = join(library, 'library.json');
  const titles = () => (existsSync(list) ? readFileSync(list, 'utf8') : '');
  const remark = page.getByRole('alert').filter({ hasText: 'cannot be written' });
  const decide = page.getByRole('button', { name: 'I have this, it isn’t shown' }).first();
  await expect.poll(titles).toContain('Nadia Holm');
  rmSync(library, { recursive: true });
  await decide.click();
  await expect.poll(titles).toContain('Nadia Holm');
  await expect(remark).toBeHidden();

  // Nothing can be made where a file stands in the way.
  rmSync(library, { recursive: true });
  writeFileSync(library, '');
  await pressInMenu(launched, 'Z');
  await expect(remark).toHaveText(
    'The folder for what is kept cannot be written. What you change lasts as long as this window.',
  );
  expect(await findViolations(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
  rmSync(library);
  await page.getByRole('button', { name: 'Save again' }).click();
  await expect(remark).toBeHidden();
  expect(titles()).toContain('Nadia Holm');
});

test('panes are the next time as they were left', async () => {
  await divider('Width of the library').focus();
  await page.keyboard.press('End');
  await divider('Width of the evidence').focus();
  await page.keyboard.press('ArrowRight');
  await pressInMenu(launched, 'B');
  await expect(libraryPane()).toBeHidden();
  await launched.close();

  await start([NADIA]);
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
  await expect(libraryPane()).toBeHidden();
  expect(await widthOf(evidencePane())).toBe(414);
  await pressInMenu(launched, 'B');
  await expect.poll(() => widthOf(libraryPane())).toBe(400);
});

// Last: what drives the page cannot go on with one that stopped, so that main asks it.
test('a page that stops is reopened with its library, what was decided and the file itself', async () => {
  await page.getByRole('button', { name: 'I have this, it isn’t shown' }).first().click();
  const decision = await page.locator('[class*="decision"]').first().innerText();
  await launched.app.evaluate(({ BrowserWindow, dialog }) => {
    const asked: unknown[] = [];
    Reflect.set(globalThis, 'asked', asked);
    dialog.showMessageBox = (...words: unknown[]) => {
      asked.push(words.at(-1));
      // First "Copy details", then "Reopen".
      return Promise.resolve({ response: asked.length === 1 ? 1 : 0, checkboxChecked: false });
    };
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  const asked = () => launched.app.evaluate(() => Reflect.get(globalThis, 'asked') as unknown[]);
  await expect.poll(async () => (await asked()).length).toBe(2);
  expect((await asked())[0]).toMatchObject({
    message: 'The window stopped.',
    detail:
      'Your library is intact, with every correction and decision up to now. What was open can be opened again from it.',
    buttons: ['Reopen', 'Copy details', 'Quit'],
  });
  expect(await launched.app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(
    /^The window stopped: \S+, exit code -?\d+\.\nPlumb \d/,
  );
  const inPage = (code: string) =>
    launched.app.evaluate(
      ({ BrowserWindow }, script) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script) as Promise<unknown>,
      code,
    );
  await expect
    .poll(() => inPage('document.querySelector("[data-document]")?.getAttribute("aria-label") ?? ""'))
    .toMatch(/^Nadia Holm, readiness \d+ of 100/);
  await inPage('document.querySelector("[data-document]").click()');
  await expect.poll(() => inPage('document.querySelector("article")?.textContent ?? ""')).toContain(decision);
});
