// The seventh of the checks that acceptance.spec.ts begins.
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../support/launch-app.ts';
import { openBackendSample, startWindow } from '../support/start-window.ts';
import { menu } from '../support/walk-screens.ts';

let launched: LaunchedApp;
let page: Page;

test.beforeAll(async () => {
  launched = await startWindow();
  page = launched.page;
  await openBackendSample(page);
});
test.afterAll(() => launched.close());

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
