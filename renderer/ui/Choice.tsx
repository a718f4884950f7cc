import { CheckboxButton, CheckboxField, RadioButton, RadioField, Text } from 'react-aria-components';
import styles from './Choice.module.css';

export interface ChoiceProps {
  readonly value: string;
  readonly name: string;
  /** One line under the name. */
  readonly detail?: string;
  /** chip: outlined, for choices that stand side by side. */
  readonly look?: 'plain' | 'chip';
}

/** One of several; stands in a RadioGroup. */
export function RadioChoice({ value, name, detail, look = 'plain' }: ChoiceProps) {
  return (
    <RadioField value={value} className={styles.field ?? ''}>
      <RadioButton className={`${styles.choice} ${styles.radio} ${styles[look]}`}>{name}</RadioButton>
      <Detail text={detail} />
    </RadioField>
  );
}

/** Any of several; stands in a CheckboxGroup. */
export function CheckChoice({ value, name, detail }: ChoiceProps) {
  return (
    <CheckboxField value={value} className={styles.field ?? ''}>
      <CheckboxButton className={`${styles.choice} ${styles.check}`}>{name}</CheckboxButton>
      <Detail text={detail} />
    </CheckboxField>
  );
}

function Detail({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <Text slot="description" className={styles.detail ?? ''}>
      {text}
    </Text>
  );
}
