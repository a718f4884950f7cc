import { Check, ChevronDown } from 'lucide-react';
import { memo, type Ref } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import styles from './SelectField.module.css';

export interface SelectOption<T extends string> {
  readonly id: T;
  readonly name: string;
}

export interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A labelled choice of one among a few. Made anew only for other values: its hidden list of options costs a frame. */
export const SelectField = memo(SelectFieldOnce) as typeof SelectFieldOnce;

function SelectFieldOnce<T extends string>(props: SelectFieldProps<T>) {
  const { label, options, value, onChange, buttonRef = null } = props;
  return (
    <Select
      className={styles.field ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Button className={styles.button ?? ''} ref={buttonRef}>
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''} items={options}>
          {(option) => (
            <ListBoxItem className={styles.option ?? ''} id={option.id} textValue={option.name}>
              {({ isSelected }) => (
                <>
                  <span className={styles.check}>
                    {isSelected ? <Check size={14} aria-hidden="true" /> : null}
                  </span>
                  {option.name}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
