import type { MenuItemConstructorOptions } from 'electron';
import type { Sample } from '../../../shared/ipc/bridge.ts';
import type { MenuChoice, MenuCommand, WindowState } from '../../../shared/ipc/menu.ts';
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
  /** Shows the résumé's file in its folder; null where that is not known, as for one that was dropped or pasted. */
  readonly onShowFile: (() => void) | null;
}

export const SEPARATOR = { type: 'separator' } as const;

const KEYS: Partial<Readonly<Record<MenuCommand, string>>> = COMMAND_KEYS;

/** An item that sends a command to the window, with its key. */
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
    click: () => options.onCommand(id),
    ...(accelerator === undefined ? {} : { accelerator }),
    ...more,
  };
}

/** A name may hold words of a résumé, in which an ampersand is no access key. */
export function plain(name: string): string {
  return name.replaceAll('&', '&&');
}
