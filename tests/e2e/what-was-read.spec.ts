import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { rgb } from 'pdf-lib';
import { dropBytes } from '../support/drop-files.ts';
import { findViolations } from '../support/find-violations.ts';
import type { LaunchedApp } from '../support/launch-app.ts';
import { makePdf } from '../support/make-pdf.ts';
import type { Persona, PersonaEntry } from '../support/read-sample.ts';
import { startAgain, startWindow } from '../support/start-window.ts';
import { resize } from '../support/walk-screens.ts';
import { LETTER_TEXT } from '../support/window-store.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const NADIA: Persona = JSON.parse(readFileSync(`${ROOT}/scripts/samples/backend-engineer.json`, 'utf8'));
const JONAS: Persona = JSON.parse(readFileSync(`${ROOT}/scripts/samples/full-stack-junior.json`, 'utf8'));

let launched: LaunchedApp;
let page: Page;

test.beforeAll(async () => {
  launched = await startWindow();
  page = launched.page;
});
test.afterAll(() => launched.close());
test.beforeEach(() => startAgain(launched));

const source = () => page.getByRole('region', { name: 'Résumé as it was read' });
const understood = () => page.getByRole('region', { name: 'Understood as' });
const opener = () => page.getByRole('button', { name: 'What was read', exact: true });
const chosenLines = () => source().locator('[data-chosen="true"]');
const drawnPage = (number: number) => source().locator(`[data-page="${number}"][data-drawn="true"]`);

async function openSample(name: RegExp): Promise<void> {
  await page.getByText('Backend Engineer', { exact: true }).click();
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
}

async function showWhatWasRead(name: RegExp): Promise<void> {
  await openSample(name);
  await opener().click();
  await expect(page.getByRole('heading', { name: 'What was read' })).toBeFocused();
}

/** Ctrl+5 as the menu hears it: an input event goes through the window, where the menu's keys are looked up. */
async function pressMenuKey(): Promise<void> {
  await launched.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const modifiers: ['meta' | 'control'] = [process.platform === 'darwin' ? 'meta' : 'control'];
    contents?.sendInputEvent({ type: 'keyDown', keyCode: '5', modifiers });
    contents?.sendInputEvent({ type: 'keyUp', keyCode: '5', modifiers });
  });
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2021-03" as "Mar 2021". */
function monthInWords(month: string): string {
  const [year, number] = month.split('-');
  return month === 'present' ? 'present' : `${MONTHS[Number(number) - 1]} ${year}`;
}

const entryRow = ({ title }: PersonaEntry): Locator =>
  understood().getByRole('button', { name: new RegExp(`^E\\d+ ${title}(,| [A-Z])`) });

test('shows contact, sections and entries as the résumé’s source has them', async () => {
  await showWhatWasRead(/Nadia Holm/);
  const [email = '', phone = '', , link = ''] = NADIA.contact;
  const contact = understood().getByRole('region', { name: 'Contact' }).getByRole('definition');
  const onContactLine = [email, phone, link].map((value) => `${value} p. 1, line 3`);
  await expect(contact).toHaveText([`${NADIA.name} p. 1, line 1`, ...onContactLine]);
  await contact
    .nth(2)
    .getByRole('button', { name: /^p\. 1, line 3: where/ })
    .click();
  await expect(page.locator('[data-line]:focus')).toHaveAccessibleName(/^Line 3, .*example\.com/);
  await expect(understood().getByRole('button', { name: /^S\d / })).toHaveText([
    /^S1SUMMARYSummary/,
    /^S2EXPERIENCEWork experience · 2 entries/,
    /^S3PROJECTSProjects · 1 entry/,
    /^S4SKILLSSkills/,
    /^S5EDUCATIONEducation · 1 entry/,
    /^S6LANGUAGESLanguages/,
  ]);
  for (const entry of [...NADIA.work, ...NADIA.projects, ...NADIA.education]) {
    const row = entryRow(entry);
    if (entry.organization !== null) await expect(row).toContainText(entry.organization);
    await expect(row).toContainText(`${monthInWords(entry.start)} to ${monthInWords(entry.end)}`);
    await expect(row).toContainText(`${entry.bullets.length} item`);
  }
  const [first] = NADIA.work;
  if (first === undefined) throw new Error('The sample has a job.');
  // March 2021 up to and with January 2026.
  await expect(entryRow(first)).toContainText('4 y 11 mo (to the month)');
  await expect(understood()).toContainText('Every line below the top stands in a section.');
  await expect(understood()).toContainText(
    'None. What Plumb misread without noticing is not among them: look at the page.',
  );
});

