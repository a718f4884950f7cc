import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, Sample, WindowState } from '../../shared/ipc/bridge.ts';

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  /** Reload and developer tools are offered while developing only. */
  readonly developing: boolean;
  readonly samples: readonly Sample[];
  readonly windowState: WindowState;
  readonly onCommand: (command: MenuCommand) => void;
  readonly onSample: (id: string) => void;
}

/** The menu bar, in the order and words of each system. Commands of the window are sent to it; the rest are roles. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const mac = options.platform === 'darwin';
  return [
    ...(mac ? [appMenu(options)] : []),
    fileMenu(options),
    editMenu(options, mac),
    viewMenu(options),
    resumeMenu(options),
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    helpMenu(options),
  ];
}

/** Only macOS shows its list in the menu; Windows has it at the app's button in the task bar. */
const RECENT: MenuItemConstructorOptions = {
  role: 'recentDocuments',
  label: 'Open recent',
  submenu: [{ role: 'clearRecentDocuments', label: 'Clear recent' }],
};

const SEPARATOR = { type: 'separator' } as const;

function command(
  options: MenuOptions,
  id: MenuCommand,
  label: string,
  accelerator?: string,
): MenuItemConstructorOptions {
  return {
    id,
    label,
    click: () => options.onCommand(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  };
}

function appMenu(options: MenuOptions): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      command(options, 'about', 'About Plumb'),
      SEPARATOR,
      command(options, 'settings', 'Settings…', 'CmdOrCtrl+,'),
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

function fileMenu(options: MenuOptions): MenuItemConstructorOptions {
  const samples = options.samples.map((sample) => ({
    label: sample.name,
    click: () => options.onSample(sample.id),
  }));
  const quit: MenuItemConstructorOptions[] =
    options.platform === 'darwin'
      ? []
      : [
          command(options, 'settings', 'Settings…', 'CmdOrCtrl+,'),
          { role: 'quit', label: 'Quit', accelerator: 'CmdOrCtrl+Q' },
        ];
  return {
    label: '&File',
    submenu: [
      command(options, 'open', 'Open résumé…', 'CmdOrCtrl+O'),
      command(options, 'open-folder', 'Open folder…', 'CmdOrCtrl+Shift+O'),
      ...(options.platform === 'darwin' ? [RECENT] : []),
      command(options, 'paste', 'Paste résumé…', 'CmdOrCtrl+Shift+V'),
      { label: 'Open sample', submenu: samples },
      SEPARATOR,
      {
        ...command(options, 'export', 'Export report…', 'CmdOrCtrl+E'),
        enabled: options.windowState.canExport,
      },
      SEPARATOR,
      { role: 'close', label: 'Close', accelerator: 'CmdOrCtrl+W' },
      ...quit,
    ],
  };
}

/**
 * Paste is the system's own: it works in text fields, and the window hears it. Undo and redo say what they would
 * change; in a text field the window gives them to the field.
 */
function editMenu(options: MenuOptions, mac: boolean): MenuItemConstructorOptions {
  const { undo, redo } = options.windowState;
  return {
    label: '&Edit',
    submenu: [
      command(options, 'undo', named('Undo', undo), 'CmdOrCtrl+Z'),
      command(options, 'redo', named('Redo', redo), 'CmdOrCtrl+Shift+Z'),
      SEPARATOR,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      ...(mac ? [] : [{ role: 'delete' } as const]),
      { role: 'selectAll' },
    ],
  };
}

/** The name may hold words of a résumé, in which an ampersand is no access key. */
function named(verb: string, change: string | null): string {
  return change === null ? verb : `${verb}: ${change.replaceAll('&', '&&')}`;
}

function viewMenu(options: MenuOptions): MenuItemConstructorOptions {
  const developer: MenuItemConstructorOptions[] = options.developing
    ? [SEPARATOR, { role: 'reload' }, { role: 'toggleDevTools' }]
    : [];
  const view = (id: MenuCommand, label: string, accelerator: string): MenuItemConstructorOptions => ({
    ...command(options, id, label, accelerator),
    enabled: options.windowState.canExport,
  });
  return {
    label: '&View',
    submenu: [
      command(options, 'palette', 'Find a command…', 'CmdOrCtrl+K'),
      command(options, 'home', 'Home', 'CmdOrCtrl+Shift+H'),
      view('show-result', 'Result', 'CmdOrCtrl+1'),
      view('show-compare', 'Compare roles', 'CmdOrCtrl+2'),
      view('show-what-if', 'What if', 'CmdOrCtrl+3'),
      view('show-read', 'What was read', 'CmdOrCtrl+5'),
      SEPARATOR,
      { role: 'resetZoom', label: 'Actual size' },
      { role: 'zoomIn', label: 'Zoom in' },
      { role: 'zoomOut', label: 'Zoom out' },
      SEPARATOR,
      { role: 'togglefullscreen', label: 'Full screen' },
      ...developer,
    ],
  };
}

function resumeMenu(options: MenuOptions): MenuItemConstructorOptions {
  return {
    label: '&Résumé',
    submenu: [
      command(options, 'focus-role', 'Choose role', 'CmdOrCtrl+L'),
      SEPARATOR,
      command(options, 'delete-resume', 'Delete from the library'),
    ],
  };
}

function helpMenu(options: MenuOptions): MenuItemConstructorOptions {
  const about = options.platform === 'darwin' ? [] : [SEPARATOR, command(options, 'about', 'About Plumb')];
  return {
    role: 'help',
    label: '&Help',
    submenu: [
      command(options, 'show-scores', 'How scores work', 'F1'),
      command(options, 'show-shortcuts', 'Shortcuts', 'CmdOrCtrl+/'),
      command(options, 'show-privacy', 'What leaves this computer'),
      ...about,
    ],
  };
}
