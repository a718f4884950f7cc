import {
  CircleQuestionMark,
  CircleX,
  Clock,
  FolderOpen,
  LoaderCircle,
  type LucideIcon,
  Minus,
} from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { KeptResume } from '../../../shared/ipc/kept-resume.ts';
import { formatDay, formatReadiness } from '../../../shared/report/numbers.ts';
import { messages } from '../../messages.ts';
import type { AppState } from '../../store/app-state.ts';
import { documentTitle, type LibraryDocument } from '../../store/library-document.ts';
import { selectRowReadiness } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LibraryPane.module.css';

/** Every résumé of this session. In a narrow window it is a strip of initials. */
export function LibraryPane({ isNarrow }: { readonly isNarrow: boolean }) {
  const store = useAppStore();
  return (
    <nav className={isNarrow ? styles.narrow : styles.pane} aria-label={messages.library.label} data-pane="">
      {isNarrow ? (
        <Button aria-label={messages.library.open} onPress={() => void store.getState().openFileDialog()}>
          <FolderOpen size={16} aria-hidden="true" />
        </Button>
      ) : (
        <Button onPress={() => void store.getState().openFileDialog()}>{messages.library.open}</Button>
      )}
      {isNarrow ? null : <h2 className={styles.heading}>{messages.library.heading}</h2>}
      <DocumentList isNarrow={isNarrow} />
      <DeletedRemark />
    </nav>
  );
}

/** Says what was just deleted, with the way back, until something else is changed. */
function DeletedRemark() {
  const store = useAppStore();
  const removed = useApp((state) => state.past.at(-1)?.removed);
  return (
    <div className={styles.deleted} role="status">
      {removed === undefined ? null : (
        <>
          {messages.library.deleted(removed)}{' '}
          <Button variant="link" onPress={() => store.getState().undo()}>
            {messages.library.undo}
          </Button>
        </>
      )}
    </div>
  );
}

function DocumentList({ isNarrow }: { readonly isNarrow: boolean }) {
  const store = useAppStore();
  const documents = useApp((state) => state.documents);
  const selectedId = useApp((state) => (state.screen === 'document' ? state.selectedId : null));
  // Rows show a number that depends on the role.
  useApp((state) => state.roleChoice);
  if (documents.length === 0) {
    return isNarrow ? null : <p className={styles.empty}>{messages.library.empty}</p>;
  }
  return (
    <ListBox
      className={styles.list ?? ''}
      aria-label={messages.library.heading}
      selectionMode="single"
      disallowEmptySelection={selectedId !== null}
      selectedKeys={selectedId === null ? [] : [selectedId]}
      onSelectionChange={(keys) => {
        const id = documents.find((document) => keys !== 'all' && keys.has(document.id))?.id;
        if (id !== undefined) store.getState().selectDocument(id);
      }}
    >
      {documents.map((document) => {
        const title = documentTitle(document);
        const standing = standingOf(store.getState(), document);
        return (
          <ListBoxItem
            key={document.id}
            id={document.id}
            textValue={`${title}, ${standing.name}`}
            aria-label={`${title}, ${standing.name}`}
            className={`${styles.row} ${document.state.kind === 'kept' ? styles.kept : ''}`}
          >
            <span
              className={styles.title}
              title={isNarrow ? `${title}, ${standing.name}` : `${document.fileName}, ${standing.name}`}
            >
              {isNarrow ? initials(title) : title}
            </span>
            {isNarrow ? (
              <NarrowStanding standing={standing} />
            ) : (
              <span className={styles.standing}>{standing.face}</span>
            )}
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
}

/** Under the initials: the points, or a shape for everything that has none. */
function NarrowStanding({ standing }: { readonly standing: Standing }) {
  const { shape: Shape } = standing;
  return (
    <span className={styles.standing} aria-hidden="true">
      {Shape === null ? standing.face : <Shape size={12} />}
    </span>
  );
}

interface Standing {
  /** For the eye. */
  readonly face: string;
  /** In full, for the ear. */
  readonly name: string;
  /** Stands for the face where there is no room for words; null where the face is a figure. */
  readonly shape: LucideIcon | null;
}

function standingOf(state: AppState, document: LibraryDocument): Standing {
  switch (document.state.kind) {
    case 'kept':
      return standingOfKept(document.state.kept);
    case 'queued':
      return word(messages.library.queued, Clock);
    case 'reading':
      return word(messages.library.reading, LoaderCircle);
    case 'failed':
      return word(messages.library.failed, CircleX);
    case 'scan':
    case 'doubtful':
      return word(messages.library.doubtful, CircleQuestionMark);
    case 'ready': {
      const score = selectRowReadiness(state, document);
      if (score === null) return word(messages.library.noNumber, Minus);
      const points = formatReadiness(score);
      return { face: points, name: messages.library.readiness(points), shape: null };
    }
  }
}

/** The figure of an earlier session, with what it was for. */
function standingOfKept({ readiness, readOn, role }: KeptResume): Standing {
  const day = formatDay(readOn);
  if (readiness === null) {
    return { face: messages.library.noNumber, name: messages.library.keptUnscored(day), shape: Minus };
  }
  const points = formatReadiness(readiness);
  return { face: points, name: messages.library.keptReadiness(points, role, day), shape: null };
}

function word(text: string, shape: LucideIcon): Standing {
  return { face: text, name: text, shape };
}

function initials(title: string): string {
  return title
    .split(/[\s._-]+/u)
    .slice(0, 2)
    .map((part) => part.slice(0, 1).toUpperCase())
    .join('');
}
