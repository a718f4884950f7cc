import { type Session, session, type WebContents, WebContentsView } from 'electron';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import type { ExportFailure, PrintOutcome } from '../../shared/ipc/bridge.ts';
import type { PrintJob } from '../../shared/ipc/print-contract.ts';
import { escapeHtml } from '../../shared/report/escape-html.ts';
import { finishPdf } from './finish-pdf.ts';
import type { PrintPdf, PrintToPaper } from './print-job.ts';

/** Templates know neither the page's fonts nor its styles. Sizes are larger here than on paper. */
function footerTemplate(footer: string): string {
  return (
    '<div style="width:100%;padding:0 15mm;font:10px sans-serif;color:#4A5361;display:flex;justify-content:space-between">' +
    `<span>${escapeHtml(footer)}</span>` +
    '<span><span class="pageNumber"></span> of <span class="totalPages"></span></span></div>'
  );
}

/** Of the same origin as reports, so that they go into the process that has opened it. */
const EMPTY_PAGE = 'app://plumb/empty.html';

export interface Printer {
  /** Opens the page that is printed first, so that a report need not wait for it. */
  prepare(): void;
  readonly toPdf: PrintPdf;
  /** Asks by the system's own dialog which printer. */
  readonly toPaper: PrintToPaper;
}

/**
 * Prints in a page of its own: no script, no network, nothing remembered. It has no window, so that it works without
 * a display as well. `protect` puts its session behind the network guard; the scheme `app` must be registered.
 */
export function createPrinter(protect: (target: Session) => void): Printer {
  /** Pages that are being printed, by address. */
  const pages = new Map<string, string>();
  let printed = 0;
  let printSession: Session | null = null;
  /** A page that was opened before its report came. */
  let waiting: Promise<WebContentsView> | null = null;

  /** Apart from the window's, and without "persist:" in memory only. Sessions cannot be made before the app is ready. */
  function openSession(): Session {
    const opened = session.fromPartition('print', { cache: false });
    protect(opened);
    opened.protocol.handle('app', ({ url }) => {
      const html = pages.get(url);
      return html === undefined
        ? new Response(null, { status: 404 })
        : new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    });
    return opened;
  }

  function openView(): WebContentsView {
    printSession ??= openSession();
    return new WebContentsView({
      webPreferences: {
        session: printSession,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    });
  }

  async function withPage<T>(
    job: PrintJob,
    print: (contents: WebContents) => Promise<Result<T, ExportFailure>>,
  ): Promise<Result<T, ExportFailure>> {
    const view = (await waiting) ?? openView();
    waiting = null;
    printed += 1;
    const page = `app://plumb/report-${printed}.html`;
    pages.set(page, job.html);
    try {
      await view.webContents.loadURL(page);
      return await print(view.webContents);
    } catch (error) {
      return notPrinted(error instanceof Error ? error.message.slice(0, 200) : 'no reason given');
    } finally {
      pages.delete(page);
      view.webContents.close();
    }
  }

  return {
    prepare() {
      if (waiting !== null) return;
      const view = openView();
      pages.set(EMPTY_PAGE, '<!doctype html><title>Plumb</title>');
      // Only its process counts; a page that would not load is of no use, and of no harm either.
      waiting = view.webContents.loadURL(EMPTY_PAGE).then(
        () => view,
        () => view,
      );
    },
    toPdf: (job) =>
      withPage(job, async (contents) => {
        const pdf = await contents.printToPDF({
          pageSize: job.paper,
          preferCSSPageSize: true,
          printBackground: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: footerTemplate(job.footer),
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
        return succeed(await finishPdf(new Uint8Array(pdf), job.asOf));
      }),
    toPaper: (job) =>
      withPage(job, async (contents) => {
        // Without one the system's dialog opens empty, or not at all.
        if ((await contents.getPrintersAsync()).length === 0) {
          return fail({
            kind: 'PRINT_FAILED',
            message: 'No printer is set up on this computer. Save a PDF to print it elsewhere.',
          });
        }
        return askAndPrint(contents, job.paper);
      }),
  };
}

function askAndPrint(
  contents: WebContents,
  paper: PrintJob['paper'],
): Promise<Result<PrintOutcome, ExportFailure>> {
  return new Promise((resolve) => {
    contents.print({ printBackground: true, pageSize: paper }, (success, reason) => {
      if (success) resolve(succeed('printed'));
      // Chromium's words for a dialog that was closed.
      else resolve(/cancel/i.test(reason) ? succeed('cancelled') : notPrinted(reason));
    });
  });
}

function notPrinted(reason: string): Result<never, ExportFailure> {
  return fail({ kind: 'PRINT_FAILED', message: `The report could not be printed: ${reason}` });
}
