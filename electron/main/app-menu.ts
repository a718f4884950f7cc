import type { MenuItemConstructorOptions } from 'electron';
import type { Sample } from '../../shared/ipc/bridge.ts';
import type { MenuChoice, MenuCommand, WindowState } from '../../shared/ipc/menu.ts';
import { COMMAND_KEYS, SECOND_REDO_KEY, SYSTEM_KEYS } from '../../shared/ipc/menu-keys.ts';
import { themeSchema } from '../../shared/ipc/theme.ts';

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

type Item = MenuItemConstructorOptions;

/** The menu bar, in the order and words of each system. Commands of the window are sent to it; the rest are roles. */
export function menuTemplate(options: MenuOptions): Item[] {
  const mac = options.platform === 'darwin';
  return [
    ...(mac ? [appMenu(options)] : []),
    fileMenu(options, mac),
    editMenu(options, mac),
    viewMenu(options, mac),
    resumeMenu(options),
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    helpMenu(options, mac),
  ];
}

const SEPARATOR = { type: 'separator' } as const;

const KEYS: Partial<Readonly<Record<MenuCommand, string>>> = COMMAND_KEYS;

function command(options: MenuOptions, id: MenuCommand, label: string, more: Partial<Item> = {}): Item {
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
function plain(name: string): string {
  return name.replaceAll('&', '&&');
}

function appMenu(options: MenuOptions): Item {
  return {
    role: 'appMenu',
    submenu: [
      command(options, 'about', 'About Plumb'),
      SEPARATOR,
      command(options, 'settings', 'Settings…'),
      SEPARATOR,
      { role: 'services' },
      SEPARATOR,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      SEPARATOR,
      { role: 'quit' },
    ],
  };
}

function fileMenu(options: MenuOptions, mac: boolean): Item {
  const { hasResult: enabled, hasDocument } = options.windowState;
  const samples = options.samples.map((sample) => ({
    label: sample.name,
    click: () => options.onSample(sample.id),
  }));
  return {
    label: '&File',
    submenu: [
      command(options, 'open', 'Open résumé…'),
      command(options, 'open-folder', 'Open folder…'),
      command(options, 'paste', 'Paste résumé…'),
      mac ? SYSTEM_RECENT : recentMenu(options),
      { label: 'Open sample', submenu: samples },
      SEPARATOR,
      command(options, 'export', 'Export report…', { enabled }),
      {
        label: 'Export data',
        enabled,
        submenu: [
          command(options, 'export-json', 'JSON…', { enabled }),
          command(options, 'export-csv', 'CSV…', { enabled }),
        ],
      },
      command(options, 'print', 'Print…', { enabled }),
      SEPARATOR,
      {
        label: hasDocument ? 'Close résumé' : 'Close window',
        accelerator: SYSTEM_KEYS.close,
        click: () => {
          if (hasDocument) options.onCommand('home');
          else options.onCloseWindow();
        },
      },
      ...(mac
        ? []
        : [
            SEPARATOR,
            command(options, 'settings', 'Settings…'),
            { role: 'quit', label: 'Quit', accelerator: SYSTEM_KEYS.quit } as const,
          ]),
    ],
  };
}

/** macOS has its own list; Windows shows its one at the app's button in the task bar, and Linux has none. */
const SYSTEM_RECENT: Item = {
  role: 'recentDocuments',
  label: 'Open recent',
  submenu: [{ role: 'clearRecentDocuments', label: 'Clear recent' }],
};

/** What the library holds, opened last first. */
function recentMenu(options: MenuOptions): Item {
  const { documents } = options.windowState;
  return {
    label: 'Open recent',
    enabled: documents.length > 0,
    submenu: documents.map(({ id, name }) => ({
      label: plain(name),
      click: () => options.onChoice({ kind: 'document', id }),
    })),
  };
}

/**
 * Paste is the system's own: it works in text fields, and the window hears it. Undo and redo say what they would
 * change; in a text field the window gives them to the field.
 */
function editMenu(options: MenuOptions, mac: boolean): Item {
  const { undo, redo, hasResult: enabled, hasMark } = options.windowState;
  const secondRedo: Item = {
    label: 'Redo',
    visible: false,
    accelerator: SECOND_REDO_KEY,
    click: () => options.onCommand('redo'),
  };
  return {
    label: '&Edit',
    submenu: [
      command(options, 'undo', named('Undo', undo)),
      command(options, 'redo', named('Redo', redo)),
      ...(mac ? [] : [secondRedo]),
      SEPARATOR,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      ...(mac ? [] : [{ role: 'delete' } as const]),
      { role: 'selectAll' },
      SEPARATOR,
      command(options, 'find', 'Find in the résumé…', { enabled }),
      command(options, 'find-next', 'Find next', { enabled }),
      command(options, 'find-previous', 'Find previous', { enabled }),
      SEPARATOR,
      command(options, 'not-evidence', 'Not evidence', { enabled: hasMark }),
    ],
  };
}

function named(verb: string, change: string | null): string {
  return change === null ? verb : `${verb}: ${plain(change)}`;
}

const THEME_LABELS = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
} as const;

