import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import styles from './Help.module.css';
import { listShortcuts } from './shortcuts.ts';

export function ShortcutsDialog() {
  const store = useAppStore();
  const isMac = useApp((state) => state.services.info.platform === 'darwin');
  return (
    <AppDialog
      title={messages.help.shortcuts}
      closeLabel={messages.help.close}
      isLongText
      onClose={() => store.getState().closeDialog()}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{messages.help.action}</th>
            <th scope="col">{messages.help.keys}</th>
          </tr>
        </thead>
        <tbody>
          {listShortcuts(isMac).map((shortcut) => (
            <tr key={shortcut.action}>
              <th scope="row">{shortcut.action}</th>
              <td>
                {shortcut.keys.split(', ').map((keys) => (
                  <kbd key={keys}>{keys}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </AppDialog>
  );
}
