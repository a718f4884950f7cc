import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import styles from './Help.module.css';
import { LicenceList } from './LicenceList.tsx';

/** Version, matrix, engine, and what others gave; nothing in it comes from a résumé. */
export function AboutDialog() {
  const store = useAppStore();
  const info = useApp((state) => state.services.info);
  const matrix = useApp((state) => state.services.catalog.matrix);
  return (
    <AppDialog
      title={messages.help.aboutTitle}
      closeLabel={messages.help.close}
      onClose={() => store.getState().closeDialog()}
    >
      <p>{messages.help.aboutText}</p>
      <dl className={styles.facts}>
        <dt>{messages.help.version}</dt>
        <dd>{info.version}</dd>
        <dt>{messages.help.matrix}</dt>
        <dd>
          {matrix.name}, {matrix.version}
        </dd>
        <dt>{messages.help.source}</dt>
        <dd>{matrix.source}</dd>
        <dt>{messages.help.engine}</dt>
        <dd>
          Electron {info.electron}, Chromium {info.chrome}
        </dd>
      </dl>
      <p>{messages.help.licence}</p>
      <LicenceList />
    </AppDialog>
  );
}
