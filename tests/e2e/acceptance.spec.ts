// Checks that a designer would run, by their numbers; 3 and 11 stand in every-screen.spec.ts, 7 and 8 in files of their
// own, 9 in offline.spec.ts, 12 in window-access.spec.ts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import type { LaunchedApp } from '../support/launch-app.ts';
import { type OpenedSum, openSums } from '../support/open-sums.ts';
import { pressInMenu } from '../support/press-in-menu.ts';
import { readPrinted } from '../support/printed-text.ts';
import { type GreyMark, readInGrey } from '../support/read-in-grey.ts';
import { openBackendSample, sampleFile, startWindow } from '../support/start-window.ts';
import { menu } from '../support/walk-screens.ts';

let launched: LaunchedApp;
let page: Page;

test.beforeAll(async () => {
  launched = await startWindow();
  page = launched.page;
});
test.afterAll(() => launched.close());

/** The words that a PDF prints, without the spaces between them. */
async function textOf(path: string): Promise<string> {
  return (await readPrinted(readFileSync(path))).pages.join('').replaceAll(/\s/g, '');
}

test('check 1: from a cold start the keyboard alone leads to a result for a role, six keys after the file dialog', async () => {
  await launched.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, sampleFile('nadia-holm-backend.pdf'));
  await pressInMenu(launched, 'O');
  await expect(page.getByRole('heading', { name: 'Nadia Holm against every role' })).toBeVisible();
  let keys = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    keys += 1;
  };
  await pressInMenu(launched, 'L');
  keys += 1;
  await expect(page.getByRole('button', { name: /Compare with/ })).toBeFocused();
  await press('Enter');
  const wanted = page.getByRole('option', { name: /^Backend Engineer/ });
  await expect(wanted).toBeVisible();
  await press('b');
  // Further ones that begin with the letter would stand before it.
  while (keys < 20 && !(await wanted.evaluate((option) => option === document.activeElement)))
    await press('ArrowDown');
  await press('Enter');
  await expect(page.getByRole('article')).toContainText('Against Backend Engineer');
  expect(keys).toBeLessThanOrEqual(6);
});

