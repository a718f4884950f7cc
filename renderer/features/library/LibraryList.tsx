import { ListBox, ListBoxItem } from 'react-aria-components';
import { messages } from '../../messages.ts';
import { documentTitle, type LibraryDocument } from '../../store/library-document.ts';
import { selectTarget } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { formatLocalDay } from '../../ui/local-day.ts';
import styles from './LibraryList.module.css';
import { type RowStanding, standingOf } from './row-standing.ts';

export interface LibraryListProps {
  /** Those that the search lets through. */
  readonly documents: readonly LibraryDocument[];
  readonly isNarrow: boolean;
}

/** The résumés of the library, a row each. Enter shows one, Delete takes it off the list, which can be undone. */
export function LibraryList({ documents, isNarrow }: LibraryListProps) {
  const store = useAppStore();
  const selectedId = useApp((state) => (state.screen === 'document' ? state.selectedId : null));
  // Rows show a number that depends on the role.
  useApp(selectTarget);
  const selected = documents.some(({ id }) => id === selectedId) ? selectedId : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus belong to the rows within.
    <div
      className={isNarrow ? styles.narrow : undefined}
      // The list scrolls its own box alone, and it is the side bar around it that scrolls.
      onFocus={({ target }) => target.closest('[data-document]')?.scrollIntoView({ block: 'nearest' })}
      onKeyDown={({ key, target }) => {
        if (!(key === 'Delete' || key === 'Backspace') || !(target instanceof HTMLElement)) return;
        const focused = target.closest<HTMLElement>('[data-document]')?.dataset.document;
        if (focused !== undefined) store.getState().removeDocument(focused);
      }}
    >
      <ListBox
        className={styles.list ?? ''}
        aria-label={messages.library.heading}
        selectionMode="single"
        disallowEmptySelection={selected !== null}
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const id = documents.find((document) => keys !== 'all' && keys.has(document.id))?.id;
          if (id !== undefined) store.getState().selectDocument(id);
        }}
      >
        {documents.map((document) => {
          const title = documentTitle(document);
          const standing = standingOf(store.getState(), document);
          const isTwice = documents.filter((other) => documentTitle(other) === title).length > 1;
          const file = isTwice && document.fileName !== title ? document.fileName : null;
          const name = [title, file, standing.name].filter((part) => part !== null).join(', ');
          return (
            <ListBoxItem
              key={document.id}
              id={document.id}
              data-document={document.id}
              textValue={name}
              aria-label={name}
              className={`${styles.row} ${document.state.kind === 'kept' ? styles.kept : ''}`}
            >
              <span
                className={styles.title}
                title={isNarrow ? name : `${document.fileName}, ${standing.name}`}
              >
                {isNarrow ? initials(title) : title}
              </span>
              {isNarrow ? (
                <NarrowStanding standing={standing} />
              ) : (
                <WideStanding standing={standing} file={file} />
              )}
            </ListBoxItem>
          );
        })}
      </ListBox>
    </div>
  );
}

/** `file` tells two résumés of one name apart; null where no other has the name. */
function WideStanding({ standing, file }: { readonly standing: RowStanding; readonly file: string | null }) {
  return (
    <>
      <span className={styles.standing}>{standing.face}</span>
      {file === null ? null : <span className={styles.more}>{file}</span>}
      {standing.role === null ? null : <span className={styles.more}>{standing.role}</span>}
      {standing.day === null ? null : <span className={styles.more}>{formatLocalDay(standing.day)}</span>}
    </>
  );
}

/** Under the initials: the points, or a shape for everything that has none. */
function NarrowStanding({ standing }: { readonly standing: RowStanding }) {
  const { shape: Shape } = standing;
  return (
    <span className={styles.standing} aria-hidden="true">
      {Shape === null ? standing.face : <Shape size={12} />}
    </span>
  );
}

function initials(title: string): string {
  return title
    .split(/[\s._-]+/u)
    .slice(0, 2)
    .map((part) => part.slice(0, 1).toUpperCase())
    .join('');
}
