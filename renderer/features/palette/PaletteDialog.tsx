import { useMemo, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import picker from '../../ui/Picker.module.css';
import styles from './PaletteDialog.module.css';
import {
  fitsTyped,
  type KeyRow,
  orderByTyped,
  type PaletteCommand,
  paletteCommands,
} from './palette-commands.ts';

/** Every command, role and résumé by its name. `keyRows` is the list of shortcuts on this system. */
export function PaletteDialog({ keyRows }: { readonly keyRows: readonly KeyRow[] }) {
  const store = useAppStore();
  // As things stood when it was opened: the dialog ends with the first command.
  const commands = useMemo(() => paletteCommands(store.getState(), keyRows), [store, keyRows]);
  const [typed, setTyped] = useState('');
  // Filtered here, not by the autocomplete, which would point at the first row of the order before the last letter.
  const found = useMemo(
    () =>
      orderByTyped(commands, typed).filter(({ name, synonyms }) => fitsTyped(`${name} ${synonyms}`, typed)),
    [commands, typed],
  );
  const close = () => store.getState().closeDialog();
  return (
    <AppDialog title={messages.palette.title} closeLabel={messages.help.close} onClose={close}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField className={picker.field ?? ''} autoFocus>
          <Label className={picker.label ?? ''}>{messages.palette.field}</Label>
          <Input className={picker.input ?? ''} />
        </SearchField>
        <ListBox
          className={picker.list ?? ''}
          aria-label={messages.palette.title}
          items={found}
          selectionMode="none"
          renderEmptyState={() => <p className={picker.none}>{messages.palette.none}</p>}
          onAction={(key) => {
            close();
            commands.find(({ id }) => id === key)?.run();
          }}
        >
          {(command) => <CommandItem command={command} />}
        </ListBox>
      </Autocomplete>
    </AppDialog>
  );
}

function CommandItem({ command }: { readonly command: PaletteCommand }) {
  const { name, synonyms, keys, whyNot } = command;
  return (
    <ListBoxItem
      id={command.id}
      className={`${picker.option ?? ''} ${styles.command}`}
      textValue={`${name} ${synonyms}`}
      isDisabled={whyNot !== null}
    >
      <Text slot="label">{name}</Text>
      {keys === '' ? null : <kbd className={styles.keys}>{keys}</kbd>}
      {whyNot === null ? null : (
        <Text slot="description" className={styles.whyNot ?? ''}>
          {whyNot}
        </Text>
      )}
    </ListBoxItem>
  );
}
