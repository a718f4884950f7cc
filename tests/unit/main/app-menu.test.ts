import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type MenuOptions, menuTemplate } from '../../../electron/main/app-menu.ts';
import { menuCommandSchema } from '../../../shared/ipc/bridge.ts';

const NOTHING = { canExport: false, undo: null, redo: null } as const;

function menu(options: Partial<MenuOptions> = {}): MenuItemConstructorOptions[] {
  return menuTemplate({
    platform: 'linux',
    developing: false,
    samples: [{ id: 'backend', name: 'Backend engineer', description: '' }],
    windowState: NOTHING,
    onCommand: () => undefined,
    onSample: () => undefined,
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
      expect(sent.sort()).toEqual([...menuCommandSchema.options].sort());
    }
  });

  it('opens the samples by name', () => {
    const opened: string[] = [];
    choose(
      flatten(menu({ onSample: (id) => opened.push(id) })).find(({ label }) => label === 'Backend engineer'),
    );
    expect(opened).toEqual(['backend']);
  });

  it('lets a report be exported only when there is one', () => {
    const exportItem = (canExport: boolean) =>
      flatten(menu({ windowState: { ...NOTHING, canExport } })).find(({ id }) => id === 'export');
    expect(exportItem(false)?.enabled).toBe(false);
    expect(exportItem(true)?.enabled).toBe(true);
  });

  it('shows what was read only when something was', () => {
    const readItem = (canExport: boolean) =>
      flatten(menu({ windowState: { ...NOTHING, canExport } })).find(({ id }) => id === 'show-read');
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
