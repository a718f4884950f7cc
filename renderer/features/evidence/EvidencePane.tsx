import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type CSSProperties, lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { messages } from '../../messages.ts';
import { neighbourMark } from '../../store/evidence-marks.ts';
import { selectMarks, selectReadResume } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PageOrText } from '../../ui/PageOrText.tsx';
import spoken from '../../ui/Spoken.module.css';
import { scrollBehavior } from '../../ui/scroll-behavior.ts';
import styles from './EvidencePane.module.css';
import { FindBar } from './FindBar.tsx';
import { MarkDetail } from './MarkDetail.tsx';
import { MarkLegend } from './MarkLegend.tsx';
import { TextView } from './TextView.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';
import { zoomOfKey } from './zoom-steps.ts';

// Drawing pages needs pdf.js, the largest part of the window; it is loaded when the first page is.
const PageView = lazy(async () => ({ default: (await import('./PageView.tsx')).PageView }));

/**
 * The résumé with every piece of evidence marked, as pages or as text: beside the centre with its border, which can be
 * moved, or as the centre with a heading for who cannot see its tab.
 */
export function EvidencePane({ border }: { readonly border?: ReactNode }) {
  const store = useAppStore();
  const read = useApp(selectReadResume);
  const marks = useApp(selectMarks);
  const view = useApp((state) => state.evidenceView);
  const selectedMark = useApp((state) => state.selectedMark);
  const { pageZoom, textZoom } = useApp((state) => state.panes);
  const body = useRef<HTMLDivElement>(null);

  // The selected mark comes into view, whoever selected it. In the page view it may stand before its page is drawn.
  useEffect(() => {
    if (selectedMark === null) return;
    const mark = body.current?.querySelector(`[data-view="${view}"] [data-mark="${selectedMark}"]`);
    mark?.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
  }, [selectedMark, view]);

  if (read === null) return null;
  const { document } = read.parsed.resume;
  const hasPages = document.pages.length > 0;
  const isPage = hasPages && view === 'page';
  const zoom = isPage ? pageZoom : textZoom;
  const selectedIndex = marks.findIndex((mark) => mark.id === selectedMark);
  const selected = marks[selectedIndex] ?? null;
  const selectFrom = (current: string | null, by: 1 | -1) => {
    store.getState().selectMark(neighbourMark(marks, current, by)?.id ?? null);
  };

  const zoomTo = (to: number) => {
    const pane = body.current;
    const share = pane === null ? 0 : pane.scrollTop / pane.scrollHeight;
    store.getState().changePanes(isPage ? { pageZoom: to } : { textZoom: to });
    // What was looked at stays in sight: the selected mark, or the same place.
    requestAnimationFrame(() => {
      const mark = pane?.querySelector(`[data-mark="${selectedMark}"]`);
      if (mark == null) pane?.scrollTo({ top: share * pane.scrollHeight });
      else mark.scrollIntoView({ block: 'center', inline: 'center' });
    });
  };

  return (
    <aside className={styles.pane} aria-label={messages.evidence.label} data-pane="">
      {border ?? <h1 className={spoken.spoken}>{messages.evidence.label}</h1>}
      <header className={styles.header}>
        {hasPages ? (
          <PageOrText
            label={messages.evidence.viewAs}
            words={messages.evidence}
            value={view}
            onChange={(to) => store.getState().showEvidenceAs(to)}
          />
        ) : (
          <h2 title={messages.evidence.textOnly}>{messages.evidence.text}</h2>
        )}
        <p className={styles.position} role="status">
          {selected === null
            ? messages.evidence.total(marks.length)
            : messages.evidence.position(
                selected.weight === 'uncounted' ? null : selected.tag,
                selectedIndex + 1,
                marks.length,
              )}
        </p>
        <IconButton
          label={messages.evidence.previous}
          isDisabled={marks.length === 0}
          onPress={() => selectFrom(selectedMark, -1)}
        >
          <ChevronLeft size={16} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={messages.evidence.next}
          isDisabled={marks.length === 0}
          onPress={() => selectFrom(selectedMark, 1)}
        >
          <ChevronRight size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <FindBar />
      <div className={styles.bar}>
        <MarkLegend marks={marks} />
        <ZoomButtons zoom={zoom} onZoom={zoomTo} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons within. */}
      <div
        ref={body}
        className={styles.body}
        onKeyDown={(event) => {
          const { target, altKey, key } = event;
          if (altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
          const focused = target.dataset.mark;
          if (focused === undefined) return;
          if (key === 'Delete' || key === 'Backspace') store.getState().discountMark(focused);
          const size = zoomOfKey(key, zoom);
          if (size !== null) zoomTo(size);
          const by = STEPS[key];
          if (by === undefined) return;
          event.preventDefault();
          selectFrom(focused, by);
          requestAnimationFrame(() => focusMark(body.current, store.getState().selectedMark));
        }}
      >
        <div data-view={view} style={{ '--zoom': zoom / 100 } as CSSProperties}>
          {isPage ? (
            <Suspense fallback={<p className={styles.waiting}>{messages.evidence.drawing}</p>}>
              <PageView bytes={read.file.bytes} document={document} marks={marks} />
            </Suspense>
          ) : (
            <TextView resume={read.parsed.resume} marks={marks} />
          )}
        </div>
      </div>
      <MarkDetail mark={selected} isEmpty={marks.length === 0} />
    </aside>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function focusMark(body: HTMLElement | null, id: string | null): void {
  const mark = body?.querySelector(`[data-mark="${id}"]`);
  if (mark instanceof HTMLElement) mark.focus({ preventScroll: true });
}
