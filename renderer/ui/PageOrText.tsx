import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './PageOrText.module.css';

export interface PageOrTextProps {
  readonly label: string;
  readonly words: { readonly page: string; readonly text: string };
  readonly value: 'page' | 'text';
  readonly onChange: (value: 'page' | 'text') => void;
}

/** The choice between a résumé's pages and its text. */
export function PageOrText({ label, words, value, onChange }: PageOrTextProps) {
  return (
    <ToggleButtonGroup
      className={styles.views ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => onChange(keys.has('text') ? 'text' : 'page')}
    >
      <ToggleButton id="page" className={styles.view ?? ''}>
        {words.page}
      </ToggleButton>
      <ToggleButton id="text" className={styles.view ?? ''}>
        {words.text}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
