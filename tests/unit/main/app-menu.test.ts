import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/main/app-menu.ts';
import type { MenuOptions } from '../../../electron/main/menu/menu-item.ts';
import { listShortcuts, writtenKeys } from '../../../renderer/features/help/shortcuts.ts';
import {
  type MenuChoice,
  type MenuCommand,
  menuCommandSchema,
  unmetNeed,
  type WindowState,
} from '../../../shared/ipc/menu.ts';
import { COMMAND_KEYS } from '../../../shared/ipc/menu-keys.ts';

const NOTHING: WindowState = {
  hasDocument: false,
  hasResult: false,
  canShowFile: false,
  canReadAgain: false,
  canRecognize: false,
  hasMark: false,
  hasGap: false,
  targets: [],
  target: 'not-sure',
  theme: 'system',
  library: true,
  evidence: true,
  evidenceView: 'page',
  documents: [],
  hasRecent: false,
  undo: null,
  redo: null,
};

function menu(options: Partial<MenuOptions> = {}): MenuItemConstructorOptions[] {
  return menuTemplate({
    platform: 'linux',
    developing: false,
    samples: [{ id: 'backend', name: 'Backend engineer', description: '' }],
    windowState: NOTHING,
    onCommand: () => undefined,
    onSample: () => undefined,
    onChoice: () => undefined,
    onCloseWindow: () => undefined,
    onShowData: () => undefined,
    ...options,
  });
}

/** Every item of the menu with its submenus, in order. */
function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

/** Calls what an item does when it is chosen; our items do not look at the arguments. */
function choose(item: MenuItemConstructorOptions | undefined): void {
  (item?.click as (() => void) | undefined)?.();
}

