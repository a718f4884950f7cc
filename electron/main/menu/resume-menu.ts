import { command, type Item, type MenuOptions, plain, SEPARATOR, submenu } from './menu-item.ts';

export function resumeMenu(options: MenuOptions): Item {
  const { targets, target } = options.windowState;
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
      command(options, 'read-again', 'Read again'),
      command(options, 'recognize-text', 'Read with text recognition'),
      submenu('Mark gap as', [
        command(options, 'answer-show', 'I have this, it isn’t shown'),
        command(options, 'answer-build', 'I’m building this'),
        command(options, 'answer-not-for-me', 'Not for me'),
      ]),
      SEPARATOR,
      command(options, 'delete-resume', 'Delete from the library'),
    ],
  };
}
