import {
  Autocomplete,
  Collection,
  Dialog,
  DialogTrigger,
  Header,
  Heading,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './Picker.module.css';

export interface PickerGroup {
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

export interface SearchPickerProps {
  readonly face: string;
  /** The face with what it is about, for who cannot see what stands around it. */
  readonly label: string;
  readonly title: string;
  readonly fieldLabel: string;
  /** Said where nothing fits what was typed. */
  readonly noneText: string;
  /** Under a title each, in the order in which they are shown; one without choices is not. */
  readonly groups: readonly PickerGroup[];
  readonly onChoose: (id: string) => void;
}

/** A button that opens a search in many choices; choosing one acts at once. */
export function SearchPicker(props: SearchPickerProps) {
  const { face, label, title, fieldLabel, noneText, groups, onChoose } = props;
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
                  selectionMode="none"
                  renderEmptyState={() => <p className={styles.none}>{noneText}</p>}
                  onAction={(key) => {
                    close();
                    onChoose(String(key));
                  }}
                >
                  {groups
                    .filter(({ choices }) => choices.length > 0)
                    .map((group) => (
                      <ListBoxSection key={group.title} id={group.title}>
                        <Header className={styles.label ?? ''}>{group.title}</Header>
                        <Collection items={group.choices}>
                          {(choice) => (
                            <ListBoxItem className={styles.option ?? ''}>{choice.name}</ListBoxItem>
                          )}
                        </Collection>
                      </ListBoxSection>
                    ))}
                </ListBox>
              </Autocomplete>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
