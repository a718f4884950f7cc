import { CheckboxButton, CheckboxField, RadioButton, RadioField, Text } from 'react-aria-components';
import styles from './Choice.module.css';

export interface ChoiceProps {
  readonly value: string;
  readonly name: string;
  /** One line under the name. */
  readonly detail?: string;
  /** chip: outlined, for choices that stand side by side. */
  readonly look?: 'plain' | 'chip';
  /** What it would bring, at the end of its line. */
  readonly figure?: string;
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

export interface CheckChoiceProps extends Omit<ChoiceProps, 'look'> {
  readonly isSelected?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
}

/** Any of several; stands in a CheckboxGroup, or keeps its own state where the group is long and one tick must not make all of it anew. */
export function CheckChoice({ value, name, detail, figure, ...own }: CheckChoiceProps) {
  return (
    <CheckboxField {...own} value={value} className={styles.field ?? ''}>
      <CheckboxButton className={`${styles.choice} ${styles.check}`}>{name}</CheckboxButton>
      <Detail text={detail} figure={figure} />
    </CheckboxField>
  );
}

function Detail({
  text,
  figure,
}: {
  readonly text: string | undefined;
  readonly figure?: string | undefined;
}) {
  if (text === undefined) return null;
  return (
    <Text slot="description" className={styles.detail ?? ''}>
      {text}
      {figure === undefined ? null : <span className={styles.figure}> {figure}</span>}
    </Text>
  );
}
