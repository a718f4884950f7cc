import { useEffect } from 'react';
import styles from './App.module.css';
import { AppHeader } from './AppHeader.tsx';
import { Centre } from './Centre.tsx';
import { DialogHost } from './DialogHost.tsx';
import { EvidencePane } from './features/evidence/EvidencePane.tsx';
import { DropTarget } from './features/home/DropTarget.tsx';
import { LibraryPane } from './features/library/LibraryPane.tsx';
import { messages } from './messages.ts';
import { StatusBar } from './StatusBar.tsx';
import { documentTitle } from './store/library-document.ts';
import { selectDocument, selectReadResume } from './store/selectors.ts';
import { useApp } from './store/store-context.ts';
import { EVIDENCE_IS_TAB, LIBRARY_IS_STRIP } from './ui/layout.ts';
import { useMediaQuery } from './ui/use-media-query.ts';
import { usePaneKeys } from './use-pane-keys.ts';

/** The window: header, library, centre, evidence, status bar. */
export function App() {
  const isStrip = useMediaQuery(LIBRARY_IS_STRIP);
  const isTab = useMediaQuery(EVIDENCE_IS_TAB);
  const hasResult = useApp((state) => selectReadResume(state) !== null);
  usePaneKeys();
  useContrast();
  useWindowTitle();
  // These are about roles and depths, not lines, and need the width; what was read shows the page itself.
  const hasWidth = useApp(({ centre }) => centre === 'compare' || centre === 'what-if' || centre === 'read');
  const showsEvidence = hasResult && !isTab && !hasWidth;
  return (
    <div className={styles.window}>
      <AppHeader hasTabs={isTab} />
      <div
        className={`${styles.panes} ${isStrip ? styles.strip : ''} ${showsEvidence ? styles.withEvidence : ''}`}
      >
        <LibraryPane isNarrow={isStrip} />
        <Centre evidenceIsTab={isTab} />
        {showsEvidence ? <EvidencePane /> : null}
      </div>
      <StatusBar />
      <DialogHost />
      <DropTarget />
    </div>
  );
}

/** Strong colours for who chose them, here or in the system; style sheets ask for the attribute alone. */
function useContrast(): void {
  const isChosen = useApp((state) => state.theme === 'contrast');
  const isWanted = useMediaQuery('(prefers-contrast: more)');
  useEffect(() => {
    document.documentElement.dataset.contrast = isChosen || isWanted ? 'more' : 'usual';
  }, [isChosen, isWanted]);
}

function useWindowTitle(): void {
  const title = useApp((state) => {
    const document = selectDocument(state);
    return state.screen === 'home' || document === null ? null : documentTitle(document);
  });
  useEffect(() => {
    document.title = title === null ? messages.app.name : `${title} – ${messages.app.name}`;
  }, [title]);
}
