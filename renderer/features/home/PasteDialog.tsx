import { useState } from 'react';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { AppDialog } from '../../ui/AppDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { PasteField } from '../../ui/PasteField.tsx';

/** Text of a résumé, seen and editable before it is analysed. */
export function PasteDialog({ initialText }: { readonly initialText: string }) {
  const store = useAppStore();
  const [text, setText] = useState(initialText);
  const close = () => store.getState().closeDialog();

  function analyse(): void {
    close();
    const bytes = new TextEncoder().encode(text);
    store.getState().addFiles([{ kind: 'file', file: { name: messages.pasteDialog.fileName, bytes } }]);
  }

  return (
    <AppDialog
      title={messages.pasteDialog.title}
      closeLabel={messages.help.close}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{messages.pasteDialog.cancel}</Button>
          <Button variant="primary" isDisabled={text.trim() === ''} onPress={analyse}>
            {messages.pasteDialog.analyse}
          </Button>
        </>
      }
    >
      <PasteField
        label={messages.pasteDialog.label}
        hint={messages.pasteDialog.hint}
        rows={14}
        value={text}
        onChange={setText}
      />
    </AppDialog>
  );
}