function viewMenu(options: MenuOptions, mac: boolean): Item {
  const { windowState, developing } = options;
  const { hasResult: enabled } = windowState;
  const view = (id: MenuCommand, label: string, more: Partial<Item> = {}): Item =>
    command(options, id, label, { enabled, ...more });
  return {
    label: '&View',
    submenu: [
      command(options, 'palette', 'Find a command…'),
      command(options, 'home', 'Home'),
      view('show-result', 'Result'),
      view('show-compare', 'Compare roles'),
      view('show-what-if', 'What if'),
      view('show-read', 'What was read'),
      SEPARATOR,
      view('show-page', 'Evidence as page', { type: 'radio', checked: windowState.evidenceView === 'page' }),
      view('show-text', 'Evidence as text', { type: 'radio', checked: windowState.evidenceView === 'text' }),
      SEPARATOR,
      command(options, 'toggle-library', 'Library', { type: 'checkbox', checked: windowState.library }),
      view('toggle-evidence', 'Evidence', { type: 'checkbox', checked: windowState.evidence }),
      {
        label: 'Theme',
        submenu: themeSchema.options.map((theme) => ({
          label: THEME_LABELS[theme],
          type: 'radio' as const,
          checked: theme === windowState.theme,
          click: () => options.onChoice({ kind: 'theme', theme }),
        })),
      },
      SEPARATOR,
      { role: 'resetZoom', label: 'Actual size', accelerator: SYSTEM_KEYS.resetZoom },
      { role: 'zoomIn', label: 'Zoom in', accelerator: SYSTEM_KEYS.zoomIn },
      { role: 'zoomOut', label: 'Zoom out', accelerator: SYSTEM_KEYS.zoomOut },
      SEPARATOR,
      {
        role: 'togglefullscreen',
        label: 'Full screen',
        accelerator: mac ? SYSTEM_KEYS.fullScreenMac : SYSTEM_KEYS.fullScreen,
      },
      ...(developing ? [SEPARATOR, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
    ],
  };
}

function resumeMenu(options: MenuOptions): Item {
  const { targets, target, canReadAgain, canRecognize, hasGap, hasDocument } = options.windowState;
  const answer = (id: MenuCommand, label: string) => command(options, id, label, { enabled: hasGap });
  return {
    label: '&Résumé',
    submenu: [
      command(options, 'focus-role', 'Choose role'),
      {
        label: 'Compare with',
        enabled: targets.length > 0,
        submenu: targets.map(({ id, name }) => ({
          label: plain(name),
          type: 'radio' as const,
          checked: id === target,
          click: () => options.onChoice({ kind: 'target', id }),
        })),
      },
      command(options, 'open-job', 'Compare with a job description…'),
      SEPARATOR,
      command(options, 'read-again', 'Read again', { enabled: canReadAgain }),
      command(options, 'recognize-text', 'Read with text recognition', { enabled: canRecognize }),
      {
        label: 'Mark gap as',
        enabled: hasGap,
        submenu: [
          answer('answer-show', 'I have this, it isn’t shown'),
          answer('answer-build', 'I’m building this'),
          answer('answer-not-for-me', 'Not for me'),
        ],
      },
      SEPARATOR,
      command(options, 'delete-resume', 'Delete from the library', { enabled: hasDocument }),
    ],
  };
}

function helpMenu(options: MenuOptions, mac: boolean): Item {
  return {
    role: 'help',
    label: '&Help',
    submenu: [
      command(options, 'show-scores', 'How scores work'),
      command(options, 'show-shortcuts', 'Shortcuts'),
      command(options, 'show-privacy', 'What leaves this computer'),
      SEPARATOR,
      { label: 'Open data folder', click: () => options.onShowData() },
      ...(mac ? [] : [SEPARATOR, command(options, 'about', 'About Plumb')]),
    ],
  };
}
