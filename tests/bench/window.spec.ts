// How fast the window answers in real Electron, from what is pressed or dropped to the painted frame. Figures are
// printed, never asserted: they are the machine's as much as the window's.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { dropBytes } from '../support/drop-files.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { makePdf } from '../support/make-pdf.ts';
import { scannedPdf, scanPages } from '../support/make-scan.ts';
import { menu } from '../support/walk-screens.ts';

/** The largest sample, two pages. */
const SAMPLE = resolve(import.meta.dirname, '../../resources/samples/nadia-holm-backend.pdf');
const TIMES = 8;

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const most = sorted.at(-1) ?? 0;
  process.stdout.write(
    `${what}: median ${median.toFixed(0)} ms, most ${most.toFixed(0)} ms of ${String(times.length)} (in order ${times.map((time) => time.toFixed(0)).join(' ')})\n`,
  );
}

/** Milliseconds from a key pressed on what has the focus, or a click on it, to the frame after another text stands in a place. */
function timePress(page: Page, key: string | null, changed: string): Promise<number> {
  return page.evaluate(
    async ([press, change]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      const text = () => document.querySelector(change)?.textContent;
      const before = text();
      const focused = document.activeElement;
      const began = performance.now();
      if (press === null && focused instanceof HTMLElement) focused.click();
      else
        for (const type of ['keydown', 'keyup'])
          focused?.dispatchEvent(
            new KeyboardEvent(type, { key: press ?? '', bubbles: true, cancelable: true }),
          );
      while (text() === before) await frame();
      await frame();
      return performance.now() - began;
    },
    [key, changed] as const,
  );
}

/** Milliseconds from the drop of a file to the frame after the list of gaps stands there. */
async function timeDrop(page: Page, path: string): Promise<number> {
  await page.evaluate(() => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    const began = new Promise<number>((done) => {
      document.addEventListener('drop', () => done(performance.now()), { once: true, capture: true });
    });
    const timed = began.then(async (start) => {
      while (document.querySelector('#gaps-title') === null) await frame();
      await frame();
      return performance.now() - start;
    });
    Reflect.set(window, 'timed', timed);
  });
  await dropBytes(page, [path]);
  return page.evaluate(() => Reflect.get(window, 'timed') as Promise<number>);
}

async function start(): Promise<LaunchedApp> {
  const launched = await launchApp({ env: { PLUMB_AS_OF: '2026-01-01' } });
  await launched.page.locator('input[value="backend-engineer"]').check({ force: true });
  return launched;
}

test('role change, what if and the first result', async () => {
  const firsts: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const launched = await start();
    try {
      // The parser starts beside the window; whoever drops a file has looked at the window first.
      await launched.page.waitForTimeout(2000);
      firsts.push(await timeDrop(launched.page, SAMPLE));
    } finally {
      await launched.close();
    }
  }
  print('First result of a two-page PDF, from the drop', firsts);

  const launched = await start();
  const { page, close } = launched;
  try {
    await timeDrop(page, SAMPLE);
    await expect(page.locator('[data-drawn="true"]').first()).toBeVisible();
    await page.getByRole('button', { name: 'Compare with' }).focus();
    const roles: number[] = [];
    // There and back, so that half of the roles are seen for the first time.
    for (let time = 0; time < TIMES; time += 1)
      roles.push(await timePress(page, time < TIMES / 2 ? 'ArrowRight' : 'ArrowLeft', 'article'));
    print('Change of role to the painted result', roles);

    await menu(launched, 'show-what-if');
    await expect(page.locator('#what-if-title')).toBeVisible();
    await page.locator('label:nth-of-type(1) input[type="checkbox"]').first().focus();
    const supposed: number[] = [];
    for (let time = 0; time < TIMES; time += 1)
      supposed.push(await timePress(page, null, 'section [role="status"]'));
    print('A gap ticked in what if to the painted forecast', supposed);
  } finally {
    await close();
  }
});

