import { ChevronLeft, ChevronRight } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { TextDocument } from '../../../shared/document/text-document.ts';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PageOrText } from '../../ui/PageOrText.tsx';
import { neighbourLine } from './outline-resume.ts';
import styles from './SourcePane.module.css';
import { TextLines } from './TextLines.tsx';
import type { Reading } from './use-reading.ts';

// Drawing pages needs pdf.js, the largest part of the window; it is loaded when the first page is.
const PageLines = lazy(async () => ({ default: (await import('./PageLines.tsx')).PageLines }));

export interface SourcePaneProps {
  readonly bytes: Uint8Array;
  readonly document: TextDocument;
  readonly reading: Reading;
}

/** The résumé itself with its lines numbered in the order in which they were read. */
export function SourcePane({ bytes, document, reading }: SourcePaneProps) {
  const store = useAppStore();
  const view = useApp((state) => state.evidenceView);
  const hasPages = document.pages.length > 0;
  const showsPage = hasPages && view === 'page';
  return (
    <section className={styles.pane} aria-label={messages.read.source} data-pane="">
      {hasPages ? (
        <header className={styles.header}>
          <PageOrText
            label={messages.evidence.viewAs}
            words={messages.evidence}
            value={view}
            onChange={(to) => store.getState().showEvidenceAs(to)}
          />
          {showsPage && document.pages.length > 1 ? (
            <PageSwitch reading={reading} pages={document.pages.length} />
          ) : null}
        </header>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons within. */}
      <div
        className={styles.body}
        onKeyDown={(event) => {
          const { target, altKey, key } = event;
          const by = STEPS[key];
          if (altKey || by === undefined || !(target instanceof HTMLElement)) return;
          const focused = target.dataset.line;
          if (focused === undefined) return;
          event.preventDefault();
          reading.moveTo(neighbourLine(reading.outline, focused, by), 'source');
        }}
      >
        {showsPage ? (
          <Suspense fallback={<p className={styles.waiting}>{messages.evidence.drawing}</p>}>
            <PageLines bytes={bytes} document={document} reading={reading} />
          </Suspense>
        ) : (
          <TextLines pages={document.pages.length} reading={reading} />
        )}
      </div>
    </section>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function PageSwitch({ reading, pages }: { readonly reading: Reading; readonly pages: number }) {
  const { page, showPage } = reading;
  return (
    <div className={styles.pages}>
      <IconButton
        label={messages.read.previousPage}
        isDisabled={page === 1}
        onPress={() => showPage(page - 1)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </IconButton>
      <p role="status">{messages.read.page(page, pages)}</p>
      <IconButton
        label={messages.read.nextPage}
        isDisabled={page === pages}
        onPress={() => showPage(page + 1)}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
