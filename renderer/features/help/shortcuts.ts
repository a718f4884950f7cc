import { COMMAND_KEYS, SECOND_REDO_KEY, SYSTEM_KEYS } from '../../../shared/ipc/menu-keys.ts';
import { messages } from '../../messages.ts';

/** A row of the list of shortcuts, for one system. */
export interface Shortcut {
  readonly action: string;
  readonly keys: string;
}

const MAC_SIGNS: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Cmd: '⌘',
  Ctrl: '⌃',
  Shift: '⇧',
  Alt: '⌥',
  Plus: '+',
  Delete: '⌫',
  Up: '↑',
  Down: '↓',
};
const SIGNS: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Plus: 'plus',
  '-': 'minus',
  Up: '↑',
  Down: '↓',
};
/** In which macOS names the keys that are held. */
const MAC_ORDER = ['⌃', '⌥', '⇧', '⌘'];

/** "CmdOrCtrl+Shift+O" as it is written on a system: "Ctrl+Shift+O", "⇧⌘O". */
export function writtenKeys(accelerator: string, isMac: boolean): string {
  const parts = accelerator.split('+');
  if (!isMac) return parts.map((part) => SIGNS[part] ?? part).join('+');
  const signs = parts.map((part) => MAC_SIGNS[part] ?? part);
  return signs.sort((a, b) => orderOf(a) - orderOf(b)).join('');
}

function orderOf(sign: string): number {
  const at = MAC_ORDER.indexOf(sign);
  return at < 0 ? MAC_ORDER.length : at;
}

type WindowKey = keyof typeof messages.help.windowKeys;

/** Keys that the window itself listens to, in the words of the menu's. */
const WINDOW_KEYS: readonly { readonly id: WindowKey; readonly keys: readonly string[] }[] = [
  { id: 'pasteAnything', keys: ['CmdOrCtrl+V'] },
  { id: 'nextEvidence', keys: ['Alt+Down', 'Alt+Up'] },
  { id: 'zoomEvidence', keys: ['Plus', '-', '0'] },
  { id: 'nextPane', keys: ['F6', 'Shift+F6'] },
  { id: 'move', keys: ['Up', 'Down', 'Home', 'End'] },
  { id: 'jump', keys: ['A … Z'] },
  { id: 'takeAway', keys: ['Delete'] },
  { id: 'divider', keys: ['←', '→'] },
  { id: 'dividerReset', keys: ['Enter'] },
  { id: 'press', keys: ['Enter', 'Space'] },
  { id: 'leave', keys: ['Esc'] },
];

/** Every key that does something in the window or its menu, written as on this system. */
export function listShortcuts(isMac: boolean): readonly Shortcut[] {
  const write = (keys: readonly string[]) => keys.map((each) => writtenKeys(each, isMac)).join(', ');
  const { commands } = messages.palette;
  const { systemKeys, windowKeys } = messages.help;
  const commandIds = Object.keys(COMMAND_KEYS) as (keyof typeof COMMAND_KEYS)[];
  return [
    ...commandIds.map((id) => ({
      action: commands[id],
      keys: write(id === 'redo' && !isMac ? [COMMAND_KEYS[id], SECOND_REDO_KEY] : [COMMAND_KEYS[id]]),
    })),
    ...WINDOW_KEYS.map(({ id, keys }) => ({ action: windowKeys[id], keys: write(keys) })),
    {
      action: systemKeys.zoom,
      keys: write([SYSTEM_KEYS.zoomIn, SYSTEM_KEYS.zoomOut, SYSTEM_KEYS.resetZoom]),
    },
    {
      action: systemKeys.fullScreen,
      keys: write([isMac ? SYSTEM_KEYS.fullScreenMac : SYSTEM_KEYS.fullScreen]),
    },
    { action: systemKeys.close, keys: write([SYSTEM_KEYS.close]) },
    { action: systemKeys.quit, keys: write([SYSTEM_KEYS.quit]) },
  ];
}
