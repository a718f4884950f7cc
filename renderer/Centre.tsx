import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import styles from './Centre.module.css';
import { CentreTabs, tabPanelProps } from './CentreTabs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { CompareView } from './features/compare/CompareView.tsx';
import { EvidencePane } from './features/evidence/EvidencePane.tsx';
import { HomeView } from './features/home/HomeView.tsx';
import { DoubtfulView } from './features/reading/DoubtfulView.tsx';
import { FailureView } from './features/reading/FailureView.tsx';
import { KeptView } from './features/reading/KeptView.tsx';
import { ReadingView, WaitingView } from './features/reading/ReadingView.tsx';
import { ScanView } from './features/reading/ScanView.tsx';
import { ResultView } from './features/result/ResultView.tsx';
import { WhatIfView } from './features/what-if/WhatIfView.tsx';
import { WhatWasRead } from './features/what-was-read/WhatWasRead.tsx';
import { messages } from './messages.ts';
import { documentTitle, type LibraryDocument, type ReadResume } from './store/library-document.ts';
import { selectDocument, selectResult } from './store/selectors.ts';
import { useApp, useAppStore } from './store/store-context.ts';
import spoken from './ui/Spoken.module.css';
import { useReadFocus } from './use-read-focus.ts';

export interface CentreProps {
  readonly evidenceIsTab: boolean;
  /** The border towards the library; the pane behind it scrolls, so that it stands here. */
  readonly border: ReactNode;
}

/** The middle of the window: home, or whatever the selected document has to show. */
export function Centre({ evidenceIsTab, border }: CentreProps) {
  const selected = useApp((state) => (state.screen === 'home' ? null : selectDocument(state)));
  const store = useAppStore();
  const main = useRef<HTMLElement>(null);
  useFocusAfterChange(main, selected?.state.kind ?? null);
  useReadFocus(main);
  const centre = useApp((state) => state.centre);
  // The result and its evidence are one view of the document; the others start at their top.
  const view = centre === 'evidence' ? 'result' : centre;
  const hasTabs = selected?.state.kind === 'ready' && evidenceIsTab;
  return (
    <main ref={main} className={styles.centre} aria-label={messages.app.centre} data-pane="" tabIndex={-1}>
      {border}
      {hasTabs ? <CentreTabs /> : null}
      <Announcement />
      <div
        className={styles.scroll}
        key={selected === null ? 'home' : `${selected.id} ${view}`}
        {...(hasTabs ? tabPanelProps(centre) : {})}
      >
        <ErrorBoundary onLeave={() => store.getState().goHome()}>
          {selected === null ? (
            <HomeView />
          ) : (
            <DocumentView document={selected} evidenceIsTab={evidenceIsTab} />
          )}
        </ErrorBoundary>
      </div>
    </main>
  );
}

function DocumentView({
  document,
  evidenceIsTab,
}: {
  readonly document: LibraryDocument;
  readonly evidenceIsTab: boolean;
}) {
  const { id, fileName, state } = document;
  switch (state.kind) {
    case 'kept':
      return <KeptView documentId={id} state={state} />;
    case 'queued':
      return <WaitingView fileName={fileName} />;
    case 'reading':
      return <ReadingView documentId={id} fileName={fileName} state={state} />;
    case 'scan':
      return <ScanView documentId={id} fileName={fileName} pages={state.failure.pictures ?? 1} />;
    case 'failed':
      return <FailureView documentId={id} fileName={fileName} state={state} />;
    case 'doubtful':
      return <DoubtfulView documentId={id} />;
    case 'ready':
      return <ReadyView read={state} title={documentTitle(document)} evidenceIsTab={evidenceIsTab} />;
  }
}

interface ReadyViewProps {
  readonly read: ReadResume;
  readonly title: string;
  readonly evidenceIsTab: boolean;
}

function ReadyView({ read, title, evidenceIsTab }: ReadyViewProps) {
  const centre = useApp((state) => state.centre);
  const result = useApp(selectResult);
  if (centre === 'compare') return <CompareView read={read} title={title} />;
  if (centre === 'what-if') return <WhatIfView read={read} />;
  if (centre === 'read') return <WhatWasRead read={read} />;
  if (centre === 'evidence' && evidenceIsTab) return <EvidencePane />;
  return result === null ? null : <ResultView result={result} />;
}

/** Says each new result, also after a change of role, to who cannot see it appear. */
function Announcement() {
  const result = useApp(selectResult);
  return (
    <p className={spoken.spoken} role="status">
      {result === null ? null : messages.result.announcement(result.report.role.name, result.view.readiness)}
    </p>
  );
}

/** When what had the focus is gone (the Cancel button, a question), the next Tab starts in the centre. */
function useFocusAfterChange(main: RefObject<HTMLElement | null>, kind: string | null): void {
  useEffect(() => {
    if (kind !== null && document.activeElement === document.body)
      main.current?.focus({ preventScroll: true });
  }, [main, kind]);
}
