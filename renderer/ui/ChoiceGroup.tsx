import type { ReactNode } from 'react';
import { Label, RadioGroup } from 'react-aria-components';
import { RadioChoice } from './Choice.tsx';
import styles from './ChoiceGroup.module.css';

export interface ChoiceGroupProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly name: string; readonly detail?: string }[];
  readonly value: T;
  /** chip: outlined and side by side. grid: chips of one width. plain: one under the other, with room for details. */
  readonly look: 'plain' | 'chip' | 'grid';
  readonly onChange: (value: T) => void;
  /** What stands under the choices. */
  readonly children?: ReactNode;
}

/** One of several under a heading, all of them in sight. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { label, options, value, look, onChange, children } = props;
  const choices = options.map(({ id, name, detail }) => (
    <RadioChoice
      key={id}
      value={id}
      name={name}
      look={look === 'plain' ? 'plain' : 'chip'}
      {...(detail === undefined ? {} : { detail })}
    />
  ));
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={value}
      onChange={(next) => {
        const chosen = options.find(({ id }) => id === next);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {look === 'plain' ? (
        choices
      ) : (
        <div className={look === 'grid' ? styles.grid : styles.row}>{choices}</div>
      )}
      {children}
    </RadioGroup>
  );
}
