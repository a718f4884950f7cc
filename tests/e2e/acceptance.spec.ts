// Checks that a designer would run, by their numbers; 3 and 11 stand in every-screen.spec.ts, 9 in offline.spec.ts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { openPdf } from '../../electron/parser/pdfjs.ts';
import { dropPaths } from '../support/drop-files.ts';
import { createProfile, type LaunchedApp, launchApp, removeProfile } from '../support/launch-app.ts';
import { pressInMenu } from '../support/press-in-menu.ts';
import { PDFJS_ASSETS } from '../support/read-sample.ts';
import { menu, resize } from '../support/walk-screens.ts';

const sample = (file: string) => resolve(import.meta.dirname, '..', '..', 'resources', 'samples', file);
const NADIA = sample('nadia-holm-backend.pdf');

let launched: LaunchedApp;
let page: Page;

async function start(options: Parameters<typeof launchApp>[0] = {}): Promise<void> {
  launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' }, ...options });
  page = launched.page;
  await resize(launched, { width: 1440, height: 900 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function openNadia(): Promise<void> {
  await page.getByText('Backend Engineer', { exact: true }).click();
  await page.getByRole('button', { name: /Nadia Holm/ }).click();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
}

test('check 1: from a cold start the keyboard alone leads to a result for a role, six keys after the file dialog', async () => {
  await start();
  try {
    await launched.app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    }, NADIA);
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
  } finally {
    await launched.close();
  }
});

test.describe('on a result', () => {
  test.beforeAll(async () => {
    await start();
    await openNadia();
  });
  test.afterAll(() => launched.close());
  test.beforeEach(async () => {
    await page.keyboard.press('Escape');
    await menu(launched, 'show-result');
  });

  test('check 2: without colour each status has its own word and shape, in readable grey', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const marks = await page.locator('td:last-child > span:has(svg)').evaluateAll((found) => {
        const canvas = document.createElement('canvas').getContext('2d');
        // WCAG 2.2: relative luminance, which is all that is left of a colour in grey.
        const luminance = (colour: string) => {
          if (canvas === null) return 0;
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
            const share = byte / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        return found.map((mark) => {
          const { color, backgroundColor } = getComputedStyle(mark);
          const [light = 0, dark = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => b - a);
          return {
            word: mark.textContent,
            shape: mark.querySelector('svg')?.innerHTML ?? '',
            contrast: (light + 0.05) / (dark + 0.05),
          };
        });
      });
      expect(marks).toHaveLength(5);
      expect(new Set(marks.map(({ word }) => word)).size).toBe(new Set(marks.map(({ shape }) => shape)).size);
      expect(new Set(marks.map(({ word }) => word))).toEqual(new Set(['Close', 'Meets', 'Gap']));
      for (const { contrast } of marks) expect(contrast).toBeGreaterThanOrEqual(4.5);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('check 4: a screen reader reads a bar row as its name, shown, needed and status', async () => {
    const rows = page.getByRole('table', { name: 'Shown and required depth by category' }).getByRole('row');
    const names = [];
    for (const row of (await rows.all()).slice(1)) {
      const [shown = '', needed = ''] = (await row.getByRole('cell').nth(1).innerText()).split(' / ');
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

  /** Opens a figure's sum: what its last column adds up to, and what stands under it. */
  async function sumBehind(button: Locator): Promise<{ readonly added: number; readonly total: number }> {
    await button.press('Enter');
    const sum = page.getByRole('dialog');
    const figures = (await sum.locator('tbody td:last-child').allInnerTexts()).map((text) =>
      Number(text.replace('−', '-')),
    );
    const total = Number(await sum.locator('tfoot td').innerText());
    await page.keyboard.press('Escape');
    await expect(sum).toBeHidden();
    return { added: figures.reduce((all, each) => all + each, 0), total };
  }

  test('check 5: every figure opens to a sum that adds up to it', async () => {
    const readiness = page.getByRole('button', { name: /^Readiness/ });
    const whole = await sumBehind(readiness);
    expect(whole.added).toBeCloseTo(whole.total, 0);
    expect(whole.total.toFixed(0)).toBe((await readiness.innerText()).split(/\s/)[0]);

    for (const figure of await page.locator('td button').all()) {
      const { added, total } = await sumBehind(figure);
      expect(Math.abs(added - total)).toBeLessThan(0.03);
      expect(Math.abs(total - Number.parseFloat(await figure.innerText()))).toBeLessThanOrEqual(0.1);
    }

    await menu(launched, 'show-compare');
    for (const figure of await page.locator('tbody tr:nth-child(-n+3) button').all()) {
      const { added, total } = await sumBehind(figure);
      expect(Math.abs(added - total)).toBeLessThan(0.3);
      expect(Math.abs(total - Number.parseFloat(await figure.innerText()))).toBeLessThanOrEqual(0.51);
    }
    await menu(launched, 'show-result');

    const gain = page.getByRole('button', { name: /readiness for .+ How this comes about$/ }).first();
    await gain.press('Enter');
    const [, rise, needed, worth, result] =
      /(\d+\.\d+) ÷ (\d+\.\d+) × (\d+\.\d+) = \+(\d+\.\d+)/.exec(
        await page.getByRole('dialog').innerText(),
      ) ?? [];
    expect((Number(rise) / Number(needed)) * Number(worth)).toBeCloseTo(Number(result), 0);
    expect(await gain.innerText()).toBe(`+${result}`);
    await page.keyboard.press('Escape');

    const depth = page.getByRole('button', { name: /shown; .+ is the aim$/ }).first();
    await depth.press('Enter');
    const given = await page.getByRole('dialog').locator('tfoot td').innerText();
    expect(await depth.innerText()).toContain(`${given} shown`);
    await page.keyboard.press('Escape');
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

  /** Everything that a change can change, as the window shows it. */
  function fingerprint(): Promise<readonly unknown[]> {
    return page.evaluate(() => [
      document.querySelector('main article')?.textContent,
      document.querySelector('nav [role="listbox"]')?.textContent,
      ...[...document.querySelectorAll('main [aria-pressed], main input, main textarea')].map((element) =>
        element instanceof HTMLInputElement && element.type === 'checkbox'
          ? element.checked
          : element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
            ? element.value
            : element.getAttribute('aria-pressed'),
      ),
      document.querySelector('aside footer')?.textContent,
    ]);
  }

  test('check 7: each of twelve kinds of change is undone and done again by its name', async () => {
    // A result whose gaps nobody unfolded: that is not undone with a deletion.
    await launched.close();
    await start();
    await openNadia();
    const open = page.locator('ol > li').filter({ has: page.locator('h3 [aria-expanded="true"]') });
    const title = await open.first().locator('[data-name]').innerText();
    const gap = page.locator('ol > li').filter({ has: page.locator('h3').getByText(title, { exact: true }) });
    const answer = (name: string) => gap.getByRole('button', { name });
    const mark = (words: string) => page.getByRole('button', { name: new RegExp(`, “${words}”$`) });
    const correction = (name: string) => page.getByRole('button', { name });
    const checkbox = () => page.getByRole('checkbox').nth(2);
    await page.getByRole('radio', { name: 'Text' }).click();

    /** What is done before is no part of the change. */
    const changes: readonly {
      readonly name: RegExp;
      readonly before?: () => Promise<unknown>;
      readonly change: () => Promise<unknown>;
    }[] = [
      {
        name: /^Not evidence: “type hints”$/,
        before: () => mark('type hints').press('Enter'),
        change: () => correction('Not evidence: “type hints”').press('Enter'),
      },
      {
        name: /^As read: “type hints”$/,
        change: () => correction('Count as read: “type hints”').press('Enter'),
      },
      {
        name: /^Wrong skill: “mypy”$/,
        before: () => mark('mypy').press('Enter'),
        change: async () => {
          await correction('Wrong skill: “mypy”').press('Enter');
          await page.keyboard.type('pytest');
          await page.keyboard.press('Enter');
        },
      },
      {
        name: /^Stronger: “webhooks”$/,
        before: () => mark('webhooks').press('Enter'),
        change: async () => {
          await correction('Stronger than this: “webhooks”').press('Enter');
          await page.getByRole('menuitem', { name: /^Built/ }).press('Enter');
        },
      },
      { name: /^I have this/, change: () => answer('I have this, it isn’t shown').press('Enter') },
      {
        name: /^I have this/,
        change: async () => {
          await page.getByLabel('Draft of a line for the résumé').fill('Split the billing module in two.');
          await page.keyboard.press('Tab');
        },
      },
      { name: /^I’m building this/, change: () => answer('I’m building this').press('Enter') },
      {
        name: /^I’m building this/,
        change: async () => {
          await page.getByLabel('Target date').fill('2026-03-01');
          await page.keyboard.press('Enter');
        },
      },
      { name: /^Not for me/, change: () => answer('Not for me').press('Enter') },
      {
        name: /^Undecided/,
        // What is left aside is folded, unless it was unfolded by hand.
        before: async () => {
          const heading = gap.locator('h3 button');
          if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.press('Enter');
        },
        change: () => answer('Not for me').press('Enter'),
      },
      {
        name: /^What if: .+ at \d/,
        before: async () => {
          await menu(launched, 'show-what-if');
          await expect(checkbox()).toBeVisible();
        },
        change: () => checkbox().press('Space'),
      },
      {
        name: /^What if: nothing$/,
        change: () => page.getByRole('button', { name: 'Reset' }).press('Enter'),
      },
      {
        name: /^Keep as plan$/,
        before: async () => {
          await checkbox().press('Space');
          await page.getByRole('button', { name: 'Keep as plan' }).press('Enter');
          await menu(launched, 'undo');
          await menu(launched, 'show-result');
          await expect(page.locator('#gaps-title')).toBeVisible();
        },
        change: () => menu(launched, 'redo'),
      },
      { name: /^Delete: Nadia Holm$/, change: () => menu(launched, 'delete-resume') },
    ];
    const label = (id: string) =>
      launched.app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.label, id);
    for (const { name, before, change } of changes) {
      const isDeletion = name.source.startsWith('^Delete');
      // A deleted résumé comes back to the list; what was selected in it does not.
      const look = async () => (await fingerprint()).slice(0, isDeletion ? 2 : undefined);
      await before?.();
      const as = await look();
      await change();
      await expect.poll(look, `${name.source} changes something`).not.toEqual(as);
      await expect.poll(() => label('undo')).toMatch(new RegExp(`^Undo: ${name.source.slice(1)}`));
      const then = await look();
      await menu(launched, 'undo');
      if (isDeletion) await page.getByRole('option', { name: /^Nadia Holm/ }).click();
      await expect.poll(look, `${name.source} is undone`).toEqual(as);
      await menu(launched, 'redo');
      await expect.poll(look, `${name.source} is done again`).toEqual(then);
    }
  });
});

test('check 8: reading is cancelled at each of its four steps, nothing half-read is kept, and the next file is read', async () => {
  const profile = createProfile();
  await start({ profile });
  try {
    // A slow reader stands in for the real one where asked: it says how far it came, and never ends.
    await launched.app.evaluate(({ ipcMain, BrowserWindow }) => {
      type Handler = (event: unknown, message: { readonly requestId: string }) => unknown;
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handler>;
      const held = new Map<string, string>();
      Reflect.set(globalThis, 'held', held);
      // Electron takes an answer that nothing can give any more for a failure.
      const unanswered: unknown[] = [];
      Reflect.set(globalThis, 'unanswered', unanswered);
      for (const channel of ['resume:parse', 'notes:load']) {
        const real = handlers.get(channel);
        handlers.set(channel, (event, message) => {
          const how = held.get(channel);
          if (how === undefined) return real?.(event, message);
          if (how === 'after-opening') {
            const opened = {
              requestId: message.requestId,
              step: 'open',
              detail: '2 pages, text layer found',
            };
            BrowserWindow.getAllWindows()[0]?.webContents.send('resume:progress', opened);
          }
          return new Promise((done) => unanswered.push(done));
        });
      }
    });
    const hold = (channel: string, how: 'at-once' | 'after-opening' = 'at-once') =>
      launched.app.evaluate(
        (_electron, [name, when]) => {
          (Reflect.get(globalThis, 'held') as Map<string, string>).set(name, when);
        },
        [channel, how] as const,
      );
    const release = (channel: string) =>
      launched.app.evaluate((_electron, name) => {
        (Reflect.get(globalThis, 'held') as Map<string, string>).delete(name);
      }, channel);
    const steps = page.getByRole('status').getByRole('listitem');

    const cases = [
      { now: 'Opening the file', stop: () => hold('resume:parse'), go: () => release('resume:parse') },
      {
        now: 'Finding sections, roles and dates',
        stop: () => hold('resume:parse', 'after-opening'),
        go: () => release('resume:parse'),
      },
      { now: 'Looking for evidence', stop: () => hold('notes:load'), go: () => release('notes:load') },
      {
        now: 'Comparing with the matrix',
        // The last step waits for nothing but the next frame.
        stop: () =>
          page.evaluate(() => {
            const { requestAnimationFrame: frame, setTimeout: timer } = window;
            Reflect.set(window, 'goOn', () =>
              Object.assign(window, { requestAnimationFrame: frame, setTimeout: timer }),
            );
            const isLast = () =>
              document.querySelectorAll('[role="status"] li')[2]?.textContent.includes('mention');
            window.requestAnimationFrame = (then) =>
              frame((time) => (isLast() === true ? undefined : then(time)));
            Reflect.set(window, 'setTimeout', (then: () => void, ms: number) =>
              timer(() => (isLast() === true && ms === 50 ? undefined : then()), ms),
            );
          }),
        go: () =>
          page.evaluate(() => {
            (Reflect.get(window, 'goOn') as () => void)();
          }),
      },
    ];
    for (const [index, { now, stop, go }] of cases.entries()) {
      await stop();
      await dropPaths(launched.app, page, [NADIA]);
      await expect(steps.nth(index)).toContainText(now);
      await expect(steps.nth(index).getByLabel('now')).toBeVisible();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await expect(page.getByText('Reading was cancelled.')).toBeVisible();
      await go();
      expect(await page.evaluate(() => window.plumb.loadLibrary())).toEqual([]);
      await expect(page.locator('[data-document]')).toHaveText(Array(index + 1).fill(/Not read$/));
    }
    await dropPaths(launched.app, page, [NADIA]);
    await expect(page.getByRole('heading', { name: 'Nadia Holm against every role' })).toBeVisible();
    await expect.poll(() => page.evaluate(() => window.plumb.loadLibrary())).toHaveLength(1);
  } finally {
    await launched.close();
    removeProfile(profile);
  }
});

/** The words that a PDF prints, without the spaces between them. */
async function textOf(path: string): Promise<string> {
  const { document: pdf, close } = await openPdf(new Uint8Array(readFileSync(path)), PDFJS_ASSETS);
  const printed: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    printed.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  await close();
  return printed.join('').replaceAll(/\s/g, '');
}

test('check 10: the PDF is tagged, has an outline and no Type 3 font, names no browser, and says each status by word and shape', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-check-'));
  await start();
  try {
    await openNadia();
    const path = join(folder, 'report.pdf');
    await launched.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await page.getByRole('button', { name: 'Export report' }).click();
    await page.getByRole('button', { name: 'Save PDF…' }).click();
    await expect(page.getByText('Saved report.pdf.')).toBeVisible({ timeout: 30_000 });

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
    await launched.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
