import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import type { Day } from '../../shared/base/month.ts';

/** Other work gets its turn in between, though not after every few of some thousand objects, which takes longer than they do. */
const OBJECTS_AT_ONCE = ParseSpeeds.Fast;

/**
 * Replaces what the browser wrote about itself and the machine (its whole version string, the time of printing) and
 * packs the file. Title, pages, tags and outline stay as they are.
 *
 * @param asOf the report's own day; the clock would make every file different
 */
export async function finishPdf(printed: Uint8Array, asOf: Day): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: OBJECTS_AT_ONCE });
  const day = new Date(`${asOf}T00:00:00Z`);
  pdf.setCreator('Plumb');
  pdf.setProducer('Plumb');
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  return pdf.save({ useObjectStreams: true, objectsPerTick: OBJECTS_AT_ONCE });
}
