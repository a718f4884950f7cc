import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './Picker.module.css';

export interface SearchPickerProps {
  readonly face: string;
  /** The face with what it is about, for who cannot see what stands around it. */
  readonly label: string;
  readonly title: string;
  readonly fieldLabel: string;
  /** Said where nothing fits what was typed. */
  readonly noneText: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

/** A button that opens a search in many choices; choosing one acts at once. */
export function SearchPicker(props: SearchPickerProps) {
  const { face, label, title, fieldLabel, noneText, choices, onChoose } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <DialogTrigger>
      <Button variant="link" aria-label={label}>
        {face}
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <Dialog className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title" level={3}>
                {title}
              </Heading>
              <Autocomplete filter={contains}>
                <SearchField className={styles.field ?? ''} autoFocus>
                  <Label className={styles.label ?? ''}>{fieldLabel}</Label>
                  <Input className={styles.input ?? ''} />
                </SearchField>
                <ListBox
                  className={styles.list ?? ''}
                  aria-label={fieldLabel}
                  items={choices}
                  selectionMode="none"
                  renderEmptyState={() => <p className={styles.none}>{noneText}</p>}
                  onAction={(key) => {
                    const choice = choices.find(({ id }) => id === key);
                    if (choice === undefined) return;
                    close();
                    onChoose(choice.id);
                  }}
                >
                  {(choice) => <ListBoxItem className={styles.option ?? ''}>{choice.name}</ListBoxItem>}
                </ListBox>
              </Autocomplete>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
