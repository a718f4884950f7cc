// For Electron: a page of HTML as the bytes of a PDF.
import { session, WebContentsView } from 'electron';
import { PDFDocument } from 'pdf-lib';

/** A fixed day in the files' metadata, so that making them again changes nothing. */
const MADE = new Date('2026-01-01T00:00:00Z');

/**
 * Prints a page without running its scripts.
 * @param {string} html
 * @param {{ header: string, footer: string }} [margins] templates for the top and the foot of every page
 * @returns {Promise<Uint8Array>}
 */
export function printHtml(html, margins) {
  return printAddress(`data:text/html;base64,${Buffer.from(html).toString('base64')}`, margins);
}

/**
 * Prints a page without running its scripts and without anything from the network.
 * @param {string} address
 * @param {{ header: string, footer: string }} [margins] templates for the top and the foot of every page
 * @returns {Promise<Uint8Array>}
 */
export async function printAddress(address, margins) {
  session.defaultSession.webRequest.onBeforeRequest({ urls: ['http://*/*', 'https://*/*'] }, (_, answer) =>
    answer({ cancel: true }),
  );
  const view = new WebContentsView({ webPreferences: { sandbox: true, javascript: false } });
  await view.webContents.loadURL(address);
  const printed = await view.webContents.printToPDF({
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    ...(margins && {
      displayHeaderFooter: true,
      headerTemplate: margins.header,
      footerTemplate: margins.footer,
    }),
  });
  view.webContents.close();
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  pdf.setCreationDate(MADE);
  pdf.setModificationDate(MADE);
  pdf.setCreator('Plumb sample script');
  return pdf.save();
}
