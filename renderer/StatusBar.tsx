import type { TextDocument } from '../shared/document/text-document.ts';
import { formatPercent } from '../shared/report/numbers.ts';
import { saveAgain } from './keep-library.ts';
import { messages } from './messages.ts';
import styles from './StatusBar.module.css';
import { selectReadResume } from './store/selectors.ts';
import { useApp, useAppStore } from './store/store-context.ts';
import { Button } from './ui/Button.tsx';

/** How well the shown résumé was read, with which matrix, what could not be saved, and the promise. */
export function StatusBar() {
  const store = useAppStore();
  const read = useApp(selectReadResume);
  const matrixName = useApp((state) => state.services.catalog.matrix.name);
  const isUnsaved = useApp((state) => state.unsaved.length > 0);
  const resume = read?.parsed.resume ?? null;
  return (
    <footer className={styles.bar}>
      {resume === null ? null : (
        <Button id="show-read-status" variant="quiet" onPress={() => store.getState().showCentre('read')}>
          {resume.document.pages.length > 0
            ? messages.app.pagesRead(resume.document.pages.length, layerOf(resume.document))
            : messages.app.linesRead(resume.document.lines.length)}
          {', '}
          {messages.app.placed(formatPercent(resume.qualityParts.inSections))}
        </Button>
      )}
      {isUnsaved ? (
        <>
          <span role="alert" className={styles.unsaved}>
            {messages.app.unsaved}
          </span>
          <Button variant="quiet" onPress={() => void saveAgain(store.getState())}>
            {messages.app.saveAgain}
          </Button>
        </>
      ) : (
        <span>{messages.app.matrix(matrixName)}</span>
      )}
      <span className={styles.promise}>
        <Button variant="quiet" onPress={() => store.getState().openDialog({ kind: 'privacy' })}>
          {messages.app.nothingLeaves}
        </Button>
      </span>
    </footer>
  );
}

/** Where the text came from: the file, recognition of every page, or both. */
function layerOf({ pages, recognition }: TextDocument): 'text' | 'whole' | 'part' {
  if (recognition === null) return 'text';
  return recognition.pages.length === pages.length ? 'whole' : 'part';
}
