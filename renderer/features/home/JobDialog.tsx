import { useState } from 'react';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { PasteField } from '../../ui/PasteField.tsx';
import styles from './JobDialog.module.css';

/** A job description by its words or as a file, and what it does here; after one that cannot be used, why. */
export function JobDialog({ problem }: { readonly problem: string | null }) {
  const store = useAppStore();
  const [text, setText] = useState('');
  const words = messages.job;
  const close = () => store.getState().closeDialog();

  function compare(): void {
    const bytes = new TextEncoder().encode(text);
    store.getState().takeJob({ kind: 'file', file: { name: words.pasted, bytes } });
  }

  return (
    <AppDialog
      title={words.title}
      closeLabel={messages.help.close}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{words.cancel}</Button>
          <Button onPress={() => void store.getState().openJobDialog()}>{words.choose}</Button>
          <Button variant="primary" isDisabled={text.trim() === ''} onPress={compare}>
            {words.compare}
          </Button>
        </>
      }
    >
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <p>{words.lead}</p>
      <PasteField label={words.label} hint={words.form} rows={8} value={text} onChange={setText} />
    </AppDialog>
  );
}
