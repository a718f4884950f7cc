import { FolderOpen, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, SearchField, useFilter } from 'react-aria-components';
import { messages } from '../../messages.ts';
import { documentTitle, type LibraryDocument } from '../../store/library-document.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import picker from '../../ui/Picker.module.css';
import spoken from '../../ui/Spoken.module.css';
import { LibraryList } from './LibraryList.tsx';
import styles from './LibraryPane.module.css';
import { figuresCaption } from './row-standing.ts';

/** Every résumé of this session and the kept ones of earlier sessions. In a narrow window it is a strip of initials. */
export function LibraryPane({ isNarrow }: { readonly isNarrow: boolean }) {
  const store = useAppStore();
  return (
    <nav className={isNarrow ? styles.narrow : styles.pane} aria-label={messages.library.label} data-pane="">
      {isNarrow ? (
        <IconButton label={messages.library.open} onPress={() => void store.getState().openFileDialog()}>
          <FolderOpen size={16} aria-hidden="true" />
        </IconButton>
      ) : (
        <Button onPress={() => void store.getState().openFileDialog()}>{messages.library.open}</Button>
      )}
      {isNarrow ? null : <h2 className={styles.heading}>{messages.library.heading}</h2>}
      {isNarrow ? null : <FiguresCaption />}
      <Documents isNarrow={isNarrow} />
      <DeletedRemark isNarrow={isNarrow} />
    </nav>
  );
}

function FiguresCaption() {
  const caption = useApp(figuresCaption);
  return caption === null ? null : <p className={styles.caption}>{caption}</p>;
}

/** The rows, with a search in them once there is more than one. */
function Documents({ isNarrow }: { readonly isNarrow: boolean }) {
  const documents = useApp((state) => state.documents);
  const [query, setQuery] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  if (documents.length === 0) {
    return isNarrow ? null : <p className={styles.empty}>{messages.library.empty}</p>;
  }
  if (isNarrow) return <LibraryList documents={documents} isNarrow />;
  const isFound = (document: LibraryDocument) =>
    contains(documentTitle(document), query) || contains(document.fileName, query);
  const hasSearch = documents.length > 1;
  const found = hasSearch ? documents.filter(isFound) : documents;
  return (
    <>
      {hasSearch ? (
        <SearchField className={styles.search ?? ''} value={query} onChange={setQuery}>
          <Label className={spoken.spoken ?? ''}>{messages.library.search}</Label>
          <Input className={picker.input ?? ''} placeholder={messages.library.search} />
        </SearchField>
      ) : null}
      {found.length === 0 ? <p className={styles.empty}>{messages.library.noneFound}</p> : null}
      <LibraryList documents={found} isNarrow={false} />
    </>
  );
}

/** Says what was just deleted, with the way back, until something else is changed. In the strip only the way back has room. */
function DeletedRemark({ isNarrow }: { readonly isNarrow: boolean }) {
  const store = useAppStore();
  const removed = useApp((state) => state.past.at(-1)?.removed);
  return (
    <div className={styles.deleted} role="status">
      {removed === undefined ? null : (
        <>
          <span className={isNarrow ? spoken.spoken : undefined}>{messages.library.deleted(removed)}</span>{' '}
          {isNarrow ? (
            <IconButton label={messages.library.undo} onPress={() => store.getState().undo()}>
              <Undo2 size={16} aria-hidden="true" />
            </IconButton>
          ) : (
            <Button variant="link" onPress={() => store.getState().undo()}>
              {messages.library.undo}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
