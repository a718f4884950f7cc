import type { MenuItemConstructorOptions } from 'electron';
import type { Sample } from '../../../shared/ipc/bridge.ts';
import { type MenuChoice, type MenuCommand, unmetNeed, type WindowState } from '../../../shared/ipc/menu.ts';
import { COMMAND_KEYS } from '../../../shared/ipc/menu-keys.ts';

export type Item = MenuItemConstructorOptions;

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  /** Reload and developer tools are offered while developing only. */
  readonly developing: boolean;
  readonly samples: readonly Sample[];
  readonly windowState: WindowState;
  readonly onCommand: (command: MenuCommand) => void;
  readonly onChoice: (choice: MenuChoice) => void;
  readonly onSample: (id: string) => void;
  readonly onCloseWindow: () => void;
  readonly onShowData: () => void;
}

export const SEPARATOR = { type: 'separator' } as const;

const KEYS: Partial<Readonly<Record<MenuCommand, string>>> = COMMAND_KEYS;

/** A text field has changes of its own, which the window gives these to; what it can undo the menu does not know. */
const OFFERED_ALWAYS: ReadonlySet<MenuCommand> = new Set(['undo', 'redo']);

/** An item that sends a command to the window, with its key; grey while the command can do nothing. */
export function command(
  options: MenuOptions,
  id: MenuCommand,
  label: string,
  more: Partial<Item> = {},
): Item {
  const accelerator = KEYS[id];
  return {
    id,
    label,
    enabled: OFFERED_ALWAYS.has(id) || unmetNeed(id, options.windowState) === null,
    click: () => options.onCommand(id),
    ...(accelerator === undefined ? {} : { accelerator }),
    ...more,
  };
}

/** Commands under a name of their own; grey while all of them are. */
export function submenu(label: string, items: Item[]): Item {
  return { label, enabled: items.some(({ enabled }) => enabled !== false), submenu: items };
}

/** A name may hold words of a résumé, in which an ampersand is no access key. */
export function plain(name: string): string {
  return name.replaceAll('&', '&&');
}