test.describe('on a result', () => {
  test.beforeEach(async () => {
    await page.keyboard.press('Escape');
    await menu(launched, 'show-result');
    // After a failure the app is another one, without the first check's result.
    if ((await page.getByRole('article').count()) === 0) await openBackendSample(page);
  });

  test('check 2: without colour each status has its own word and shape, in readable grey', async () => {
    const shapesOf = (marks: readonly GreyMark[], wordOf: (mark: GreyMark) => string) => {
      const shapes = new Map<string, Set<string>>();
      for (const mark of marks)
        shapes.set(wordOf(mark), (shapes.get(wordOf(mark)) ?? new Set()).add(mark.shape));
      return shapes;
    };
    const result = page.locator('td:last-child > span:has(svg)');
    const compared = page.locator('td button:has(svg)');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await menu(launched, 'show-result');
      await expect(result).toHaveCount(5);
      const marks = await readInGrey(result);
      // Words are text, and so need more than a shape does (1.4.3, 1.4.11).
      expect(marks.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
      const own = shapesOf(marks, ({ words }) => words);
      expect(new Set(own.keys())).toEqual(new Set(['Close', 'Meets', 'Gap']));

      // The table of all roles has the shape alone, and the word in the name of its cell.
      await menu(launched, 'show-compare');
      await expect(compared).toHaveCount(7 * 5);
      const cells = await readInGrey(compared);
      expect(cells.filter(({ contrast }) => contrast < 3)).toEqual([]);
      const told = shapesOf(
        cells,
        ({ words }) => /\b(meets|close|gap|extra|not required)\b/.exec(words)?.[1] ?? `no status in ${words}`,
      );
      expect([...told.keys()]).toEqual(expect.arrayContaining(['meets', 'close', 'gap', 'not required']));
      for (const [word, shapes] of own) expect(told.get(word.toLowerCase())).toEqual(shapes);
      const shapes = [...told.values()].flatMap((each) => [...each]);
      expect(shapes).toHaveLength(told.size);
      expect(new Set(shapes).size).toBe(told.size);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('check 4: a screen reader reads a bar row as its name, shown, needed and status', async () => {
    const rows = page.getByRole('table', { name: 'Shown and required depth by category' }).getByRole('row');
    const names = [];
    for (const row of (await rows.all()).slice(1)) {
      // Under the figures may stand which end of a range counts.
      const figures = (await row.getByRole('cell').nth(1).innerText()).split('\n')[0] ?? '';
      const [shown = '', needed = ''] = figures.split(' / ');
      const name = (await row.getByRole('rowheader').innerText()).split('\n')[0] ?? '';
      const status = (await row.getByRole('cell').nth(2).innerText()).toLowerCase();
      await expect(row.getByRole('button')).toHaveAccessibleName(
        `${name}, shown ${shown}, needed ${needed}, ${status}`,
      );
      names.push(name);
    }
    expect(names).toEqual([
      'Core Software Engineering',
      'Backend & API Architecture',
      'Data Engineering & ML',
      'Cloud & Infrastructure Literacy',
      'Collaboration & Communication',
    ]);
  });

  /** How far what the opened sum says is from the figure that it stands behind, each step of it counted again. */
  function distanceOf(sum: OpenedSum): number {
    const figures = sum.figures.map((figure) => Number(figure.replace('−', '-').replace(/^× /, '')));
    const total = Number(sum.total);
    // "91 → 92" and "3.3 → 3.4 / 3.5": what comes of it stands behind the arrow.
    const face = Number.parseFloat(sum.face.split('→').at(-1) ?? '');
    if (sum.figures.some((figure) => figure.startsWith('× ')))
      return Math.abs(figures.reduce((all, each) => all * each, 100) / total - 1);
    if (sum.heads.includes('Last used'))
      return Math.max(Math.abs(face - total), total - Math.max(...figures));
    if (sum.total !== null) {
      const added = figures.reduce((all, each) => all + each, 0);
      return Math.max(Math.abs(added - total), Math.abs(total - face));
    }
    const [, rise, needed, worth, result] =
      /(\d+\.\d+) ÷ (\d+\.\d+) × (\d+\.\d+) = \+(\d+\.\d+)/.exec(sum.text) ?? [];
    const product = (Number(rise) / Number(needed)) * Number(worth);
    return Math.max(Math.abs(product - Number(result)), Math.abs(Number(result) - face));
  }

  /**
   * Rounding: parts of a depth are shown to two decimals and depths to one, parts of a readiness to one and readiness
   * to none; a rise of one decimal over a need can be worth half a point.
   */
  function expectToAddUp(sums: readonly OpenedSum[], rounding: number): void {
    expect(sums.filter((sum) => !(distanceOf(sum) <= rounding))).toEqual([]);
  }

  test('check 5: every figure opens to a sum that adds up to it', async () => {
    test.setTimeout(120_000);
    await page.getByRole('button', { name: /^Show \d+ more gaps$/ }).press('Enter');
    for (;;) {
      const folded = page.locator('main article [aria-expanded="false"]:not([aria-haspopup])').first();
      if ((await folded.count()) === 0) break;
      await folded.press('Enter');
    }
    const gaps = await page.locator('main h3 [data-name]').count();
    const sums = await openSums(page);
    // The range is explained in words.
    const isRange = ({ text }: OpenedSum) => /^Why \d+ to \d+/.test(text);
    const range = sums.find(isRange);
    const figures = sums.filter((sum) => !isRange(sum));
    expect(range?.text).toMatch(/^Why (\d+) to \d+[\s\S]*It starts at \1:/);
    const isAbout = (head: string) => (sum: OpenedSum) => sum.heads.includes(head);
    const readiness = figures.filter(isAbout('Category'));
    const categories = figures.filter(isAbout('Competency'));
    const depths = figures.filter(isAbout('Last used'));
    const orders = figures.filter((sum) => sum.figures.some((figure) => figure.startsWith('× ')));
    const nothing = figures.filter(({ text }) => text.includes('No line of the résumé counts for it.'));
    expect(nothing.filter(({ face }) => !face.startsWith('0.0 '))).toEqual([]);
    const gains = figures.filter((sum) => sum.total === null && !nothing.includes(sum));
    expect([readiness.length, categories.length, gains.length, orders.length]).toEqual([1, 5, gaps, gaps]);
    // Each gap has a depth, and so has each strength.
    expect(depths.length + nothing.length).toBeGreaterThan(gaps);
    expect(1 + 5 + 2 * gaps + depths.length + nothing.length).toBe(figures.length);
    expectToAddUp(readiness, 0.51);
    expectToAddUp(categories, 0.1);
    expectToAddUp(depths, 0.05);
    expectToAddUp(orders, 0.05);
    expectToAddUp(gains, 0.51);

    await menu(launched, 'show-compare');
    const compared = await openSums(page);
    // Seven roles: readiness and five categories each.
    expect(compared).toHaveLength(7 * 6);
    expectToAddUp(compared, 0.51);
    expectToAddUp(compared.filter(isAbout('Competency')), 0.1);

    await menu(launched, 'show-what-if');
    await page.getByRole('checkbox').first().press('Space');
    const forecast = await openSums(page);
    expect(forecast).toHaveLength(6);
    expectToAddUp(forecast, 0.51);
    expectToAddUp(forecast.filter(isAbout('Competency')), 0.1);
    await page.getByRole('button', { name: 'Reset' }).press('Enter');

    await menu(launched, 'show-read');
    await page.getByRole('button', { name: /^Reading quality/ }).press('Enter');
    const share = (text: string) => Number.parseFloat(text.replace('× ', '')) / 100;
    const parts = await page.locator('tbody td:last-child').allInnerTexts();
    expect(parts.length).toBeGreaterThan(2);
    const product = parts.reduce((all, part) => all * share(part), 1);
    const quality = share(await page.locator('tfoot td').innerText());
    expect(Math.abs(product - quality)).toBeLessThan(0.01);
  });

  test('check 6: every mark leads to its competency, and every quoted line to its mark', async () => {
    await page.getByRole('button', { name: /^Show \d+ more gaps$/ }).press('Enter');
    await expect(page.locator('[data-drawn="true"]').first()).toBeVisible();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found = await page.evaluate(async () => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      const click = async (element: Element | null | undefined) => {
        if (element instanceof HTMLElement) element.click();
        await drawn();
      };
      const flat = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
      const wordsOf = (mark: Element) =>
        flat(/“([^”]+)”$/.exec(mark.getAttribute('aria-label') ?? '')?.[1] ?? 'a mark without words');
      const pressed = () => document.querySelector<HTMLElement>('[data-mark][aria-pressed="true"]');
      const supported = () => [...document.querySelectorAll('aside footer p + p button')];
      const lost: string[] = [];
      const marks = [...document.querySelectorAll('aside [data-mark]')];
      let waysBack = 0;
      for (const mark of marks) {
        await click(mark);
        if (pressed() !== mark) lost.push(`not selected: ${mark.getAttribute('aria-label')}`);
        for (const link of supported()) {
          waysBack += 1;
          const name = flat(link.textContent);
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          await click(link);
          const focused = document.activeElement;
          const gap = [...document.querySelectorAll('main h3 [data-name]')].find(
            (heading) => flat(heading.textContent) === name,
          );
          // What is no gap stands in its category's row.
          const isThere =
            gap === undefined ? focused?.closest('main tbody tr') != null : gap.closest('button') === focused;
          if (!isThere) lost.push(`does not lead to ${name}: ${mark.getAttribute('aria-label')}`);
        }
      }
      for (const folded of document.querySelectorAll('ol h3 [aria-controls][aria-expanded="false"]'))
        await click(folded);
      const places: { readonly mark: string; readonly place: string }[] = [];
      for (const link of document.querySelectorAll('main li:has(> q) > button')) {
        const quote = flat(link.parentElement?.querySelector('q')?.textContent);
        const elsewhere = marks.find((mark) => !quote.includes(wordsOf(mark)));
        await click(elsewhere);
        if (pressed() !== elsewhere) lost.push(`nothing else to select: ${quote}`);
        await click(link);
        const reached = pressed();
        if (reached === null || reached === elsewhere || !quote.includes(wordsOf(reached)))
          lost.push(`no mark with words of: ${quote}`);
        const gap = link.closest('ol > li')?.querySelector('h3 [data-name]');
        if (
          gap != null &&
          !supported().some(({ textContent }) => flat(textContent) === flat(gap.textContent))
        )
          lost.push(`not for ${gap.textContent}: ${quote}`);
        places.push({ mark: reached?.dataset.mark ?? 'none', place: flat(link.textContent) });
      }
      return { marks: marks.length, waysBack, places, lost };
    });
    expect(found.lost).toEqual([]);
    expect(found.waysBack).toBeGreaterThan(0);
    expect(found.places.length).toBeGreaterThan(0);
    await expect(page.locator('aside').getByRole('status')).toHaveText(new RegExp(` of ${found.marks}$`));

    // In running text, a mark stands in a line that can be counted.
    await page.getByRole('radio', { name: 'Text' }).click();
    await expect(page.locator('[data-view="text"] [data-mark]').first()).toBeVisible();
    const standing = await page.locator('[data-view="text"]').evaluate((view) => {
      const places = new Map<string, string>();
      let sheet = 0;
      let line = 0;
      for (const row of view.querySelectorAll('p, h3')) {
        const opened = /^Page (\d+) of \d+$/.exec(row.textContent)?.[1];
        if (opened === undefined) line += 1;
        else [sheet, line] = [Number(opened), 0];
        for (const mark of row.querySelectorAll<HTMLElement>('[data-mark]'))
          places.set(mark.dataset.mark ?? '', `p. ${sheet}, line ${line}`);
      }
      return Object.fromEntries(places);
    });
    for (const { mark, place } of found.places) expect(standing[mark]).toBe(place);
    await page.getByRole('radio', { name: 'Page' }).click();
  });

  test('check 10: the PDF is tagged, has an outline and no Type 3 font, names no browser, and says each status by word and shape', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumb-check-'));
    try {
      const path = join(folder, 'report.pdf');
      await launched.app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, path);
      await page.getByRole('button', { name: 'Export report' }).click();
      await page.getByRole('button', { name: 'Save PDF…' }).click();
      await expect(page.getByText('Saved report.pdf.')).toBeVisible({ timeout: 30_000 });
      await page.keyboard.press('Escape');

      const pdf = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
      const mark = pdf.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
      expect(String(mark?.get(PDFName.of('Marked')))).toBe('true');
      expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
      const outline = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
      expect(outline.has(PDFName.of('First'))).toBe(true);
      const fonts = pdf.context
        .enumerateIndirectObjects()
        .flatMap(([, object]) =>
          object instanceof PDFDict && String(object.get(PDFName.of('Type'))) === '/Font'
            ? [String(object.get(PDFName.of('Subtype')))]
            : [],
        );
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts).not.toContain('/Type3');
      for (const words of [pdf.getCreator(), pdf.getProducer(), pdf.getTitle()])
        expect(words ?? '').not.toMatch(/Mozilla|Chrome|AppleWebKit|Skia|HeadlessChrome/);
      expect(pdf.getTitle()).toContain('Nadia');

      const printed = await textOf(path);
      const shapes: Readonly<Record<string, string>> = { Meets: '◆', Close: '◧', Gap: '◇' };
      const shown = await page.locator('td:last-child > span:has(svg)').allTextContents();
      expect(new Set(shown)).toEqual(new Set(Object.keys(shapes)));
      for (const [word, shape] of Object.entries(shapes))
        expect(printed.split(`${shape}${word}`).length - 1, word).toBeGreaterThanOrEqual(
          shown.filter((each) => each === word).length,
        );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
