import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import type { Day } from '../../shared/base/month.ts';

/** Other work gets its turn in between, though not after every few of some thousand objects, which takes longer than they do. */
const OBJECTS_AT_ONCE = ParseSpeeds.Fast;

/**
 * Replaces what the browser wrote about itself and the machine (its whole version string, the time of printing) and
 * packs the file. Apostrophes are named as such. Title, pages, tags and outline stay as they are.
 *
 * @param asOf the report's own day; the clock would make every file different
 */
export async function finishPdf(printed: Uint8Array, asOf: Day): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: OBJECTS_AT_ONCE });
  const day = new Date(`${asOf}T00:00:00Z`);
  nameApostrophes(pdf);
  pdf.setCreator('Plumb');
  pdf.setProducer('Plumb');
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  return pdf.save({ useObjectStreams: true, objectsPerTick: OBJECTS_AT_ONCE });
}

/** A glyph's line in a font's table of letters, for the letter ʼ. */
const LETTER_APOSTROPHE = /^(<[\dA-F]{4}>) <02BC>$/gmu;

/**
 * The report's font draws ’ (U+2019) and the letter ʼ (U+02BC) by one glyph, and the browser writes the letter into the
 * font's table of what glyphs mean: whoever searches or copies would find no ’. Of the two, texts hold this one.
 */
function nameApostrophes({ context }: PDFDocument): void {
  for (const [, font] of context.enumerateIndirectObjects()) {
    const table = font instanceof PDFDict ? font.get(PDFName.of('ToUnicode')) : undefined;
    const stream = context.lookup(table);
    if (!(table instanceof PDFRef && stream instanceof PDFRawStream)) continue;
    const written = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
    const named = written.replace(LETTER_APOSTROPHE, '$1 <2019>');
    if (named !== written) context.assign(table, context.flateStream(named));
  }
}
