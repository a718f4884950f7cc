import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../electron/main/app-menu.ts';
import { listShortcuts } from '../../../renderer/features/help/shortcuts.ts';
import {
  fitsTyped,
  orderByTyped,
  paletteCommands,
} from '../../../renderer/features/palette/palette-commands.ts';
import { selectMarks, selectResult } from '../../../renderer/store/selectors.ts';
import { shownFingerprint, windowStateOf } from '../../../renderer/store/window-state.ts';
import { textFile } from '../../support/fake-bridge.ts';
import { RESUME_TEXT, type WindowStore, windowStore } from '../../support/window-store.ts';

const KEY_ROWS = listShortcuts(false);

function palette({ store }: WindowStore) {
  return paletteCommands(store.getState(), KEY_ROWS);
}

async function withResult() {
  const window = windowStore({ role: 'backend-engineer' });
  window.store.getState().addFiles([textFile('amara.txt', RESUME_TEXT)]);
  window.parse(0).succeed();
  await window.settle();
  return window;
}

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

/** Ids of the palette's rows for what the menu of this window does, each with whether the menu offers it now. */
function menuRows({ store }: WindowStore): ReadonlyMap<string, boolean> {
  const rows = new Map<string, boolean>();
  let isOffered = false;
  const note = (id: string) => rows.set(id, isOffered);
  const items = menuTemplate({
    platform: 'linux',
    developing: false,
    samples: [],
    windowState: windowStateOf(store.getState()),
    onCommand: note,
    onSample: (id) => note(`sample ${id}`),
    onChoice: (choice) => {
      if ('theme' in choice) note(`theme ${choice.theme}`);
      else note(`${choice.kind} ${choice.id}`);
    },
    onCloseWindow: () => undefined,
    onShowData: () => note('data-folder'),
  });
  for (const item of flatten(items)) {
    isOffered = item.enabled ?? true;
    (item.click as (() => void) | undefined)?.();
  }
  return rows;
}

test('every item of the menu and every row of the list of shortcuts is in the palette', async () => {
  const window = await withResult();
  const ids = palette(window).map(({ id }) => id);
  expect([...menuRows(window).keys()].filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  const keys = new Set(palette(window).map((command) => command.keys));
  expect(KEY_ROWS.filter((row) => !keys.has(row.keys))).toEqual([]);
});

test('the palette offers what the menu does, and shows the rest last, with what is missing', async () => {
  for (const window of [windowStore(), await withResult()]) {
    const commands = palette(window);
    const can = new Map(commands.map(({ id, whyNot }) => [id, whyNot === null]));
    // In a text field undo and redo are the field's, of which neither knows.
    for (const [id, isOffered] of menuRows(window))
      if (id !== 'undo' && id !== 'redo') expect([id, can.get(id)]).toEqual([id, isOffered]);
    const whyNots = commands.map(({ whyNot }) => whyNot !== null);
    expect(whyNots).toEqual([...whyNots].sort());
  }
  const why = (id: string) => palette(windowStore()).find((command) => command.id === id)?.whyNot;
  expect(why('find')).toBe('Needs a résumé that was read, on the screen.');
  expect(why('undo')).toBe('There is nothing to undo.');
  expect(why('theme dark')).toBeNull();
});

test('what depends on a mark, a gap or a change can be done once there is one', async () => {
  const window = await withResult();
  const state = () => window.store.getState();
  const can = () =>
    ['correct-mark', 'not-evidence', 'answer-build', 'undo'].map(
      (id) => palette(window).find((command) => command.id === id)?.whyNot === null,
    );
  expect(can()).toEqual([false, false, false, false]);
  const mark = selectMarks(state()).find(({ mentions }) => mentions.some(({ label }) => label === 'FastAPI'));
  state().selectMark(mark?.id ?? null);
  const gap = selectResult(state())?.report.gaps[0];
  if (gap === undefined) throw new Error('There is no gap.');
  state().focusGap(gap.competency);
  expect(can()).toEqual([true, true, true, false]);
  palette(window)
    .find(({ id }) => id === 'answer-build')
    ?.run();
  expect(can()).toEqual([true, true, true, true]);
  expect(palette(window).find(({ id }) => id === 'undo')?.name).toMatch(/^Undo: /);
});

test('a command is found by other words for it, in any order and without accents', async () => {
  const window = await withResult();
  const found = (typed: string) =>
    palette(window)
      .filter(({ name, synonyms }) => fitsTyped(`${name} ${synonyms}`, typed))
      .map(({ id }) => id);
  expect(found('dark')).toEqual(['theme dark']);
  expect(found('contrast theme')).toContain('theme contrast');
  expect(found('ocr')).toEqual(['recognize-text']);
  expect(found('wrong skill')).toContain('correct-mark');
  expect(found('resume open')).toContain('open');
  expect(found('advert')).toEqual(['open-job']);
  expect(found('nothing like it')).toEqual([]);
});

test('what begins with the typed letters stands before what only holds them, and what cannot be done last', async () => {
  const found = (window: WindowStore, typed: string) =>
    orderByTyped(palette(window), typed)
      .filter(({ name, synonyms }) => fitsTyped(`${name} ${synonyms}`, typed))
      .map(({ id }) => id);
  const window = await withResult();
  // "html" is another word for the export.
  expect(found(window, 'ml')).toEqual(['target ml-engineer', 'export']);
  expect(found(window, 'stack')[0]).toBe('target full-stack-engineer');
  const none = orderByTyped(palette(windowStore()), 'down').map(({ whyNot }) => whyNot !== null);
  expect(none).toEqual([...none].sort());
  const commands = palette(window);
  expect(orderByTyped(commands, '')).toEqual(commands);
});

test('the shown file is shown in its folder where the app knows that, and the list of recent ones is emptied', async () => {
  const window = await withResult();
  const state = () => window.store.getState();
  const find = (id: string) => palette(window).find((command) => command.id === id);
  expect(find('show-file')?.whyNot).toBe(
    'Needs a résumé on the screen that was opened from a folder, not dropped or pasted.',
  );
  const sha256 = shownFingerprint(state());
  state().notePlace(sha256);
  expect(find('show-file')?.whyNot).toBeNull();
  find('show-file')?.run();
  expect(window.bridge.shownFiles).toEqual([sha256]);
  state().notePlace('another');
  expect(find('show-file')?.whyNot).not.toBeNull();

  find('clear-recent')?.run();
  expect(windowStateOf(state()).documents).toEqual([]);
  expect(find('clear-recent')?.whyNot).toBe('The list is empty.');
});

test('a theme is chosen from the palette', () => {
  const window = windowStore();
  palette(window)
    .find(({ id }) => id === 'theme dark')
    ?.run();
  expect(window.store.getState().theme).toBe('dark');
});
