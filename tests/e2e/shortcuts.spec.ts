// Every key of the list of shortcuts is pressed, in the order of one sitting, and does what the list says.
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { listShortcuts } from '../../renderer/features/help/shortcuts.ts';
import { type LaunchedApp, launchApp } from '../support/launch-app.ts';
import { pressInMenu } from '../support/press-in-menu.ts';
import { resize } from '../support/walk-screens.ts';

const sample = (file: string) => resolve(import.meta.dirname, '..', '..', 'resources', 'samples', file);

let launched: LaunchedApp;
let page: Page;

test.beforeAll(async () => {
  launched = await launchApp({
    env: { PLUMB_AS_OF: '2026-01-01' },
    files: [sample('nadia-holm-backend.pdf'), sample('tomas-reyes-ml.docx')],
  });
  page = launched.page;
  await resize(launched, { width: 1440, height: 900 });
  await page.locator('thead button').nth(1).press('Enter');
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
  await expect(page.getByRole('option')).toHaveText([/^Nadia Holm\d/, /^Tomás Reyes\d/]);
  await expect(page.locator('[data-drawn="true"]').first()).toBeVisible();
});
test.afterAll(() => launched.close());

/** As the list writes a key, without Ctrl and Shift, and as an input event names it. */
const MENU_CODES: Readonly<Record<string, string>> = { plus: 'Plus', minus: '-' };

/** Presses a key of the menu as the list writes it: "Ctrl+Shift+O". */
async function menuKey(written: string): Promise<void> {
  const parts = written.split('+');
  const code = parts.at(-1) ?? '';
  const held = parts.includes('Shift') ? (['shift'] as const) : [];
  await pressInMenu(launched, MENU_CODES[code] ?? code, held, parts.includes('Ctrl'));
}

/** As the list writes a key that the window itself hears, and as the protocol names it. */
const WINDOW_CODES: readonly (readonly [string, string])[] = [
  ['↓', 'ArrowDown'],
  ['↑', 'ArrowUp'],
  ['←', 'ArrowLeft'],
  ['→', 'ArrowRight'],
  ['Esc', 'Escape'],
  ['plus', '+'],
  ['minus', '-'],
];

async function windowKey(written: string): Promise<void> {
  await page.keyboard.press(WINDOW_CODES.reduce((keys, [sign, code]) => keys.replace(sign, code), written));
}

const dialog = (name: string) => page.getByRole('dialog', { name });
const library = () => page.getByRole('navigation', { name: 'Library' });
const evidence = () => page.getByRole('complementary', { name: 'Evidence' });
const row = (name: RegExp) => page.getByRole('option', { name });
const position = () => page.getByRole('search').getByRole('status');
const divider = () => page.getByRole('separator', { name: 'Width of the library' });
const widthOfLibrary = async () => Math.round((await library().boundingBox())?.width ?? 0);
const gap = () => page.locator('ol > li').nth(1);
const gapHeading = () => gap().locator('h3 button');
const zoom = () =>
  launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
const menuLabel = (id: string) =>
  launched.app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.label, id);

/** The next system dialog for opening answers with these paths, and says what it was asked for. */
async function answerOpenDialog(paths: readonly string[]): Promise<() => Promise<unknown>> {
  await launched.app.evaluate(({ dialog: system }, filePaths) => {
    system.showOpenDialog = (...asked: unknown[]) => {
      Reflect.set(globalThis, 'openAsked', asked.at(-1));
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
    };
  }, paths);
  return () =>
    launched.app.evaluate(() => {
      const asked: unknown = Reflect.get(globalThis, 'openAsked');
      return typeof asked === 'object' && asked !== null ? Reflect.get(asked, 'properties') : null;
    });
}

