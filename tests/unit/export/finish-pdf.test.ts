import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from '../../../electron/export/finish-pdf.ts';

async function printedPdf(when: Date): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([595, 842]);
  pdf.setTitle('Where the résumé stands');
  pdf.setCreator('Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0.0.0');
  pdf.setProducer('Skia/PDF m130');
  pdf.setCreationDate(when);
  pdf.setModificationDate(when);
  return pdf.save();
}

describe('finishPdf', () => {
  it('replaces what names the machine and keeps the title', async () => {
    const finished = await PDFDocument.load(
      await finishPdf(await printedPdf(new Date('2025-05-05T10:11:12Z')), '2026-01-01'),
      { updateMetadata: false },
    );
    expect({
      title: finished.getTitle(),
      creator: finished.getCreator(),
      producer: finished.getProducer(),
      created: finished.getCreationDate()?.toISOString(),
      modified: finished.getModificationDate()?.toISOString(),
      pages: finished.getPageCount(),
    }).toEqual({
      title: 'Where the résumé stands',
      creator: 'Plumb',
      producer: 'Plumb',
      created: '2026-01-01T00:00:00.000Z',
      modified: '2026-01-01T00:00:00.000Z',
      pages: 1,
    });
  });

  it('gives the same bytes for the same pages, whenever they were printed', async () => {
    const morning = await finishPdf(await printedPdf(new Date('2025-05-05T06:00:00Z')), '2026-01-01');
    const evening = await finishPdf(await printedPdf(new Date('2025-05-05T18:00:00Z')), '2026-01-01');
    expect(Buffer.from(morning).equals(Buffer.from(evening))).toBe(true);
  });

  it('says that a glyph is the apostrophe where the browser says the letter of the same looks', async () => {
    const pdf = await PDFDocument.create();
    const table = pdf.context.register(
      pdf.context.flateStream(
        ['2 beginbfchar', '<0160> <2018>', '<0161> <02BC>', 'endbfchar', ''].join('\n') +
          // A range, of which the second is the first glyph's last: no glyph of its own.
          ['1 beginbfrange', '<02BB> <02BC> <0041>', 'endbfrange', ''].join('\n'),
      ),
    );
    pdf.context.register(pdf.context.obj({ Type: 'Font', ToUnicode: table }));
    const finished = await PDFDocument.load(await finishPdf(await pdf.save(), '2026-01-01'));
    const tables = finished.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFRawStream ? [new TextDecoder().decode(decodePDFRawStream(object).decode())] : [],
      )
      .filter((text) => text.includes('beginbfchar'));
    expect(tables.map((text) => text.split('\n').filter((line) => line.startsWith('<')))).toEqual([
      ['<0160> <2018>', '<0161> <2019>', '<02BB> <02BC> <0041>'],
    ]);
  });
});
