import { useState } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import styles from './NoteField.module.css';

export interface NoteFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** lines: several lines of text. line: one. date: a day, "YYYY-MM-DD" or empty. */
  readonly kind: 'lines' | 'line' | 'date';
  readonly maxLength?: number;
  /** What was written, when the field is left or Enter is pressed in a single line, if it is another. */
  readonly onCommit: (value: string) => void;
}

/** A field whose whole content is one change, not each letter of it. */
export function NoteField({ label, hint, value, kind, maxLength = 2000, onCommit }: NoteFieldProps) {
  // What is being written, on top of which kept value; another kept value (undo) ends it.
  const [draft, setDraft] = useState({ of: value, text: value });
  const text = draft.of === value ? draft.text : value;
  const commit = () => {
    if (text === value) return;
    // What was kept is no draft any more: undone, it does not come back.
    setDraft({ of: text, text });
    onCommit(text);
  };
  return (
    <TextField
      className={styles.field ?? ''}
      value={text}
      maxLength={maxLength}
      onChange={(next) => setDraft({ of: value, text: next })}
      onBlur={commit}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {kind === 'lines' ? (
        <TextArea className={styles.input ?? ''} rows={3} />
      ) : (
        <Input
          className={`${styles.input} ${styles[kind]}`}
          type={kind === 'date' ? 'date' : 'text'}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}