async function opensDialog(key: string, name: string): Promise<void> {
  await menuKey(key);
  await expect(dialog(name)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

type Effect = readonly [action: string, key: string, act: (key: string) => Promise<unknown>];

/** What each key of the list does, by its action and the key as it is written; in an order that can be lived through. */
const EFFECTS: readonly Effect[] = [
  [
    'Choose the role',
    'Ctrl+L',
    async (key) => {
      await menuKey(key);
      await expect(page.getByRole('button', { name: /Compare with/ })).toBeFocused();
    },
  ],
  ['Paste a résumé…', 'Ctrl+Shift+V', (key) => opensDialog(key, 'Paste a résumé')],
  ['Export the report…', 'Ctrl+E', (key) => opensDialog(key, 'Export report')],
  [
    'Print the report…',
    'Ctrl+P',
    async (key) => {
      await launched.app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]
          ?.webContents.getPrintersAsync()
          .then(
            (printers) => Reflect.set(globalThis, 'printers', printers.length),
            () => undefined,
          );
      });
      const printers = () => launched.app.evaluate(() => Reflect.get(globalThis, 'printers') as unknown);
      await expect.poll(printers).toBeDefined();
      if ((await printers()) !== 0) {
        console.log('Print is not pressed: a printer is set up, and its dialog would wait for a person.');
        return;
      }
      await menuKey(key);
      await expect(dialog('Export report')).toContainText('No printer is set up');
      await page.keyboard.press('Escape');
    },
  ],
  ['Find a command…', 'Ctrl+K', (key) => opensDialog(key, 'Find a command')],
  ['Settings…', 'Ctrl+,', (key) => opensDialog(key, 'Settings')],
  ['How scores work', 'F1', (key) => opensDialog(key, 'How scores work')],
  ['Keyboard shortcuts', 'Ctrl+/', (key) => opensDialog(key, 'Keyboard shortcuts')],
  [
    'Compare roles',
    'Ctrl+2',
    async (key) => {
      await menuKey(key);
      await expect(page.locator('#compare-title')).toBeVisible();
    },
  ],
  [
    'What if',
    'Ctrl+3',
    async (key) => {
      await menuKey(key);
      await expect(page.locator('#what-if-title')).toBeVisible();
    },
  ],
  [
    'What was read',
    'Ctrl+5',
    async (key) => {
      await menuKey(key);
      await expect(page.getByRole('heading', { level: 1, name: 'What was read' })).toBeVisible();
    },
  ],
  [
    'Close a dialog, a list or the search; leave what was read',
    'Esc',
    async (key) => {
      await windowKey(key);
      await expect(page.locator('#what-if-title')).toBeVisible();
    },
  ],
  [
    'Show the result',
    'Ctrl+1',
    async (key) => {
      await menuKey(key);
      await expect(page.locator('#gaps-title')).toBeVisible();
    },
  ],
  [
    'Read again',
    'F5',
    async (key) => {
      await page.getByRole('article').evaluate((article) => article.setAttribute('data-before', ''));
      await menuKey(key);
      await expect(page.locator('article[data-before]')).toHaveCount(0);
      await expect(page.locator('#gaps-title')).toBeVisible();
      await expect(page.locator('[data-drawn="true"]').first()).toBeVisible();
    },
  ],
  [
    'Find in the résumé…',
    'Ctrl+F',
    async (key) => {
      await menuKey(key);
      await expect(page.getByRole('textbox', { name: 'Find in the résumé' })).toBeFocused();
      await page.keyboard.type('kafka');
      await expect(position()).toHaveText(/^1 of [2-9]$/);
    },
  ],
  [
    'Find next',
    'F3',
    async (key) => {
      await menuKey(key);
      await expect(position()).toHaveText(/^2 of /);
    },
  ],
  [
    'Find previous',
    'Shift+F3',
    async (key) => {
      await menuKey(key);
      await expect(position()).toHaveText(/^1 of /);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('search')).toBeHidden();
    },
  ],
  [
    'Next, previous evidence',
    'Alt+↓',
    async (key) => {
      for (const place of [/· 1 of /, /· 2 of /]) {
        await windowKey(key);
        await expect(evidence().getByRole('status')).toHaveText(place);
      }
    },
  ],
  [
    'Next, previous evidence',
    'Alt+↑',
    async (key) => {
      await windowKey(key);
      await expect(evidence().getByRole('status')).toHaveText(/· 1 of /);
    },
  ],
  ...(
    [
      ['minus', 75],
      ['0', 100],
      ['plus', 125],
    ] as const
  ).map(
    ([written, size]): Effect => [
      'On a mark: the résumé larger, smaller, as wide as its pane',
      written,
      async (key) => {
        await evidence().locator('[data-mark]').first().focus();
        await windowKey(key);
        await expect(evidence().getByRole('group', { name: `${size}% of what fits` })).toBeVisible();
      },
    ],
  ),
  [
    'Next, previous pane',
    'F6',
    async (key) => {
      await row(/^Nadia Holm/).focus();
      await windowKey(key);
      await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
    },
  ],
  [
    'Next, previous pane',
    'Shift+F6',
    async (key) => {
      await windowKey(key);
      await expect(library().locator(':focus')).toHaveCount(1);
    },
  ],
  [
    'Open or choose',
    'Enter',
    async (key) => {
      await gapHeading().focus();
      await windowKey(key);
      await expect(gapHeading()).toHaveAttribute('aria-expanded', 'true');
    },
  ],
  [
    'Open or choose',
    'Space',
    async (key) => {
      await windowKey(key);
      await expect(gapHeading()).toHaveAttribute('aria-expanded', 'false');
    },
  ],
  [
    'Gap in focus: I have this, it isn’t shown',
    'Ctrl+D',
    async (key) => {
      await gapHeading().focus();
      await menuKey(key);
      await expect(gap().getByRole('button', { pressed: true })).toHaveText('I have this, it isn’t shown');
    },
  ],
  [
    'Undo',
    'Ctrl+Z',
    async (key) => {
      await menuKey(key);
      await expect(gap().getByRole('button', { pressed: true })).toHaveCount(0);
    },
  ],
  ...['Ctrl+Shift+Z', 'Ctrl+Y'].map(
    (written) =>
      [
        'Redo',
        written,
        async (key: string) => {
          await menuKey(key);
          await expect(gap().getByRole('button', { pressed: true })).toHaveCount(1);
          await menuKey('Ctrl+Z');
          await expect(gap().getByRole('button', { pressed: true })).toHaveCount(0);
        },
      ] as const,
  ),
  [
    'Show or hide the evidence',
    'Ctrl+Shift+E',
    async (key) => {
      await menuKey(key);
      await expect(evidence()).toBeHidden();
      await menuKey(key);
      await expect(evidence()).toBeVisible();
    },
  ],
  [
    'Show or hide the library',
    'Ctrl+B',
    async (key) => {
      await menuKey(key);
      await expect(library()).toBeHidden();
      await menuKey(key);
      await expect(library()).toBeVisible();
    },
  ],
  [
    'On the border of a pane: make it narrower or wider',
    '→',
    async (key) => {
      await divider().focus();
      await windowKey(key);
      await expect.poll(widthOfLibrary).toBe(232);
    },
  ],
  [
    'On the border of a pane: make it narrower or wider',
    '←',
    async (key) => {
      for (const width of [216, 200]) {
        await windowKey(key);
        await expect.poll(widthOfLibrary).toBe(width);
      }
    },
  ],
  [
    'On the border of a pane: the usual width',
    'Enter',
    async (key) => {
      await windowKey(key);
      await expect.poll(widthOfLibrary).toBe(216);
    },
  ],
  ...(
    [
      ['↓', /^Tomás Reyes/],
      ['↑', /^Nadia Holm/],
      ['End', /^Tomás Reyes/],
      ['Home', /^Nadia Holm/],
    ] as const
  ).map(
    ([written, reached]) =>
      [
        'Move in lists, between marks and between lines',
        written,
        async (key: string) => {
          if (written === '↓') await row(/^Nadia Holm/).focus();
          await windowKey(key);
          await expect(row(reached)).toBeFocused();
        },
      ] as const,
  ),
  [
    'In a list, to what begins with the letter',
    'A … Z',
    async () => {
      await page.keyboard.press('t');
      await expect(row(/^Tomás Reyes/)).toBeFocused();
    },
  ],
  [
    'Take the résumé in focus off the list; the mark in focus is not evidence',
    'Delete',
    async (key) => {
      await windowKey(key);
      await expect(row(/^Tomás Reyes/)).toHaveCount(0);
      await menuKey('Ctrl+Z');
      await expect(row(/^Tomás Reyes/)).toBeVisible();
      await evidence().locator('[data-mark]').first().focus();
      await windowKey(key);
      await expect.poll(() => menuLabel('undo')).toMatch(/^Undo: Not evidence/);
    },
  ],
  [
    'Zoom in, zoom out, actual size',
    'Ctrl+plus',
    async (key) => {
      await menuKey(key);
      await expect.poll(zoom).toBeGreaterThan(1);
    },
  ],
  [
    'Zoom in, zoom out, actual size',
    'Ctrl+minus',
    async (key) => {
      for (const reached of [1, 0.95]) {
        await menuKey(key);
        await expect.poll(zoom).toBeLessThanOrEqual(reached);
      }
    },
  ],
  [
    'Zoom in, zoom out, actual size',
    'Ctrl+0',
    async (key) => {
      await menuKey(key);
      await expect.poll(zoom).toBe(1);
    },
  ],
  [
    'Full screen',
    'F11',
    async (key) => {
      const isFull = () =>
        launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
      await menuKey(key);
      await expect.poll(isFull).toBe(true);
      await menuKey(key);
      await expect.poll(isFull).toBe(false);
    },
  ],
  [
    'Open a folder of résumés…',
    'Ctrl+Shift+O',
    async (key) => {
      const asked = await answerOpenDialog([]);
      await menuKey(key);
      await expect.poll(asked).toContain('openDirectory');
    },
  ],
  [
    'Open a résumé…',
    'Ctrl+O',
    async (key) => {
      await answerOpenDialog([sample('jonas-weiss-full-stack.docx')]);
      await menuKey(key);
      await expect(row(/^Jonas Weiß/)).toBeVisible();
    },
  ],
  [
    'Paste a file or text',
    'Ctrl+V',
    async (key) => {
      await page.getByRole('main').focus();
      await launched.app.evaluate(({ clipboard }) => clipboard.writeText('Ada Byron\nExperience'));
      await menuKey(key);
      await expect(dialog('Paste a résumé').getByRole('textbox')).toHaveValue('Ada Byron\nExperience');
      await page.keyboard.press('Escape');
    },
  ],
  [
    'Home',
    'Ctrl+Shift+H',
    async (key) => {
      await menuKey(key);
      await expect(page.locator('#drop-title')).toBeVisible();
    },
  ],
  [
    'Close the résumé, or the window where none is shown',
    'Ctrl+W',
    async (key) => {
      await row(/^Nadia Holm/).click();
      await expect(page.locator('#gaps-title')).toBeVisible();
      await menuKey(key);
      await expect(page.locator('#drop-title')).toBeVisible();
    },
  ],
  [
    'Quit',
    'Ctrl+Q',
    async (key) => {
      const left = new Promise((done) => launched.app.process().once('exit', done));
      // The app may be gone before it has answered.
      await menuKey(key).catch(() => undefined);
      expect(await left).toBe(0);
    },
  ],
];

test('each key of the list of shortcuts does what the list says', async () => {
  test.setTimeout(120_000);
  const listed = listShortcuts(false).flatMap(({ action, keys }) =>
    keys.split(', ').map((key) => `${action}: ${key}`),
  );
  expect(EFFECTS.map(([action, key]) => `${action}: ${key}`).sort()).toEqual(listed.sort());
  for (const [action, key, act] of EFFECTS) await test.step(`${key}: ${action}`, () => act(key));
});
