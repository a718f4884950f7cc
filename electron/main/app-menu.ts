import { editMenu } from './menu/edit-menu.ts';
import { fileMenu } from './menu/file-menu.ts';
import { command, type Item, type MenuOptions, SEPARATOR } from './menu/menu-item.ts';
import { resumeMenu } from './menu/resume-menu.ts';
import { viewMenu } from './menu/view-menu.ts';

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