test('a chosen entry is marked on the page, on whichever page it stands', async () => {
  await showWhatWasRead(/Nadia Holm/);
  await expect(drawnPage(1)).toBeVisible();
  const [, second] = NADIA.work;
  const [degree] = NADIA.education;
  if (second === undefined || degree === undefined) throw new Error('The sample has two jobs and a degree.');
  await entryRow(second).click();
  await expect(entryRow(second)).toHaveAttribute('aria-pressed', 'true');
  const names = await chosenLines().evaluateAll((lines) =>
    lines.map((line) => line.getAttribute('aria-label') ?? ''),
  );
  expect(names[0]).toContain(`entry header: ${second.title}`);
  for (const bullet of second.bullets) {
    expect(names.filter((name) => name.includes(`list item: ${bullet.slice(0, 40)}`))).toHaveLength(1);
  }
  const paper = await drawnPage(1).boundingBox();
  const box = await chosenLines().first().boundingBox();
  if (paper === null || box === null) throw new Error('The page and the line have places.');
  expect(box.x).toBeGreaterThan(paper.x);
  expect(box.x + box.width).toBeLessThan(paper.x + paper.width);
  expect(box.width).toBeGreaterThan(paper.width / 2);
  await expect(chosenLines().first()).toBeInViewport();

  await entryRow(degree).click();
  await expect(source().getByRole('status')).toHaveText('Page 2 of 2');
  await expect(drawnPage(2)).toBeVisible();
  await expect(chosenLines().first()).toHaveAccessibleName(/BSc Computer Science/);
});

test('a chosen line of the page shows what it was taken for', async () => {
  await showWhatWasRead(/Nadia Holm/);
  await expect(drawnPage(1)).toBeVisible();
  const [first] = NADIA.work;
  if (first === undefined) throw new Error('The sample has a job.');
  await source()
    .getByRole('button', { name: /list item: Wrote integration tests with pytest/ })
    .click();
  const row = understood().getByRole('button', { name: /Wrote integration tests with pytest/ });
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await expect(row).toContainText('List item');
  await expect(row).toBeInViewport();
  await expect(entryRow(first)).toHaveAttribute('aria-expanded', 'true');
  await row.click();
  await expect(chosenLines()).toHaveCount(0);
});

