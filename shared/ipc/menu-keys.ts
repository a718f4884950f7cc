import type { MenuCommand } from './menu.ts';

/**
 * The keys of the menu's commands, as Electron writes them: "CmdOrCtrl" is ⌘ on macOS and Ctrl elsewhere. The menu
 * takes them from here, and so does the list of shortcuts.
 */
export const COMMAND_KEYS = {
  open: 'CmdOrCtrl+O',
  'open-folder': 'CmdOrCtrl+Shift+O',
  paste: 'CmdOrCtrl+Shift+V',
  'focus-role': 'CmdOrCtrl+L',
  export: 'CmdOrCtrl+E',
  print: 'CmdOrCtrl+P',
  'show-result': 'CmdOrCtrl+1',
  'show-compare': 'CmdOrCtrl+2',
  'show-what-if': 'CmdOrCtrl+3',
  'show-read': 'CmdOrCtrl+5',
  home: 'CmdOrCtrl+Shift+H',
  'read-again': 'F5',
  find: 'CmdOrCtrl+F',
  'find-next': 'F3',
  'find-previous': 'Shift+F3',
  'answer-show': 'CmdOrCtrl+D',
  'toggle-library': 'CmdOrCtrl+B',
  'toggle-evidence': 'CmdOrCtrl+Shift+E',
  palette: 'CmdOrCtrl+K',
  settings: 'CmdOrCtrl+,',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  'show-scores': 'F1',
  'show-shortcuts': 'CmdOrCtrl+/',
} as const satisfies Partial<Record<MenuCommand, string>>;

/** The second key of "redo", where systems other than macOS expect it. */
export const SECOND_REDO_KEY = 'CmdOrCtrl+Y';

/** Keys of what the system does to the window; `fullScreenMac` is its own there. */
export const SYSTEM_KEYS = {
  zoomIn: 'CmdOrCtrl+Plus',
  zoomOut: 'CmdOrCtrl+-',
  resetZoom: 'CmdOrCtrl+0',
  fullScreen: 'F11',
  fullScreenMac: 'Ctrl+Cmd+F',
  close: 'CmdOrCtrl+W',
  quit: 'CmdOrCtrl+Q',
} as const;
