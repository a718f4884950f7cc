import { SECOND_REDO_KEY } from '../../../shared/ipc/menu-keys.ts';
import { command, type Item, type MenuOptions, plain, SEPARATOR } from './menu-item.ts';

/**
 * Paste is the system's own: it works in text fields, and the window hears it. Undo and redo say what they would
 * change; in a text field the window gives them to the field.
 */
export function editMenu(options: MenuOptions, mac: boolean): Item {
  const { undo, redo } = options.windowState;
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
      command(options, 'find', 'Find in the résumé…'),
      command(options, 'find-next', 'Find next'),
      command(options, 'find-previous', 'Find previous'),
      SEPARATOR,
      command(options, 'not-evidence', 'Not evidence'),
    ],
  };
}

function named(verb: string, change: string | null): string {
  return change === null ? verb : `${verb}: ${plain(change)}`;
}
