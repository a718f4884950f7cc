import { SYSTEM_KEYS } from '../../../shared/ipc/menu-keys.ts';
import { command, type Item, type MenuOptions, plain, SEPARATOR, submenu } from './menu-item.ts';

export function fileMenu(options: MenuOptions, mac: boolean): Item {
  const { hasDocument } = options.windowState;
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
      command(options, 'export', 'Export report…'),
      submenu('Export data', [
        command(options, 'export-json', 'JSON…'),
        command(options, 'export-csv', 'CSV…'),
      ]),
      command(options, 'print', 'Print…'),
      SEPARATOR,
      command(options, 'show-file', mac ? 'Show in Finder' : 'Show in folder'),
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

/** What the library holds, opened last first. To clear the list takes nothing out of the library. */
function recentMenu(options: MenuOptions): Item {
  const { documents } = options.windowState;
  return {
    label: 'Open recent',
    enabled: documents.length > 0,
    submenu: [
      ...documents.map(({ id, name }) => ({
        label: plain(name),
        click: () => options.onChoice({ kind: 'document', id }),
      })),
      SEPARATOR,
      command(options, 'clear-recent', 'Clear recent'),
    ],
  };
}
