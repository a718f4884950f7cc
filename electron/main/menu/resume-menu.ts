import type { MenuCommand } from '../../../shared/ipc/menu.ts';
import { command, type Item, type MenuOptions, plain, SEPARATOR } from './menu-item.ts';

export function resumeMenu(options: MenuOptions): Item {
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
