import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { ExportFormat } from '../../shared/ipc/bridge.ts';
import { gapReportSchema } from '../../shared/report/gap-report.ts';
import { lettersOf } from '../support/hostile-fields.ts';
import type { LaunchedApp } from '../support/launch-app.ts';
import { readPrinted } from '../support/printed-text.ts';
import { readReport } from '../support/read-report.ts';
import { openBackendSample } from '../support/start-window.ts';
import { openWatchedWindow, type WatchedWindow } from '../support/watched-window.ts';

let watched: WatchedWindow;
let folder: string;
let launched: LaunchedApp;
let page: Page;

// Whatever was done, the window's console stays silent: no defect, and nothing that its policy had to stop.
test.afterEach(() => expect(watched.complaints).toEqual([]));

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
      const { pages } = await readPrinted(content);
      // The font has one drawing for two kinds of apostrophe, of which a reader sees either.
      expect(lettersOf((pages[0] ?? '').replaceAll('ʼ', '’'))).toContain(lettersOf(HEADLINE));
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
    watched = await openWatchedWindow();
    ({ folder, launched, page } = watched);
    await openBackendSample(page);
  });
  test.afterAll(() => watched.close());
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

  test('says whether a report was printed, and why not', async () => {
    // The system's printer and its dialog alone are answered for; the page that goes to them is the product's.
    await launched.app.evaluate(({ app }) => {
      app.on('web-contents-created', (_event, contents) => {
        contents.getPrintersAsync = () =>
          Promise.resolve([{ name: 'paper', displayName: 'Paper', description: '', options: {} }]);
        contents.print = (options, done) => {
          Reflect.set(globalThis, 'sentToPrinter', [contents.getTitle(), options]);
          const reason = String(Reflect.get(globalThis, 'printerSays'));
          done?.(reason === '', reason);
        };
      });
    });
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Markdown', { exact: true }).click();
    for (const [reason, sentence] of [
      ['Out of ink', 'Nothing was printed. The report could not be printed: Out of ink'],
      ['', 'Sent to the printer.'],
      ['Print job canceled', ''],
    ] as const) {
      await launched.app.evaluate(
        (_electron, says) => void Reflect.set(globalThis, 'printerSays', says),
        reason,
      );
      await page.getByRole('button', { name: 'Print…' }).click();
      await expect(dialog.getByRole('status').last()).toHaveText(sentence);
    }
    await launched.app.evaluate(({ app }) => {
      const [answering] = app.listeners('web-contents-created').slice(-1);
      if (answering !== undefined) app.removeListener('web-contents-created', answering as () => void);
    });
    expect(await launched.app.evaluate(() => Reflect.get(globalThis, 'sentToPrinter') as unknown)).toEqual([
      HEADLINE,
      { printBackground: true, pageSize: 'A4' },
    ]);
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
    expect(text).not.toMatch(/nadia|\bholm\b|example\.com/i);
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

  test('a place that is not there and a name that is too long are named, and nothing is saved', async () => {
    const before = readdirSync(folder);
    await page.getByRole('dialog').getByText('Markdown', { exact: true }).click();
    const gone = join(folder, 'gone');
    // Every system that Plumb runs on stops at 255.
    const long = `${'x'.repeat(300)}.md`;
    for (const [path, sentence] of [
      [join(gone, 'report.md'), `There is no folder ${gone}. Nothing was saved.`],
      [join(folder, long), `The name “…${long.slice(-159)}” is too long for ${folder}. Nothing was saved.`],
    ] as const) {
      await answerSaveDialog(path);
      await page.getByRole('button', { name: 'Save Markdown…' }).click();
      await expect(page.getByRole('dialog').getByText('Nothing was saved.')).toHaveText(sentence);
      await expect(page.getByRole('button', { name: 'Save Markdown…' })).toBeEnabled();
    }
    expect(readdirSync(folder)).toEqual(before);
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
