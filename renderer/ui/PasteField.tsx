import { Label, TextArea, TextField } from 'react-aria-components';
import styles from './PasteField.module.css';

/** A large field for text that comes from elsewhere, with what becomes of it. */
export function PasteField(props: {
  readonly label: string;
  readonly hint: string;
  readonly rows: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  return (
    <>
      <TextField className={styles.field ?? ''} value={props.value} onChange={props.onChange} autoFocus>
        <Label>{props.label}</Label>
        <TextArea className={styles.area ?? ''} rows={props.rows} spellCheck={false} />
      </TextField>
      <p className={styles.hint}>{props.hint}</p>
    </>
  );
}
