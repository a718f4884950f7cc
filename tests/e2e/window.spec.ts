import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { PDFDocument } from 'pdf-lib';
import type { ExportFormat } from '../../shared/ipc/bridge.ts';
import { gapReportSchema } from '../../shared/report/gap-report.ts';
import { dropBytes, dropPaths, hoverPaths } from '../support/drop-files.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { readReport } from '../support/read-report.ts';
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
let complaints: string[];

async function open(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'plumb-window-'));
  launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' } });
  page = launched.page;
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function close(): Promise<void> {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Opens a sample and compares it with the backend role. */
async function openSample(name: RegExp): Promise<void> {
  await page.getByText('Backend Engineer', { exact: true }).click();
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
}

// Whatever was done, the window's console stays silent: no defect, and nothing that its policy had to stop.
test.afterEach(() => expect(complaints).toEqual([]));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function chooseRole(name: string): Promise<void> {
  await page.getByRole('button', { name: /Compare with/ }).click();
  await page.getByRole('option', { name }).click();
}

/** Name of the first gap, which is unfolded from the start. */
async function firstGap(): Promise<string> {
  const heading = page.getByRole('heading', { level: 3 }).getByRole('button', { expanded: true });
  return (await heading.locator('[data-name]').innerText()).trim();
}

const library = () => page.getByRole('listbox', { name: 'Résumés' }).getByRole('option');
const result = () => page.getByRole('article');

test.describe('a résumé comes in', () => {
  test.afterEach(close);
  test.beforeEach(async () => {
    await open();
    await page.getByText('Backend Engineer', { exact: true }).click();
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
    await dropPaths(launched.app, page, [NADIA]);
    await expect(page.getByRole('heading', { name: 'Nadia Holm against every role' })).toBeVisible();
    await expect(library()).toHaveText([/^holiday\.pdfNot read$/, /^Nadia Holm\d{2}Jan 1, 2026$/]);
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
    await page.getByRole('columnheader').getByRole('button', { name: 'ML Engineer' }).click();
    await expect(result()).toContainText('Against ML Engineer');
    await page.getByRole('button', { name: 'Compare roles' }).click();
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

/** Opens the result's sentence at the top of every report of this sample. */
const HEADLINE = 'Where Nadia’s résumé stands';

/** Each format, and what its reader finds in a file. */
const FORMATS: readonly {
  readonly format: ExportFormat;
  readonly name: string;
  readonly check: (content: Buffer) => void | Promise<void>;
}[] = [
  {
    format: 'pdf',
    name: 'PDF',
    check: async (content) => {
      const document = await PDFDocument.load(content);
      expect(document.getPageCount()).toBeGreaterThan(0);
    },
  },
  {
    format: 'html',
    name: 'HTML',
    check: (content) => {
      const text = content.toString('utf8');
      expect(text).toMatch(/^<!doctype html>/);
      expect(text).toContain(HEADLINE);
      // A data block, which no browser runs.
      expect(text.match(/<script[^>]*>/gi)).toEqual(['<script type="application/ld+json">']);
      expect(text).toMatch(/<\/html>\n$/);
    },
  },
  {
    format: 'md',
    name: 'Markdown',
    check: (content) => {
      const headings = content.toString('utf8').match(/^#{1,2} .+$/gm);
      expect(headings?.[0]).toBe(`# ${HEADLINE}`);
      expect(headings).toContain('## Gaps in order');
    },
  },
  {
    format: 'json',
    name: 'JSON',
    check: (content) => {
      expect(readReport(content.toString('utf8'))).toMatchObject({
        source: { fileName: 'nadia-holm-backend.pdf' },
        role: { id: 'backend-engineer' },
      });
    },
  },
  {
    format: 'csv',
    name: 'CSV',
    check: (content) => {
      const { data, errors } = Papa.parse<Record<string, string>>(content.toString('utf8'), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data.map(({ rank }) => rank)).toEqual(data.map((_row, index) => String(index + 1)));
      expect(data[0]).toMatchObject({ file: 'nadia-holm-backend.pdf', role: 'backend-engineer' });
    },
  },
  {
    format: 'docx',
    name: 'Word (DOCX)',
    check: (content) => {
      const parts = unzipSync(content);
      const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
      expect(document.replace(/<[^>]+>/g, '')).toContain(HEADLINE);
      expect(Object.keys(parts)).toContain('[Content_Types].xml');
    },
  },
];

test.describe('export', () => {
  test.beforeAll(async () => {
    await open();
    await openSample(/Nadia Holm/);
  });
  test.afterAll(close);
  test.beforeEach(async () => {
    await page.getByRole('button', { name: 'Export report' }).click();
  });
  test.afterEach(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  /** Answers the system's dialog from now on, and counts how often it is asked. */
  async function answerSaveDialog(path: string, canceled = false): Promise<void> {
    await launched.app.evaluate(
      ({ dialog }, answer) => {
        let asked = 0;
        Reflect.set(globalThis, 'saveDialogs', asked);
        dialog.showSaveDialog = () => {
          asked += 1;
          Reflect.set(globalThis, 'saveDialogs', asked);
          return Promise.resolve(answer);
        };
      },
      { canceled, filePath: path },
    );
  }

  /** Chooses a format and saves; resolves when the window says that the file is there. */
  async function save(name: string, fileName: string): Promise<void> {
    await page.getByRole('dialog').getByText(name, { exact: true }).click();
    await page.getByRole('button', { name: `Save ${name}…` }).click();
    await expect(page.getByText(`Saved ${fileName}.`)).toBeVisible();
  }

  for (const { format, name, check } of FORMATS) {
    test(`${name} is saved as a whole document with the result in it`, async () => {
      const path = join(folder, `report.${format}`);
      await answerSaveDialog(path);
      await save(name, `report.${format}`);
      await check(readFileSync(path));
    });
  }

  test('the saved file is shown in its folder', async () => {
    await launched.app.evaluate(({ shell }) => {
      const shown: string[] = [];
      Reflect.set(globalThis, 'shownInFolder', shown);
      shell.showItemInFolder = (path) => void shown.push(path);
    });
    const path = join(folder, 'shown.md');
    await answerSaveDialog(path);
    await save('Markdown', 'shown.md');
    await page.getByRole('button', { name: 'Show in folder' }).click();
    await expect
      .poll(() => launched.app.evaluate(() => Reflect.get(globalThis, 'shownInFolder') as string[]))
      .toEqual([path]);
  });

  test('the saved file can be dragged out of the window', async () => {
    await launched.app.evaluate(({ BrowserWindow }) => {
      const dragged: unknown[] = [];
      Reflect.set(globalThis, 'dragged', dragged);
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) throw new Error('There is no window.');
      window.webContents.startDrag = ({ file, icon }) =>
        void dragged.push([file, typeof icon === 'string' || icon.isEmpty()]);
    });
    const path = join(folder, 'dragged.md');
    await answerSaveDialog(path);
    await save('Markdown', 'dragged.md');
    await page.getByText('Drag the file from here').dispatchEvent('dragstart');
    await expect
      .poll(() => launched.app.evaluate(() => Reflect.get(globalThis, 'dragged') as unknown[]))
      .toEqual([[path, false]]);
  });

  test('the résumé itself is saved as JSON Resume, with contact details hidden like everywhere', async () => {
    const path = join(folder, 'resume.json');
    await answerSaveDialog(path);
    await page.getByRole('button', { name: 'Save the résumé as JSON Resume…' }).click();
    await expect(page.getByText('Saved resume.json.')).toBeVisible();
    const resume: unknown = JSON.parse(readFileSync(path, 'utf8'));
    expect(resume).toMatchObject({
      basics: { name: 'Nadia Holm', label: 'Senior Backend Engineer' },
      work: [{ name: 'Fjordline Payments', startDate: '2021-03' }, { name: 'Holt & Finch Logistics' }],
    });
    expect(resume).not.toHaveProperty('basics.email');
  });

  test('printing says so where there is no printer', async () => {
    const printers = await launched.app.evaluate(
      async ({ BrowserWindow }) =>
        (await BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync())?.length,
    );
    test.skip(printers !== 0, 'A printer is set up here, and its dialog would wait for a person.');
    await page.getByRole('button', { name: 'Print…' }).click();
    await expect(page.getByRole('dialog')).toContainText(
      'Nothing was printed. No printer is set up on this computer. Save a PDF to print it elsewhere.',
    );
  });

  test('a file of the same name is replaced as a whole, and nothing lies beside it', async () => {
    const inner = join(folder, 'replaced');
    mkdirSync(inner);
    const path = join(inner, 'report.json');
    // Longer than any report, so that a file that is only written over would keep its end.
    writeFileSync(path, 'older content '.repeat(500_000));
    await answerSaveDialog(path);
    await save('JSON', 'report.json');
    const report = readReport(readFileSync(path, 'utf8'));
    expect(report).toMatchObject({ source: { fileName: 'nadia-holm-backend.pdf' } });
    expect(readdirSync(inner)).toEqual(['report.json']);
  });

  test('what is hidden is not in the file', async () => {
    const path = join(folder, 'masked.json');
    await answerSaveDialog(path);
    await page.getByRole('dialog').getByText('JSON', { exact: true }).click();
    await expect(page.getByRole('checkbox', { name: 'Hide contact details' })).toBeChecked();
    await page.getByText('Hide the name').click();
    await page.getByRole('button', { name: 'Save JSON…' }).click();
    await expect(page.getByText('Saved masked.json.')).toBeVisible();
    await page.getByText('Hide the name').click();
    const text = readFileSync(path, 'utf8');
    expect(text).not.toMatch(/Nadia|Holm\b|example\.com/);
    expect(gapReportSchema.parse(JSON.parse(text)).reading.contact).toEqual({
      name: null,
      email: null,
      phone: null,
      links: [],
    });
  });

  test('the preview shows the pages before they are saved, and each audience keeps its own choices', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByText('PDF', { exact: true }).click();
    const preview = dialog.getByRole('region', { name: 'Preview' });
    await expect(preview.getByRole('status')).toHaveText(/^Page 1 of \d+$/);
    await expect(preview.locator('[data-drawn="true"]')).toBeVisible();
    await preview.getByRole('button', { name: 'Next page' }).click();
    await expect(preview.getByRole('status')).toHaveText(/^Page 2 of \d+$/);

    await dialog.getByText('Hiring panel', { exact: true }).click();
    await dialog.getByText('Markdown', { exact: true }).click();
    await dialog.getByLabel('Prepared by').fill('R. Lindqvist');
    await expect(preview).toContainText('What Nadia’s résumé shows for Backend Engineer');
    await expect(preview).toContainText('Prepared by R. Lindqvist');
    await expect(preview).not.toContainText(/\d+ of 100/);
    await dialog.getByText('Client', { exact: true }).click();
    await expect(dialog.getByRole('radio', { name: 'PDF' })).toBeChecked();
    await dialog.getByText('Hiring panel', { exact: true }).click();
    await expect(dialog.getByRole('radio', { name: 'Markdown' })).toBeChecked();

    await dialog.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(dialog).toContainText('Copied as Markdown.');
    const copied = await launched.app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toMatch(/^# What Nadia’s résumé shows for Backend Engineer\n/);
    await dialog.getByLabel('Prepared by').fill('');
    await dialog.getByText('Client', { exact: true }).click();
  });

  test('a place that is not there is named, and nothing is saved', async () => {
    await answerSaveDialog(join(folder, 'gone', 'report.md'));
    await page.getByRole('dialog').getByText('Markdown', { exact: true }).click();
    await page.getByRole('button', { name: 'Save Markdown…' }).click();
    await expect(page.getByRole('dialog')).toContainText('Nothing was saved.');
    await expect(page.getByRole('button', { name: 'Save Markdown…' })).toBeEnabled();
  });

  test('closing the save dialog changes nothing', async () => {
    const inner = join(folder, 'kept');
    mkdirSync(inner);
    writeFileSync(join(inner, 'report.json'), 'older content');
    // A system that names the file that was chosen although its dialog was closed.
    await answerSaveDialog(join(inner, 'report.json'), true);
    await page.getByRole('dialog').getByText('JSON', { exact: true }).click();
    await page.getByRole('button', { name: 'Save JSON…' }).click();
    await expect
      .poll(() => launched.app.evaluate(() => Reflect.get(globalThis, 'saveDialogs') as number))
      .toBe(1);
    await expect(page.getByRole('button', { name: 'Save JSON…' })).toBeEnabled();
    await expect(page.getByText(/^Saved/)).toBeHidden();
    expect(readdirSync(inner)).toEqual(['report.json']);
    expect(readFileSync(join(inner, 'report.json'), 'utf8')).toBe('older content');
  });
});
