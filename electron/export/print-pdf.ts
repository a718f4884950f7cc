import { type Session, session, WebContentsView } from 'electron';
import { fail, succeed } from '../../shared/base/result.ts';
import { finishPdf } from './finish-pdf.ts';
import type { PrintPdf } from './print-job.ts';

const PAGE = 'app://plumb/report.html';

/** Templates know neither the page's fonts nor its styles. Sizes are larger here than on paper. */
const FOOTER =
  '<div style="width:100%;padding:0 15mm;font:10px sans-serif;color:#4A5361;text-align:right">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/**
 * Prints in a page of its own: no script, no network, nothing remembered. It has no window, so that it works without
 * a display as well. `protect` puts its session behind the network guard; the scheme `app` must be registered.
 */
export function createPdfPrinter(protect: (target: Session) => void): PrintPdf {
  let printed = 0;
  return async (job) => {
    printed += 1;
    // Without "persist:" a session lives in memory; each print has its own.
    const isolated = session.fromPartition(`print-${printed}`, { cache: false });
    protect(isolated);
    isolated.protocol.handle('app', (request) =>
      request.url === PAGE
        ? new Response(job.html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
        : new Response(null, { status: 404 }),
    );
    const view = new WebContentsView({
      webPreferences: {
        session: isolated,
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
      await view.webContents.loadURL(PAGE);
      const pdf = await view.webContents.printToPDF({
        pageSize: job.paper,
        preferCSSPageSize: true,
        printBackground: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: FOOTER,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return succeed(await finishPdf(new Uint8Array(pdf), job.asOf));
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 200) : 'no reason given';
      return fail({ kind: 'PRINT_FAILED', message: `The report could not be printed: ${reason}` });
    } finally {
      view.webContents.close();
    }
  };
}
