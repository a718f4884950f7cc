import { useMemo } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import picker from '../../ui/Picker.module.css';
import { paletteCommands } from './palette-commands.ts';

/** Every command, role and résumé by its name. */
export function PaletteDialog() {
  const store = useAppStore();
  const { contains } = useFilter({ sensitivity: 'base' });
  // As things stood when it was opened: the dialog ends with the first command.
  const commands = useMemo(() => paletteCommands(store.getState()), [store]);
  const close = () => store.getState().closeDialog();
  return (
    <AppDialog title={messages.palette.title} closeLabel={messages.help.close} onClose={close}>
      <Autocomplete filter={contains}>
        <SearchField className={picker.field ?? ''} autoFocus>
          <Label className={picker.label ?? ''}>{messages.palette.field}</Label>
          <Input className={picker.input ?? ''} />
        </SearchField>
        <ListBox
          className={picker.list ?? ''}
          aria-label={messages.palette.title}
          items={commands}
          selectionMode="none"
          renderEmptyState={() => <p className={picker.none}>{messages.palette.none}</p>}
          onAction={(key) => {
            close();
            commands.find(({ id }) => id === key)?.run();
          }}
        >
          {(command) => <ListBoxItem className={picker.option ?? ''}>{command.name}</ListBoxItem>}
        </ListBox>
      </Autocomplete>
    </AppDialog>
  );
}