/** A résumé of fifty full pages. */
function fiftyPages(): Promise<Uint8Array> {
  return makePdf(({ addPage, write }) => {
    for (let number = 0; number < 50; number += 1) {
      const page = addPage();
      if (number === 0) write(page, 'Experience', 60, 60, 14);
      write(page, `Backend Developer, Kestrel Freight ${String(number)}`, 60, 90);
      write(page, `Mar ${String(1990 + (number % 30))} - Apr ${String(1991 + (number % 30))}`, 60, 106);
      for (let line = 0; line < 40; line += 1)
        write(
          page,
          `- Built service ${String(line)} in Django with PostgreSQL and pytest for 40 shippers`,
          60,
          130 + line * 16,
          10,
        );
    }
  });
}

/** What a test writes, in a folder of its own that is gone afterwards. */
async function withFile(
  name: string,
  bytes: Uint8Array,
  act: (path: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-bench-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  try {
    await act(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('long tasks while a file of 50 pages is read', async () => {
  const { page, close } = await start();
  try {
    await page.evaluate(() => {
      const tasks: number[] = [];
      Reflect.set(window, 'tasks', tasks);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    let began = 0;
    await withFile('fifty-pages.pdf', await fiftyPages(), async (path) => {
      await dropBytes(page, [path]);
      await expect(page.locator('#reading-title')).toBeVisible();
      began = Date.now();
    });
    // Up to the last step: what is read so far is the parser's work, not the window's.
    await expect(page.locator('#gaps-title')).toBeVisible({ timeout: 120_000 });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const tasks = await page.evaluate(() => Reflect.get(window, 'tasks') as number[]);
    const long = tasks.filter((duration) => duration > 100);
    process.stdout.write(
      `50 pages read in ${seconds} s: ${String(long.length)} tasks over 100 ms in the window, longest ${Math.max(0, ...tasks).toFixed(0)} ms\n`,
    );
  } finally {
    await close();
  }
});

/**
 * Waits until a step of reading is at work, presses Cancel, goes home and chooses another role there. Milliseconds from
 * Cancel to the frame after the choice shows; null where the step was over before it was seen.
 */
function timeCancel(page: Page, step: number): Promise<number | null> {
  return page.evaluate(async (wanted) => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    const until = async <T>(find: () => T | null | undefined): Promise<T> => {
      for (;;) {
        const found = find();
        if (found !== null && found !== undefined) return found;
        await frame();
      }
    };
    const steps = () => [...document.querySelectorAll('[role="status"] li')];
    const isAtWork = () => steps()[wanted]?.querySelector('[aria-label="now"]') != null;
    const isOver = () => document.querySelector('#gaps-title, #compare-title') !== null;
    await until(() => (isAtWork() || isOver() ? true : null));
    if (isOver()) return null;
    const began = performance.now();
    document.querySelector('#reading-title')?.parentElement?.querySelector('button')?.click();
    await until(() => document.querySelector('#failure-title'));
    document.querySelector<HTMLElement>('header button')?.click();
    await until(() => document.querySelector('#drop-title'));
    const role = await until(() => document.querySelector<HTMLInputElement>('label input:not(:checked)'));
    role.click();
    await until(() => (role.checked ? true : null));
    await frame();
    return performance.now() - began;
  }, step);
}

test('the window after Cancel, at each step of reading', async () => {
  const pages = await scanPages(new Uint8Array(readFileSync(SAMPLE)), {
    type: 'image/jpeg',
    resolution: 150,
  });
  const files = [
    { what: 'a file of 50 pages', bytes: await fiftyPages(), isScan: false, steps: 4 },
    // What follows recognition is over within a frame or two for so few words; the first file shows those steps.
    { what: 'a scan of two pages', bytes: await scannedPdf(pages), isScan: true, steps: 2 },
  ];
  const { page, close } = await start();
  try {
    for (const { what, bytes, isScan, steps } of files) {
      await withFile('resume.pdf', bytes, async (path) => {
        for (let step = 0; step < steps; step += 1) {
          await dropBytes(page, [path]);
          if (isScan) await page.getByRole('button', { name: 'Recognise text' }).click();
          const spent = await timeCancel(page, step);
          process.stdout.write(
            `Cancel in step ${String(step + 1)} of reading ${what}, to a choice painted at home: ${
              spent === null ? 'over before it was seen' : `${spent.toFixed(0)} ms`
            }\n`,
          );
        }
        if (isScan)
          process.stdout.write(
            'Steps 3 to 5 of a scan of two pages are those of any file of so few words: over before Cancel can be pressed.\n',
          );
      });
    }
  } finally {
    await close();
  }
});
