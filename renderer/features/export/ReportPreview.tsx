import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ExportRequest } from '../../../shared/ipc/bridge.ts';
import { renderCsv } from '../../../shared/report/render-csv.ts';
import { renderJson } from '../../../shared/report/render-json.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { openPdfPages, type PdfPages } from '../../ui/draw-page.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PageImage } from '../../ui/PageImage.tsx';
import styles from './ReportPreview.module.css';

/** Nothing is printed while somebody types. */
const PAUSE_MS = 400;
/** A preview of a text shows its beginning. */
const TEXT_SHOWN = 20_000;
/** In points. */
const PAPER_SIZES = { A4: { width: 595, height: 842 }, Letter: { width: 612, height: 792 } } as const;

/** The document itself before it is saved: its pages, or its text where the format has no pages. */
export function ReportPreview({ request }: { readonly request: ExportRequest }) {
  const text = textOf(request);
  return (
    <section className={styles.preview} aria-label={messages.exportDialog.preview}>
      {text === null ? (
        <PagesPreview request={request} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by the keyboard.
        <pre className={styles.text} tabIndex={0}>
          {text.slice(0, TEXT_SHOWN)}
        </pre>
      )}
    </section>
  );
}

function textOf({ report, handout, format }: ExportRequest): string | null {
  switch (format) {
    case 'md':
      return renderMarkdown(report, handout);
    case 'json':
      return renderJson(report);
    case 'csv':
      return renderCsv(report);
    case 'pdf':
    case 'html':
    case 'docx':
      return null;
  }
}

type Printed =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly pages: PdfPages; readonly count: number };

function PagesPreview({ request }: { readonly request: ExportRequest }) {
  const store = useAppStore();
  const { report, handout, paper, format } = request;
  const [printed, setPrinted] = useState<Printed>({ kind: 'waiting' });
  const [wanted, setWanted] = useState(1);

  useEffect(() => {
    let pages: PdfPages | null = null;
    const over = new AbortController();
    const isOver = () => over.signal.aborted;
    async function print(): Promise<void> {
      const { bridge } = store.getState().services;
      const made = await bridge.previewReport({ report, handout, paper, format: 'pdf' });
      if (isOver()) return;
      if (!made.ok) {
        setPrinted({ kind: 'failed', message: made.error.message });
        return;
      }
      pages = openPdfPages(made.value);
      const opened = { kind: 'ready' as const, pages, count: await pages.count };
      if (!isOver()) setPrinted(opened);
    }
    const pause = setTimeout(() => {
      print().catch(() => {
        if (!isOver()) setPrinted({ kind: 'failed', message: '' });
      });
    }, PAUSE_MS);
    return () => {
      over.abort();
      clearTimeout(pause);
      setPrinted({ kind: 'waiting' });
      pages?.close();
    };
  }, [store, report, handout, paper]);

  if (printed.kind === 'failed') {
    return (
      <p className={styles.state}>
        {messages.exportDialog.previewFailed} {printed.message}
      </p>
    );
  }
  if (printed.kind === 'waiting') return <p className={styles.state}>{messages.exportDialog.previewing}</p>;
  const page = Math.min(wanted, printed.count);
  const label = messages.exportDialog.previewPage(page, printed.count);
  return (
    <>
      <PageImage
        source={printed.pages}
        number={page}
        size={PAPER_SIZES[paper]}
        words={{
          label,
          drawing: messages.exportDialog.previewing,
          failed: messages.exportDialog.previewFailed,
        }}
      />
      <div className={styles.pager}>
        <IconButton
          variant="quiet"
          label={messages.exportDialog.previousPage}
          isDisabled={page === 1}
          onPress={() => setWanted(page - 1)}
        >
          <ChevronLeft size={16} aria-hidden="true" />
        </IconButton>
        <span role="status">{label}</span>
        <IconButton
          variant="quiet"
          label={messages.exportDialog.nextPage}
          isDisabled={page === printed.count}
          onPress={() => setWanted(page + 1)}
        >
          <ChevronRight size={16} aria-hidden="true" />
        </IconButton>
      </div>
      {format === 'docx' ? <p className={styles.remark}>{messages.exportDialog.asPdf}</p> : null}
    </>
  );
}