describe('menuTemplate', () => {
  it('offers every command of the window once, and sends it', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const sent: string[] = [];
      const items = flatten(menu({ platform, onCommand: (command) => sent.push(command) }));
      for (const item of items.filter(({ id }) => id !== undefined)) choose(item);
      // macOS keeps the list of what was opened, and has its own item that empties it.
      const commands = menuCommandSchema.options.filter(
        (id) => platform !== 'darwin' || id !== 'clear-recent',
      );
      expect(sent.sort()).toEqual([...commands].sort());
    }
  });

  it('offers a command where the palette does, and undo and redo always, for the sake of text fields', () => {
    const ALL: WindowState = {
      ...NOTHING,
      hasDocument: true,
      hasResult: true,
      canShowFile: true,
      hasRecent: true,
      canReadAgain: true,
      canRecognize: true,
      hasMark: true,
      hasGap: true,
      undo: 'one',
      redo: 'other',
    };
    const states: readonly WindowState[] = [NOTHING, ALL, { ...NOTHING, hasDocument: true }];
    for (const windowState of states)
      for (const { id, enabled } of flatten(menu({ windowState }))) {
        if (id === undefined) continue;
        const isOffered = unmetNeed(id as MenuCommand, windowState) === null;
        expect([id, enabled]).toEqual([id, isOffered || id === 'undo' || id === 'redo']);
      }
    const item = (id: string, windowState: WindowState) =>
      flatten(menu({ windowState })).find((each) => each.id === id)?.enabled;
    expect(['focus-role', 'show-file', 'clear-recent'].map((id) => item(id, NOTHING))).toEqual([
      false,
      false,
      false,
    ]);
    expect(item('focus-role', { ...NOTHING, hasDocument: true })).toBe(true);
  });

  it('greys out a group of commands of which none can be chosen', () => {
    const groups = (state: Partial<WindowState>) =>
      flatten(menu({ windowState: { ...NOTHING, ...state } }))
        .filter(({ label }) => label === 'Export data' || label === 'Mark gap as')
        .map(({ enabled }) => enabled);
    expect(groups({})).toEqual([false, false]);
    expect(groups({ hasResult: true })).toEqual([true, false]);
    expect(groups({ hasResult: true, hasGap: true })).toEqual([true, true]);
  });

  it('opens the samples by name', () => {
    const opened: string[] = [];
    choose(
      flatten(menu({ onSample: (id) => opened.push(id) })).find(({ label }) => label === 'Backend engineer'),
    );
    expect(opened).toEqual(['backend']);
  });

  it('lets a report be exported only when there is one', () => {
    const exportItem = (hasResult: boolean) =>
      flatten(menu({ windowState: { ...NOTHING, hasResult } })).find(({ id }) => id === 'export');
    expect(exportItem(false)?.enabled).toBe(false);
    expect(exportItem(true)?.enabled).toBe(true);
  });

  it('shows what was read only when something was', () => {
    const readItem = (hasResult: boolean) =>
      flatten(menu({ windowState: { ...NOTHING, hasResult } })).find(({ id }) => id === 'show-read');
    expect(readItem(false)?.enabled).toBe(false);
    expect(readItem(true)).toMatchObject({ enabled: true, accelerator: 'CmdOrCtrl+5' });
  });

  it('says what would be undone and done again', () => {
    const labels = (windowState: MenuOptions['windowState']) =>
      flatten(menu({ windowState })).flatMap(({ id, label }) =>
        id === 'undo' || id === 'redo' ? [label] : [],
      );
    expect(labels(NOTHING)).toEqual(['Undo', 'Redo']);
    expect(labels({ ...NOTHING, undo: 'Not evidence: “R&D”', redo: 'Stronger: “Go”' })).toEqual([
      'Undo: Not evidence: “R&&D”',
      'Redo: Stronger: “Go”',
    ]);
  });

  it('sends what is picked from its lists, and marks what holds', () => {
    const chosen: MenuChoice[] = [];
    const items = flatten(
      menu({
        windowState: {
          ...NOTHING,
          targets: [
            { id: 'backend-engineer', name: 'Backend Engineer' },
            { id: 'not-sure', name: 'Not sure' },
          ],
          target: 'backend-engineer',
          theme: 'dark',
          documents: [{ id: 'd2', name: 'Holt & Finch' }],
        },
        onChoice: (choice) => chosen.push(choice),
      }),
    );
    const labelled = (label: string) => items.find((item) => item.label === label);
    for (const label of ['Not sure', 'High contrast', 'Holt && Finch']) choose(labelled(label));
    expect(chosen).toEqual([
      { kind: 'target', id: 'not-sure' },
      { kind: 'theme', theme: 'contrast' },
      { kind: 'document', id: 'd2' },
    ]);
    expect(labelled('Backend Engineer')).toMatchObject({ type: 'radio', checked: true });
    expect(labelled('Not sure')).toMatchObject({ type: 'radio', checked: false });
    expect(labelled('Dark')).toMatchObject({ type: 'radio', checked: true });
  });

  it('empties the list of what was opened, where the system does not do that itself', () => {
    const sent: MenuCommand[] = [];
    const windowState = { ...NOTHING, documents: [{ id: 'd1', name: 'Nadia Holm' }], hasRecent: true };
    const clear = (platform: NodeJS.Platform) =>
      flatten(menu({ platform, windowState, onCommand: (command) => sent.push(command) })).find(
        ({ label }) => label === 'Clear recent',
      );
    for (const platform of ['linux', 'win32'] as const) choose(clear(platform));
    expect(sent).toEqual(['clear-recent', 'clear-recent']);
    expect(clear('darwin')).toMatchObject({ role: 'clearRecentDocuments' });
  });

  it('shows a file in its folder where that is known, in the system’s words', () => {
    const item = (platform: NodeJS.Platform, canShowFile: boolean) =>
      flatten(menu({ platform, windowState: { ...NOTHING, canShowFile } })).find(
        ({ id }) => id === 'show-file',
      );
    expect(item('linux', false)).toMatchObject({ label: 'Show in folder', enabled: false });
    expect(item('darwin', true)).toMatchObject({ label: 'Show in Finder', enabled: true });
  });

  it('offers what is about a gap, a mark or a résumé only when there is one', () => {
    const enabled = (state: Partial<WindowState>, ids: readonly string[]) =>
      flatten(menu({ windowState: { ...NOTHING, ...state } }))
        .filter(({ id }) => ids.includes(id ?? ''))
        .map((item) => item.enabled);
    const answers = ['answer-show', 'answer-build', 'answer-not-for-me'];
    expect(enabled({}, answers)).toEqual([false, false, false]);
    expect(enabled({ hasGap: true }, answers)).toEqual([true, true, true]);
    expect(enabled({}, ['not-evidence', 'read-again', 'delete-resume'])).toEqual([false, false, false]);
    const all = { hasMark: true, canReadAgain: true, hasDocument: true };
    expect(enabled(all, ['not-evidence', 'read-again', 'delete-resume'])).toEqual([true, true, true]);
  });

  it('closes the résumé that is shown, and the window where none is', () => {
    const closed: string[] = [];
    const close = (hasDocument: boolean) =>
      flatten(
        menu({
          windowState: { ...NOTHING, hasDocument },
          onCommand: (command) => closed.push(command),
          onCloseWindow: () => closed.push('window'),
        }),
      ).find(({ accelerator }) => accelerator === 'CmdOrCtrl+W');
    expect(close(true)?.label).toBe('Close résumé');
    choose(close(true));
    choose(close(false));
    expect(closed).toEqual(['home', 'window']);
  });

  it('has every key that the list of shortcuts names for it, and no other', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const isMac = platform === 'darwin';
      const listed = listShortcuts(isMac).flatMap(({ keys }) => keys.split(', '));
      const items = flatten(menu({ platform }));
      const inMenu = items.flatMap(({ accelerator }) =>
        accelerator === undefined ? [] : [writtenKeys(accelerator, isMac)],
      );
      expect(inMenu.filter((keys) => !listed.includes(keys))).toEqual([]);
      const commands = Object.values(COMMAND_KEYS).map((keys) => writtenKeys(keys, isMac));
      expect(commands.filter((keys) => !inMenu.includes(keys))).toEqual([]);
    }
  });

  it('gives no shortcut twice', () => {
    const keys = flatten(menu()).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('CmdOrCtrl+O');
    expect(keys).toContain('CmdOrCtrl+E');
  });

  it('offers reload and developer tools while developing only', () => {
    const roles = (developing: boolean) => flatten(menu({ developing })).map(({ role }) => role);
    expect(roles(false)).not.toContain('reload');
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
  });

  it('puts About and Quit where macOS has them', () => {
    const tops = menu({ platform: 'darwin' }).map(({ role, label }) => role ?? label);
    expect(tops).toEqual(['appMenu', '&File', '&Edit', '&View', '&Résumé', 'windowMenu', 'help']);
    const file = menu({ platform: 'darwin' })[1];
    expect(flatten(file === undefined ? [] : [file]).map(({ role }) => role)).not.toContain('quit');
  });
});
