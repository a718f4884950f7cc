import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { dropBytes, dropPaths, hoverPaths } from '../support/drop-files.ts';
import type { LaunchedApp } from '../support/launch-app.ts';
import { lockedPdf } from '../support/make-pdf.ts';
import { openWatchedWindow, type WatchedWindow } from '../support/watched-window.ts';
import { LETTER_TEXT, RESUME_TEXT } from '../support/window-store.ts';

const sample = (file: string) => resolve(import.meta.dirname, '..', '..', 'resources', 'samples', file);
const NADIA = sample('nadia-holm-backend.pdf');
const JONAS = sample('jonas-weiss-full-stack.docx');
const PRIYA = sample('priya-raman-data.pdf');

/** The first bytes of a GIF. */
const PICTURE = Buffer.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xff]);

let folder: string;
let launched: LaunchedApp;
let page: Page;
let watched: WatchedWindow;

async function open(): Promise<void> {
  watched = await openWatchedWindow();
  ({ folder, launched, page } = watched);
}

const close = () => watched.close();

/** Opens a sample and compares it with the backend role. */
async function openSample(name: RegExp): Promise<void> {
  await page.getByText('Backend Engineer', { exact: true }).click();
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
}

// Whatever was done, the window's console stays silent: no defect, and nothing that its policy had to stop.
test.afterEach(() => expect(watched.complaints).toEqual([]));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function chooseRole(name: string): Promise<void> {
  await page.getByRole('button', { name: /Compare with/ }).click();
  // Rows of the library say whose readiness they give, and so hold a role's name too.
  await page.getByRole('option', { name, exact: true }).click();
}

/** Name of the first gap, which is unfolded from the start. */
async function firstGap(): Promise<string> {
  const heading = page.getByRole('heading', { level: 3 }).getByRole('button', { expanded: true });
  return (await heading.locator('[data-name]').innerText()).trim();
}

const library = () => page.getByRole('listbox', { name: 'Résumés' }).getByRole('option');
const result = () => page.getByRole('article');

test.describe('a résumé comes in', () => {
  test.beforeAll(open);
  test.afterAll(close);
  // Each begins with an empty library.
  test.beforeEach(async () => {
    await page.evaluate(() => window.plumb.saveLibrary([]));
    await page.reload();
    await page.getByText('Backend Engineer', { exact: true }).click();
    await expect(library()).toHaveCount(0);
  });

  test('dropped as a web page drops it, without a path', async () => {
    await dropBytes(page, [NADIA]);
    await expect(result()).toContainText('Against Backend Engineer, this résumé shows the required depth');
    await expect(page.getByRole('banner')).toContainText('nadia-holm-backend.pdf');
  });

  test('dropped as a system drops it, with a path', async () => {
    await hoverPaths(launched.app, page, [NADIA]);
    await expect(page.getByText('Release to compare 1 résumé with Backend Engineer')).toBeVisible();
    await dropPaths(launched.app, page, [NADIA]);
    await expect(result()).toContainText('Against Backend Engineer');
    await expect(page.getByText('Release to compare')).toBeHidden();
  });

  test('by twos: the first is shown, the second is read behind it', async () => {
    await dropPaths(launched.app, page, [NADIA, JONAS]);
    await expect(library()).toHaveText([/^Nadia Holm\d{2}Jan 1, 2026$/, /^Jonas Weiß\d{2}Jan 1, 2026$/]);
    await expect(page.getByRole('banner')).toContainText('nadia-holm-backend.pdf');
    await library().nth(1).click();
    await expect(page.getByRole('banner')).toContainText('jonas-weiss-full-stack.docx');

    // By the person's name or the file's, in any case of letters.
    const search = page.getByRole('searchbox', { name: 'Search by name' });
    await search.fill('nADia');
    await expect(library()).toHaveText([/^Nadia Holm/]);
    await search.fill('full-stack.docx');
    await expect(library()).toHaveText([/^Jonas Weiß/]);
    await search.fill('nobody');
    await expect(page.getByText('No résumé of that name.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(library()).toHaveCount(2);
  });

  test('in a folder, with whatever else lies there', async () => {
    const inner = join(folder, 'cohort', 'spring');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, 'a.pdf'), readFileSync(NADIA));
    writeFileSync(join(folder, 'cohort', 'z.docx'), readFileSync(JONAS));
    writeFileSync(join(folder, 'cohort', 'notes.xlsx'), 'no résumé');
    await dropPaths(launched.app, page, [join(folder, 'cohort')]);
    await expect(library()).toHaveText([/^Nadia Holm\d{2}Jan 1, 2026$/, /^Jonas Weiß\d{2}Jan 1, 2026$/]);
  });

  test('as pasted text, seen before it is analysed', async () => {
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page.getByRole('textbox', { name: 'Text of the résumé' }).fill(RESUME_TEXT);
    await page.getByRole('button', { name: 'Analyse text' }).click();
    await expect(page.getByRole('banner')).toContainText('Amara Osei');
    await expect(result()).toContainText('Against Backend Engineer');
  });

  test('from the clipboard, text and files alike', async () => {
    const paste = (content: { text?: string; name?: string; bytes?: number[] }) =>
      page.evaluate(({ text, name, bytes }) => {
        const clipboardData = new DataTransfer();
        if (text !== undefined) clipboardData.setData('text/plain', text);
        if (name !== undefined) clipboardData.items.add(new File([new Uint8Array(bytes ?? [])], name));
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, content);
    await paste({ text: RESUME_TEXT });
    await expect(page.getByRole('textbox', { name: 'Text of the résumé' })).toHaveValue(/Kestrel Freight/);
    await page.keyboard.press('Escape');
    await paste({ name: 'copied.pdf', bytes: [...readFileSync(NADIA)] });
    await expect(page.getByRole('banner')).toContainText('copied.pdf');
    await expect(result()).toContainText('Against Backend Engineer');
  });

  test('from the file dialog', async () => {
    await launched.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, JONAS);
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await expect(result()).toContainText('Against Backend Engineer');
  });
});

