import { useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import type { Letterhead } from '../../../shared/report/handout.ts';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ExportDialog.module.css';

export interface LetterheadFieldsProps {
  readonly letterhead: Letterhead;
  readonly onChange: (letterhead: Letterhead) => void;
}

/** Who hands the report over: a name, a few sentences, a picture. */
export function LetterheadFields({ letterhead, onChange }: LetterheadFieldsProps) {
  const store = useAppStore();
  const [refusal, setRefusal] = useState<string | null>(null);

  async function chooseLogo(): Promise<void> {
    const outcome = await store.getState().services.bridge.chooseLogo();
    setRefusal(outcome.kind === 'refused' ? outcome.message : null);
    if (outcome.kind === 'chosen') onChange({ ...letterhead, logo: outcome.logo });
  }

  return (
    <fieldset className={styles.letterhead}>
      <legend className={styles.label}>{messages.exportDialog.letterhead}</legend>
      <TextField
        className={styles.field ?? ''}
        value={letterhead.preparedBy}
        maxLength={120}
        onChange={(preparedBy) => onChange({ ...letterhead, preparedBy })}
      >
        <Label>{messages.exportDialog.preparedBy}</Label>
        <Input className={styles.input ?? ''} />
      </TextField>
      <TextField
        className={styles.field ?? ''}
        value={letterhead.note}
        maxLength={1000}
        onChange={(note) => onChange({ ...letterhead, note })}
      >
        <Label>{messages.exportDialog.note}</Label>
        <TextArea className={styles.input ?? ''} rows={2} />
      </TextField>
      <div className={styles.row}>
        {letterhead.logo === null ? (
          <Button onPress={() => void chooseLogo()}>{messages.exportDialog.chooseLogo}</Button>
        ) : (
          <Button onPress={() => onChange({ ...letterhead, logo: null })}>
            {messages.exportDialog.removeLogo}
          </Button>
        )}
        <p role="status" className={styles.failed}>
          {refusal}
        </p>
      </div>
    </fieldset>
  );
}
