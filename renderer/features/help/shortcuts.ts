export interface Shortcut {
  /** For Windows and Linux; `mac` where it is written otherwise there. */
  readonly keys: string;
  readonly mac: string;
  readonly action: string;
}

/** Every key that does something in the window or its menu. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: 'Ctrl+O', mac: '⌘O', action: 'Open a résumé' },
  { keys: 'Ctrl+Shift+O', mac: '⇧⌘O', action: 'Open a folder of résumés' },
  { keys: 'Ctrl+V', mac: '⌘V', action: 'Paste a file or text' },
  { keys: 'Ctrl+Shift+V', mac: '⇧⌘V', action: 'Open the field for pasted text' },
  { keys: 'Ctrl+L', mac: '⌘L', action: 'Choose the role' },
  { keys: 'Ctrl+E', mac: '⌘E', action: 'Export the report' },
  { keys: 'Ctrl+1', mac: '⌘1', action: 'Show the result' },
  { keys: 'Ctrl+2', mac: '⌘2', action: 'Compare roles' },
  { keys: 'Ctrl+3', mac: '⌘3', action: 'Show what if' },
  { keys: 'Ctrl+5', mac: '⌘5', action: 'Show what was read' },
  { keys: 'Ctrl+Shift+H', mac: '⇧⌘H', action: 'Back to home' },
  { keys: 'Alt+↓, Alt+↑', mac: '⌥↓, ⌥↑', action: 'Next, previous evidence' },
  { keys: 'F6, Shift+F6', mac: 'F6, ⇧F6', action: 'Next, previous pane' },
  { keys: '↑ ↓', mac: '↑ ↓', action: 'Move in the library, between marks and between lines' },
  {
    keys: 'Delete',
    mac: '⌫',
    action: 'Take the résumé in focus off the list; the mark in focus is not evidence',
  },
  { keys: 'Ctrl+K', mac: '⌘K', action: 'Find a command' },
  { keys: 'Ctrl+,', mac: '⌘,', action: 'Settings' },
  { keys: 'Ctrl+Z', mac: '⌘Z', action: 'Undo' },
  { keys: 'Ctrl+Shift+Z', mac: '⇧⌘Z', action: 'Redo' },
  { keys: 'Enter, Space', mac: 'Enter, Space', action: 'Open or choose' },
  { keys: 'Esc', mac: 'Esc', action: 'Close a dialog or a list, leave what was read' },
  { keys: 'F1', mac: 'F1', action: 'How scores work' },
  { keys: 'Ctrl+/', mac: '⌘/', action: 'Show these shortcuts' },
  { keys: 'Ctrl+W', mac: '⌘W', action: 'Close the window' },
  { keys: 'Ctrl+Q', mac: '⌘Q', action: 'Quit' },
];
