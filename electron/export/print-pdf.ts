import { type Session, session, WebContentsView } from 'electron';
import { fail, succeed } from '../../shared/base/result.ts';
import { escapeHtml } from '../../shared/report/escape-html.ts';
import { finishPdf } from './finish-pdf.ts';
import type { PrintPdf } from './print-job.ts';

/** Templates know neither the page's fonts nor its styles. Sizes are larger here than on paper. */
function footerTemplate(footer: string): string {
  return (
    '<div style="width:100%;padding:0 15mm;font:10px sans-serif;color:#4A5361;display:flex;justify-content:space-between">' +
    `<span>${escapeHtml(footer)}</span>` +
    '<span><span class="pageNumber"></span> of <span class="totalPages"></span></span></div>'
  );
}

/**
 * Prints in a page of its own: no script, no network, nothing remembered. It has no window, so that it works without
 * a display as well. `protect` puts its session behind the network guard; the scheme `app` must be registered.
 */
export function createPdfPrinter(protect: (target: Session) => void): PrintPdf {
  /** Pages that are being printed, by address. */
  const pages = new Map<string, string>();
  let printed = 0;
  let printSession: Session | null = null;

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

  return async (job) => {
    printed += 1;
    const page = `app://plumb/report-${printed}.html`;
    pages.set(page, job.html);
    printSession ??= openSession();
    const view = new WebContentsView({
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
    try {
      await view.webContents.loadURL(page);
      const pdf = await view.webContents.printToPDF({
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
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 200) : 'no reason given';
      return fail({ kind: 'PRINT_FAILED', message: `The report could not be printed: ${reason}` });
    } finally {
      pages.delete(page);
      view.webContents.close();
    }
  };
}