test('the keyboard opens it, moves from line to line over the page break, and leaves it', async () => {
  await openSample(/Nadia Holm/);
  const roles = page.getByRole('button', { name: 'Compare roles' });
  await roles.focus();
  await pressMenuKey();
  await expect(page.getByRole('heading', { name: 'What was read' })).toBeFocused();
  await expect(drawnPage(1)).toBeVisible();
  const lines = source().locator('[data-line]');
  const last = lines.last();
  await last.click();
  await page.keyboard.press('ArrowDown');
  await expect(source().getByRole('status')).toHaveText('Page 2 of 2');
  await expect(lines.first()).toBeFocused();
  await expect(lines.first()).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(source().getByRole('status')).toHaveText('Page 1 of 2');
  await expect(last).toBeFocused();

  await page.keyboard.press('F6');
  await expect(understood().locator(':focus')).toHaveCount(1);
  await understood().locator('[data-row="s0"]').focus();
  await page.keyboard.press('End');
  await expect(understood().getByRole('button', { name: /^S6/ })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(understood().getByRole('button', { name: /^Above the sections/ })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
  await expect(roles).toBeFocused();
});

test('Escape closes what lies over it first', async () => {
  await showWhatWasRead(/Nadia Holm/);
  await page.getByRole('button', { name: 'Export report' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible();
  await page.getByRole('button', { name: /Compare with/ }).click();
  const role = page.getByRole('option', { name: 'ML Engineer', exact: true });
  await expect(role).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(role).toBeHidden();
  await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
});

test('a Word file is shown as its text, with the same rows', async () => {
  await showWhatWasRead(/Jonas Weiß/);
  await expect(source().getByRole('radio')).toHaveCount(0);
  const [first] = JONAS.work;
  if (first === undefined) throw new Error('The sample has a job.');
  await expect(source().getByRole('button').first()).toHaveAccessibleName(
    `Line 1, Above the sections, contact: ${JONAS.name}`,
  );
  await entryRow(first).click();
  // A title line, an organisation line, and one line for each item.
  await expect(chosenLines()).toHaveCount(2 + first.bullets.length);
});

test('where too little could be read for a score, it says what was missing, and gives the focus back', async () => {
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByRole('textbox', { name: 'Text of the résumé' }).fill(LETTER_TEXT);
  await page.getByRole('button', { name: 'Analyse text' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Compare with' }).click();
  await page.getByRole('option', { name: 'Backend Engineer', exact: true }).click();
  const show = page.getByRole('button', { name: 'Show what was read' });
  await show.click();
  await expect(understood()).toContainText('No headingtaken for: summary');
  await expect(understood().getByRole('region', { name: 'Notices' })).toContainText('Perhaps not a résumé');
  const quality = understood().getByRole('table').getByRole('row');
  await expect(quality).toHaveCount(10);
  const shares = await quality.getByRole('cell').allInnerTexts();
  const [product = 0, ...factors] = shares.map((text) => Number(/\d+/.exec(text)?.[0]) / 100).reverse();
  expect(factors).toHaveLength(8);
  expect(factors.reduce((all, factor) => all * factor, 1)).toBeCloseTo(product, 2);
  await page.keyboard.press('Escape');
  await expect(show).toBeFocused();
});

test('hidden text is named with its place, which leads to its page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-read-'));
  try {
    const file = join(folder, 'hidden.pdf');
    writeFileSync(file, await resumeWithHiddenWords());
    await page.getByText('Backend Engineer', { exact: true }).click();
    await dropBytes(page, [file]);
    await page.getByRole('button', { name: 'Show what was read' }).click();
    await expect(drawnPage(1)).toBeVisible();
    const notices = understood().getByRole('region', { name: 'Notices' }).getByRole('listitem');
    await expect(notices).toHaveCount(1);
    await expect(notices).toContainText('Hidden text');
    await expect(notices).toContainText('2 words on page 2 cannot be seen by a reader');
    await notices.getByRole('button', { name: 'Page 2' }).click();
    await expect(source().getByRole('status')).toHaveText('Page 2 of 2');
    await expect(source().getByRole('button', { name: /Kubernetes/ })).toHaveCount(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Two pages; on the second, two words in white. */
function resumeWithHiddenWords(): Promise<Uint8Array> {
  return makePdf(({ addPage, write }) => {
    const first = addPage();
    write(first, 'Ada Beispiel', 60, 60, 20);
    write(first, 'EXPERIENCE', 60, 110, 14);
    write(first, 'Backend Developer, Quay Systems, Mar 2019 - Feb 2021', 60, 135);
    write(first, '\u2022 Built REST endpoints in Django for 40 customers', 60, 155);
    write(first, '\u2022 Wrote tests with pytest for the billing jobs', 60, 175);
    const second = addPage();
    write(second, 'EDUCATION', 60, 60, 14);
    write(second, 'BSc Physics, University of Leeds, 2015 - 2018', 60, 85);
    second.drawText('Kubernetes Terraform', { x: 60, y: 600, size: 11, color: rgb(1, 1, 1) });
  });
}

test('no accessibility rule is broken with a row chosen, as page and as text', async () => {
  test.slow();
  await showWhatWasRead(/Nadia Holm/);
  await expect(drawnPage(1)).toBeVisible();
  await understood().locator('[data-row="e0"]').click();
  await understood()
    .getByRole('button', { name: /^Reading quality/ })
    .click();
  for (const view of ['Page', 'Text']) {
    await source().getByRole('radio', { name: view }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page)).toEqual([]);
    }
  }
});

test('in a narrow window it is a tab, and nothing is cut off', async () => {
  await resize(launched, { width: 960, height: 640 });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(960);
  await openSample(/Priya Raman/);
  await page.getByRole('tab', { name: 'What was read' }).click();
  await expect(drawnPage(1)).toBeVisible();
  await understood().locator('[data-row="e0"]').click();
  const overflowing = await page.evaluate(() =>
    [...document.querySelectorAll('main, main > div, article, article > *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(overflowing).toEqual([]);
});
