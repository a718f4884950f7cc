import { SYSTEM_KEYS } from '../../../shared/ipc/menu-keys.ts';
import { themeSchema } from '../../../shared/ipc/theme.ts';
import { command, type Item, type MenuOptions, SEPARATOR } from './menu-item.ts';

const THEME_LABELS = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
} as const;

export function viewMenu(options: MenuOptions, mac: boolean): Item {
  const { windowState, developing } = options;
  return {
    label: '&View',
    submenu: [
      command(options, 'palette', 'Find a command…'),
      command(options, 'home', 'Home'),
      command(options, 'show-result', 'Result'),
      command(options, 'show-compare', 'Compare roles'),
      command(options, 'show-what-if', 'What if'),
      command(options, 'show-read', 'What was read'),
      SEPARATOR,
      command(options, 'show-page', 'Evidence as page', {
        type: 'radio',
        checked: windowState.evidenceView === 'page',
      }),
      command(options, 'show-text', 'Evidence as text', {
        type: 'radio',
        checked: windowState.evidenceView === 'text',
      }),
      SEPARATOR,
      command(options, 'toggle-library', 'Library', { type: 'checkbox', checked: windowState.library }),
      command(options, 'toggle-evidence', 'Evidence', { type: 'checkbox', checked: windowState.evidence }),
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
