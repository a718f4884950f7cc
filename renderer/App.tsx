import { type CSSProperties, useEffect, useRef } from 'react';
import styles from './App.module.css';
import { AppHeader } from './AppHeader.tsx';
import { Centre } from './Centre.tsx';
import { DialogHost } from './DialogHost.tsx';
import { EvidencePane } from './features/evidence/EvidencePane.tsx';
import { DropTarget } from './features/home/DropTarget.tsx';
import { LibraryPane } from './features/library/LibraryPane.tsx';
import { messages } from './messages.ts';
import { PaneBorder } from './PaneBorder.tsx';
import { StatusBar } from './StatusBar.tsx';
import { documentTitle } from './store/library-document.ts';
import { selectDocument, selectReadResume } from './store/selectors.ts';
import { useApp, useAppStore } from './store/store-context.ts';
import { EVIDENCE_IS_TAB, EVIDENCE_WIDTH, LIBRARY_IS_STRIP, LIBRARY_WIDTH } from './ui/layout.ts';
import { useMediaQuery } from './ui/use-media-query.ts';
import { usePaneKeys } from './use-pane-keys.ts';

/** The window: header, library, centre, evidence, status bar. */
export function App() {
  const isStrip = useMediaQuery(LIBRARY_IS_STRIP);
  const isTab = useMediaQuery(EVIDENCE_IS_TAB);
  const hasResult = useApp((state) => selectReadResume(state) !== null);
  usePaneKeys();
  useFocusAfterHiding();
  useContrast();
  useWindowTitle();
  // These are about roles and depths, not lines, and need the width; what was read shows the page itself.
  const hasWidth = useApp(({ centre }) => centre === 'compare' || centre === 'what-if' || centre === 'read');
  const store = useAppStore();
  const panes = useApp((state) => state.panes);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => store.getState().noteLayout(isTab), [store, isTab]);
  const showsEvidence = hasResult && !isTab && !hasWidth && panes.evidence;
  const widths = {
    '--library-width': `${panes.libraryWidth ?? LIBRARY_WIDTH.usual}px`,
    '--library-least': `${LIBRARY_WIDTH.least}px`,
    '--evidence-width': `${panes.evidenceWidth ?? EVIDENCE_WIDTH.usual}px`,
    '--evidence-least': `${EVIDENCE_WIDTH.least}px`,
  } as CSSProperties;
  return (
    <div className={styles.window}>
      <AppHeader hasTabs={isTab} />
      <div
        ref={container}
        style={widths}
        className={[
          styles.panes,
          isStrip ? styles.strip : '',
          panes.library ? '' : styles.withoutLibrary,
          showsEvidence ? styles.withEvidence : '',
        ].join(' ')}
      >
        {panes.library ? <LibraryPane isNarrow={isStrip} /> : null}
        <Centre
          evidenceIsTab={isTab}
          border={panes.library && !isStrip ? <PaneBorder pane="library" container={container} /> : null}
        />
        {showsEvidence ? (
          <EvidencePane border={<PaneBorder pane="evidence" container={container} />} />
        ) : null}
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

/** What had the focus may go away with its pane; the next Tab starts in the centre then. */
function useFocusAfterHiding(): void {
  const store = useAppStore();
  useEffect(
    () =>
      store.subscribe(({ panes }, before) => {
        if (panes === before.panes) return;
        requestAnimationFrame(() => {
          if (document.activeElement === document.body)
            document.querySelector('main')?.focus({ preventScroll: true });
        });
      }),
    [store],
  );
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