test.describe('what cannot be shown', () => {
  test.beforeEach(open);
  test.afterEach(close);

  test('is named in a plain sentence, and the next file is read', async () => {
    await dropPaths(launched.app, page, [file('holiday.pdf', PICTURE)]);
    const alert = page.getByRole('alert').filter({ hasText: 'holiday.pdf' });
    await expect(alert).toContainText('holiday.pdf could not be read');
    await expect(page.getByRole('button', { name: 'Choose another file…' })).toBeVisible();
    await dropPaths(launched.app, page, [file('locked.pdf', lockedPdf())]);
    await expect(page.getByRole('alert').filter({ hasText: 'locked.pdf' })).toContainText(
      'This file is locked with a password.',
    );
    await dropPaths(launched.app, page, [NADIA]);
    await expect(page.getByRole('heading', { name: 'Nadia Holm against every role' })).toBeVisible();
    await expect(library()).toHaveText([
      /^holiday\.pdfNot read$/,
      /^locked\.pdfNot read$/,
      /^Nadia Holm\d{2}Jan 1, 2026$/,
    ]);
  });

  test('a text that is no résumé is asked about first', async () => {
    await dropPaths(launched.app, page, [file('letter.txt', LETTER_TEXT)]);
    await expect(page.getByText('We found no work or education section. Continue anyway?')).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Is this a résumé?');
  });

  test('an empty folder is said to be empty', async () => {
    mkdirSync(join(folder, 'empty'));
    await dropPaths(launched.app, page, [join(folder, 'empty')]);
    await expect(page.getByRole('alert')).toHaveText(
      'There is no PDF, Word, OpenDocument, RTF or text file in this folder.',
    );
  });

  test('reading that takes too long can be cancelled, and the next file is read', async () => {
    test.skip(process.platform === 'win32', 'Windows cannot hold a process.');
    await dropPaths(launched.app, page, [JONAS]);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Jonas Weiß');
    const parsers = await launched.app.evaluate(({ app }) =>
      app
        .getAppMetrics()
        .flatMap(({ type, name, pid }) => (type === 'Utility' && name === 'resume-parser' ? [pid] : [])),
    );
    expect(parsers).toHaveLength(1);
    for (const pid of parsers) process.kill(pid, 'SIGSTOP');
    await dropPaths(launched.app, page, [NADIA]);
    const steps = page.getByRole('status').getByRole('listitem');
    await expect(steps).toHaveText([
      'Opening the file',
      'Finding sections, roles and dates',
      'Looking for evidence',
      'Comparing with the matrix',
    ]);
    await expect(steps.nth(0).getByLabel('now')).toBeVisible();
    await expect(steps.getByLabel('to come')).toHaveCount(3);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Reading was cancelled.')).toBeVisible();
    // The one that was held hears only now that it was told to end.
    for (const pid of parsers) process.kill(pid, 'SIGCONT');
    await dropPaths(launched.app, page, [PRIYA]);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Priya Raman');
  });
});

