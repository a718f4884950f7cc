// How fast the window answers in real Electron, from what is pressed or dropped to the painted frame. Figures are
// printed, never asserted: they are the machine's as much as the window's.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { dropBytes } from '../support/drop-files.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { makePdf } from '../support/make-pdf.ts';

/** The largest sample, two pages. */
const SAMPLE = resolve(import.meta.dirname, '../../resources/samples/nadia-holm-backend.pdf');
const TIMES = 8;

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const most = sorted.at(-1) ?? 0;
  process.stdout.write(
    `${what}: median ${median.toFixed(0)} ms, most ${most.toFixed(0)} ms of ${String(times.length)}\n`,
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

  const { page, app, close } = await start();
  try {
    await timeDrop(page, SAMPLE);
    await expect(page.locator('[data-drawn="true"]').first()).toBeVisible();
    const menu = (id: string) =>
      app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
    await page.getByRole('button', { name: 'Compare with' }).focus();
    const roles: number[] = [];
    // There and back, so that half of the roles are seen for the first time.
    for (let time = 0; time < TIMES; time += 1)
      roles.push(await timePress(page, time < TIMES / 2 ? 'ArrowRight' : 'ArrowLeft', 'article'));
    print('Change of role to the painted result', roles);

    await menu('show-what-if');
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

test('long tasks while a file of 50 pages is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-bench-'));
  const path = join(folder, 'fifty-pages.pdf');
  const bytes = await makePdf(({ addPage, write }) => {
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
  writeFileSync(path, bytes);
  const { page, close } = await start();
  try {
    await page.evaluate(() => {
      const tasks: number[] = [];
      Reflect.set(window, 'tasks', tasks);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await dropBytes(page, [path]);
    const reading = page.locator('#reading-title');
    await expect(reading).toBeVisible();
    const began = Date.now();
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
    rmSync(folder, { recursive: true, force: true });
  }
});
