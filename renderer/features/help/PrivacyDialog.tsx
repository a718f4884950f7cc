import { useEffect, useState } from 'react';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import styles from './Help.module.css';

const REFRESH_MS = 1000;

/** What leaves this computer: nothing, with the count that shows it. */
export function PrivacyDialog() {
  const store = useAppStore();
  const bridge = useApp((state) => state.services.bridge);
  const [refused, setRefused] = useState<number | null>(null);
  useEffect(() => {
    const refresh = () => void bridge.countRefusedRequests().then(setRefused);
    refresh();
    const timer = window.setInterval(refresh, REFRESH_MS);
    return () => window.clearInterval(timer);
  }, [bridge]);
  return (
    <AppDialog
      title={messages.help.privacyTitle}
      closeLabel={messages.help.close}
      onClose={() => store.getState().closeDialog()}
    >
      <p>{messages.help.privacyLead}</p>
      <ul className={styles.points}>
        {messages.help.privacyPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p role="status" className={styles.count}>
        {refused === null ? null : messages.help.refused(refused)}
      </p>
    </AppDialog>
  );
}