test.describe('the result', () => {
  test.beforeAll(async () => {
    await open();
    await openSample(/Priya Raman/);
  });
  test.afterAll(close);
  test.beforeEach(async () => {
    await page.keyboard.press('Escape');
    await chooseRole('Backend Engineer');
    await expect(result()).toContainText('Against Backend Engineer');
  });

  test('has a row for each category, whose sum opens and adds up', async () => {
    const table = page.getByRole('table', { name: 'Shown and required depth by category' });
    await expect(table.getByRole('rowheader')).toHaveCount(5);
    await table.getByRole('button', { name: /^Backend & API Architecture, shown/ }).click();
    const sum = page.getByRole('dialog', { name: /^Backend & API Architecture/ });
    const adds = await sum.locator('tbody td:last-child').allInnerTexts();
    const total = Number(await sum.locator('tfoot td').innerText());
    expect(adds.reduce((all, add) => all + Number(add), 0)).toBeCloseTo(total, 1);
  });

  test('changes with the role at once', async () => {
    const before = await page.getByRole('region', { name: 'Readiness' }).innerText();
    await chooseRole('Data Engineer');
    await expect(result()).toContainText('Against Data Engineer');
    expect(await page.getByRole('region', { name: 'Readiness' }).innerText()).not.toBe(before);
    await expect(page.getByRole('status').filter({ hasText: 'Data Engineer:' })).toHaveCount(1);
  });

  test('leads from a quoted line to its mark, and from the mark to its competency', async () => {
    await page
      .getByRole('button', { name: /^p\. 1, line \d+$/ })
      .first()
      .click();
    const evidence = page.getByRole('complementary', { name: 'Evidence' });
    await expect(evidence.locator('[aria-pressed="true"][data-mark]')).toHaveCount(1);
    await expect(evidence.locator('[data-page="1"]')).toHaveAttribute('data-drawn', 'true');
    const gap = await firstGap();
    await evidence.getByRole('button', { name: gap }).click();
    await expect(page.getByRole('heading', { name: gap }).getByRole('button')).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    const text = evidence.getByRole('radio', { name: 'Text' });
    await text.click();
    await expect(evidence.locator('[aria-pressed="true"][data-mark]')).toBeInViewport();
  });

  test('says over the page what each tag on it stands for, as the marks themselves do', async () => {
    const evidence = page.getByRole('complementary', { name: 'Evidence' });
    await evidence.getByRole('radio', { name: 'Text' }).click();
    const legend = await evidence
      .getByRole('list', { name: 'What the marks stand for' })
      .getByRole('listitem')
      .allInnerTexts();
    const marks = await evidence
      .locator('[data-mark]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
    const tagged = marks.flatMap((name) => {
      const [, letter, category] = /^(?:Strong|Weak) evidence ([A-Z])\d+, ([^,]+), /.exec(name) ?? [];
      return letter === undefined ? [] : [`${letter} ${category}`];
    });
    expect(tagged).toHaveLength(marks.filter((name) => !name.startsWith('Not counted')).length);
    const letters = legend.map((each) => each.replace(/\s+/gu, ' ')).filter((each) => /^[A-Z] /.test(each));
    expect(letters.sort()).toEqual([...new Set(tagged)].sort());
  });

  test('shows why a gap is where it is', async () => {
    await page.getByRole('button', { name: /^Why .+ is number 1$/ }).click();
    const sum = page.getByRole('dialog');
    const factors = (await sum.locator('tbody td').allInnerTexts()).map((text) =>
      Number(text.replace('×', '')),
    );
    const priority = Number(await sum.locator('tfoot td').innerText());
    expect(factors).toHaveLength(5);
    const product = factors.reduce((all, factor) => all * factor, 100);
    expect(Math.abs(product - priority)).toBeLessThan(priority * 0.05);
  });

  test('compares all roles, and a chosen one becomes the target', async () => {
    await chooseRole('Not sure');
    await expect(page.getByRole('heading', { name: 'Priya Raman against every role' })).toBeVisible();
    await expect(page.getByText('Closest: Data Engineer')).toBeVisible();
    // Data work, which the matrix does not ask of a platform engineer.
    await expect(
      page.getByRole('button', { name: /^Data.* for Platform Engineer, shown \d\.\d, extra$/ }),
    ).toBeVisible();
    const views = page.getByRole('navigation', { name: 'Views' });
    await views.getByRole('button', { name: 'Result' }).click();
    await expect(result()).toContainText('No role is chosen, so this is the result for Python Developer');
    await expect(result().getByRole('button', { name: 'Compare with Data Engineer' })).toBeVisible();
    await views.getByRole('button', { name: 'Compare roles' }).click();
    await page.getByRole('columnheader').getByRole('button', { name: 'ML Engineer' }).click();
    await expect(result()).toContainText('Against ML Engineer');
    await expect(result()).not.toContainText('No role is chosen');
    await expect(views.locator('[aria-current="page"]')).toHaveText('Result');
    await views.getByRole('button', { name: 'Compare roles' }).click();
    await expect(views.locator('[aria-current="page"]')).toHaveText('Compare roles');
    await expect(page.getByRole('columnheader', { name: /ML Engineer/ })).toContainText('chosen');
  });
});

test('nothing that the window does is stopped by its own policy', async () => {
  await open();
  try {
    await page.addInitScript(() => {
      const stopped: string[] = [];
      Reflect.set(window, 'stopped', stopped);
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        stopped.push(`${violatedDirective} ${blockedURI}`);
      });
    });
    await page.reload();
    await openSample(/Priya Raman/);
    await expect(page.locator('[data-drawn="true"]')).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, 'stopped') as string[])).toEqual([]);
  } finally {
    await close();
  }
});
