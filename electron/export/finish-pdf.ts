import { PDFDocument } from 'pdf-lib';
import type { Day } from '../../shared/base/month.ts';

export interface PdfFacts {
  readonly title: string;
  /** The report's own day; the clock would make every file different. */
  readonly asOf: Day;
}

/**
 * Replaces what the browser wrote about itself and the machine (its whole version string, the time of printing) and
 * packs the file. Pages, tags and outline stay as they are.
 */
export async function finishPdf(printed: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const day = new Date(`${facts.asOf}T00:00:00Z`);
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setCreator('Plumb');
  pdf.setProducer('Plumb');
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  return pdf.save({ useObjectStreams: true });
}
