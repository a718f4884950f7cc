import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { dropBytes, dropPaths, hoverPaths } from '../support/drop-files.ts';
import type { LaunchedApp } from '../support/launch-app.ts';
import { lockedPdf } from '../support/make-pdf.ts';
import { menu } from '../support/walk-screens.ts';
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

/** The gaps beyond the first ten too, unless they are shown already. */
async function showAllGaps(): Promise<void> {
  const more = page.getByRole('button', { name: /^Show \d+ more gaps?$/ });
  if (await more.isVisible()) await more.click();
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
    // With a file beside it that was dropped at once; each has a row from the start.
    await dropPaths(launched.app, page, [PRIYA, join(folder, 'cohort')]);
    await expect(library()).toHaveCount(3);
    await expect(library()).toHaveText([
      /^Priya Raman\d{2}Jan 1, 2026$/,
      /^Nadia Holm\d{2}Jan 1, 2026$/,
      /^Jonas Weiß\d{2}Jan 1, 2026$/,
    ]);
  });

  test('as pasted text, seen before it is analysed', async () => {
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page.getByRole('textbox', { name: 'Text of the résumé' }).fill(RESUME_TEXT);
    await page.getByRole('button', { name: 'Analyse text' }).click();
    await expect(page.getByRole('banner')).toContainText('Amara Osei');
    await expect(result()).toContainText('Against Backend Engineer');
  });

  test('of somebody whose work has nothing to do with Python, and is told so plainly', async () => {
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page.getByRole('textbox', { name: 'Text of the résumé' }).fill(GARDENER);
    await page.getByRole('button', { name: 'Analyse text' }).click();
    await expect(page.getByRole('banner')).toContainText('Ida Moen');
    await expect(result()).toContainText('shows the required depth in 0 of 5 required categories');
    const statuses = await page.locator('td:last-child > span:has(svg)').allInnerTexts();
    expect(statuses.filter((status) => status === 'Meets')).toEqual([]);
    await expect(page.locator('main h3 [data-name]').first()).toBeVisible();
    await page.getByRole('button', { name: /^Named, not shown/ }).click();
    await expect(result()).toContainText('No skill stands in a list only.');
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
    const huge = file('huge.pdf', '%PDF-1.7');
    // A hole, which takes no room on the disk.
    truncateSync(huge, 201 * 1024 * 1024);
    for (const [path, sentence] of [
      [file('holiday.pdf', PICTURE), 'This is no document that can be read as a résumé'],
      [file('locked.pdf', lockedPdf()), 'This file is locked with a password.'],
      [file('empty.pdf', ''), 'This file is empty.'],
      [huge, 'This file is larger than 200 MB'],
      [file('half.docx', readFileSync(JONAS).subarray(0, 3000)), 'It is damaged or ends early'],
    ] as const) {
      await dropPaths(launched.app, page, [path]);
      const alert = page.getByRole('alert').filter({ hasText: `${basename(path)} could not be read` });
      await expect(alert).toContainText(sentence);
      await expect(page.getByRole('button', { name: 'Choose another file…' })).toBeVisible();
    }
    await dropPaths(launched.app, page, [NADIA]);
    await expect(page.getByRole('heading', { name: 'Nadia Holm against every role' })).toBeVisible();
    await expect(library()).toHaveText([
      /^holiday\.pdfNot read$/,
      /^locked\.pdfNot read$/,
      /^empty\.pdfNot read$/,
      /^huge\.pdfNot read$/,
      /^half\.docxNot read$/,
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

/** Years of work, none of it in software. */
const GARDENER = `Ida Moen
ida@example.org

Experience
Head gardener, Botanical Garden Bergen
Mar 2015 - Present
• Planted 400 roses and kept the greenhouses
• Trained four apprentices a year

Education
Certificate in Horticulture, Bergen
2012 - 2014
`;

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

  test('lists strengths, what is named and not shown, and a roadmap of four steps with every gap', async () => {
    const open = (name: RegExp) => page.getByRole('button', { name, expanded: false }).click();
    await open(/^Strengths/);
    // By the sample's source: designed with a result, and in use to this day.
    const strengths = await result().getByRole('heading', { level: 3 }).allInnerTexts();
    expect(strengths.some((name) => /pipeline|lakehouse|orchestration/i.test(name))).toBe(true);
    await open(/^Named, not shown/);
    const named = await page
      .getByText('These stand in a list or a summary only.')
      .locator('xpath=following-sibling::ul[1]/li')
      .allInnerTexts();
    expect(named).toEqual(expect.arrayContaining(['Snowflake', 'DuckDB', 'Terraform']));
    for (const shown of ['Apache Kafka', 'Kafka', 'Docker', 'Apache Airflow', 'Airflow', 'pytest'])
      expect(named).not.toContain(shown);
    await open(/^Roadmap/);
    const steps = page.locator('ol > li').filter({ has: page.getByRole('heading', { name: /^Step \d · / }) });
    await expect(steps).toHaveText([/^Step 1/, /^Step 2/, /^Step 3/, /^Step 4/]);
    // Every gap stands in one of them, and leads there.
    const links = steps.locator('ul button');
    await showAllGaps();
    const gaps = await page.locator('main h3 [data-name]').allInnerTexts();
    expect((await links.allInnerTexts()).toSorted()).toEqual(gaps.toSorted());
    await links.last().click();
    await expect(page.locator('h3 button:focus [data-name]')).toHaveText(await links.last().innerText());
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

  test('groups and filters its gaps, and one that is left aside keeps its place and the score', async () => {
    const names = () => page.locator('ol > li h3 [data-name]').allInnerTexts();
    const readiness = () => page.getByRole('button', { name: /^Readiness/ }).innerText();
    const fields = page.locator('section[aria-labelledby="gaps-title"] > header').getByRole('button');
    const choose = async (field: 'group' | 'filter', option: string) => {
      await fields.nth(field === 'group' ? 0 : 1).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    };
    await showAllGaps();
    const [before, all] = [await readiness(), await names()];
    const groups = page.locator('section[aria-labelledby="gaps-title"] section[aria-label]');
    await choose('group', 'Roadmap step');
    const titles = await groups.evaluateAll((found) =>
      found.map((group) => group.getAttribute('aria-label')),
    );
    expect(titles.length).toBeGreaterThan(1);
    expect(titles).toEqual(titles.toSorted());
    for (const group of await groups.all()) {
      const title = (await group.getAttribute('aria-label')) ?? '';
      for (const gap of await group.locator('ol > li').all()) await expect(gap).toContainText(title);
    }
    expect((await names()).toSorted()).toEqual(all.toSorted());
    await choose('group', 'Order');

    const [first = ''] = all;
    const gap = page
      .locator('ol > li')
      .filter({ has: page.getByText(first, { exact: true }) })
      .first();
    const weight = () => gap.locator('h3 button').evaluate((head) => getComputedStyle(head).fontWeight);
    const usual = await weight();
    await gap.getByRole('button', { name: 'Not for me' }).click();
    await expect.poll(weight).not.toBe(usual);
    expect(await readiness()).toBe(before);
    expect(await names()).toEqual(all);
    await choose('filter', 'Not for me');
    expect(await names()).toEqual([first]);
    await choose('filter', 'Undecided');
    expect(await names()).toEqual(all.slice(1));
    await choose('filter', 'All');
    await menu(launched, 'undo');
    await expect.poll(weight).toBe(usual);
  });

  test('compares all roles, and a chosen one becomes the target', async () => {
    await chooseRole('Not sure');
    await expect(page.getByRole('heading', { name: 'Priya Raman against every role' })).toBeVisible();
    await expect(page.getByText('Closest: Data Engineer')).toBeVisible();
    // The category that is short in most roles, counted in the table itself.
    const short = new Map<string, number>();
    for (const row of await page.locator('main tbody tr').all()) {
      const gaps = await row.getByRole('button', { name: /, (gap|close)\b/ }).count();
      short.set((await row.getByRole('rowheader').innerText()).split('\n')[0] ?? '', gaps);
    }
    const helps = await page.getByText(/depth there helps most roles\.$/).innerText();
    const [, category = '', roles] = /^(.+) is short in (\d+) roles?;/.exec(helps) ?? [];
    expect(short.get(category)).toBe(Number(roles));
    expect(Number(roles)).toBe(Math.max(...short.values()));
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
