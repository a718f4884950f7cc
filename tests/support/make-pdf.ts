import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib';

export interface PdfTools {
  readonly document: PDFDocument;
  readonly regular: PDFFont;
  readonly bold: PDFFont;
  readonly italic: PDFFont;
  /** Adds an A4 page. */
  readonly addPage: () => PDFPage;
  /** Text with its baseline this far from the top of the page, in points. */
  readonly write: (page: PDFPage, text: string, x: number, fromTop: number, size?: number) => void;
}

/** The bytes of a PDF that the callback draws; the same on every run. */
export async function makePdf(draw: (tools: PdfTools) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const regular = await document.embedFont(StandardFonts.Helvetica);
  await draw({
    document,
    regular,
    bold: await document.embedFont(StandardFonts.HelveticaBold),
    italic: await document.embedFont(StandardFonts.HelveticaOblique),
    addPage: () => document.addPage([595, 842]),
    write: (page, text, x, fromTop, size = 11) =>
      page.drawText(text, { x, y: page.getHeight() - fromTop, size, font: regular }),
  });
  return document.save({ useObjectStreams: false });
}

const FORM = 'BT /F1 12 Tf 50 600 Td (Kubernetes Terraform) Tj ET';

/**
 * A PDF with one page and this content stream. /F1 is Helvetica; /X1 is a form that writes "Kubernetes
 * Terraform" at 50, 600, outside its own frame. `extra` adds entries to the page, `fonts` to its fonts.
 */
export function rawPdf(content: string, extra = '', fonts = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R ${fonts} >> /XObject << /X1 6 0 R >> >> ${extra} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /XObject /Subtype /Form /BBox [0 0 20 20] /Resources << /Font << /F1 5 0 R >> >> /Length ${FORM.length} >>\nstream\n${FORM}\nendstream`,
  ];
  return assemblePdf(objects);
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. Characters are bytes. */
export function assemblePdf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** A PDF that asks for a password: RC4-40, whose /U does not match the empty one. */
export function lockedPdf(): Uint8Array {
  const text = new TextDecoder('latin1').decode(rawPdf('BT ET'));
  const locked = text.replace(
    '/Root 1 0 R >>',
    `/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'01'.repeat(32)}> /U <${'02'.repeat(32)}> >> >>`,
  );
  return new TextEncoder().encode(locked);
}
