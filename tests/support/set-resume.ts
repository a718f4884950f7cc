// One résumé as files of several kinds and looks. Nothing here knows how they are read.
import { Document, type IRunOptions, Packer, Paragraph, TextRun } from 'docx';
import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';
import type { SourceLine, TypedResume } from './typed-resume.ts';
import { wrapText } from './wrap-text.ts';

/** How a page looks. Lengths in points. */
export interface Look {
  readonly font: 'Helvetica' | 'TimesRoman' | 'Courier';
  readonly size: number;
  readonly margin: number;
  readonly columns: 1 | 2;
  /** Width of the text, from the left margin on; lines that are longer go on under it. */
  readonly width: number;
}

export const PLAIN_LOOK: Look = { font: 'Helvetica', size: 10, margin: 50, columns: 1, width: 495 };

interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** Below the top of the first page; pages follow each other. */
  readonly top: number;
  readonly size: number;
  readonly bold: boolean;
}

const PAGE = { width: 595, height: 842 };
/** Share of the width for the narrow column, and between the two. */
const SIDE_SHARE = 0.3;
const GUTTER = 30;

/** A PDF of the résumé; two columns have the skills in a narrow one at the left. */
export async function setPdf(resume: TypedResume, look: Look): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const regular = await pdf.embedFont(StandardFonts[look.font]);
  const bold = await pdf.embedFont(StandardFonts[`${look.font}Bold`]);
  const height = PAGE.height - 2 * look.margin;
  for (const line of placeLines(resume, look, regular)) {
    const index = Math.floor(line.top / height);
    while (pdf.getPageCount() <= index) pdf.addPage([PAGE.width, PAGE.height]);
    pdf.getPage(index).drawText(line.text, {
      x: line.x,
      y: PAGE.height - look.margin - (line.top - index * height) - line.size,
      size: line.size,
      font: line.bold ? bold : regular,
    });
  }
  return pdf.save();
}

function placeLines(resume: TypedResume, look: Look, font: PDFFont): readonly PlacedLine[] {
  const { margin, width, columns } = look;
  if (columns === 1)
    return placeColumn([...resume.title, ...resume.main, ...resume.side], margin, width, 0, look, font);
  const title = placeColumn(resume.title, margin, width, 0, look, font);
  const top = (title.at(-1)?.top ?? 0) + look.size * 4;
  const narrow = width * SIDE_SHARE;
  const wide = width - narrow - GUTTER;
  return [
    ...title,
    ...placeColumn(resume.side, margin, narrow, top, look, font),
    ...placeColumn(resume.main, margin + narrow + GUTTER, wide, top, look, font),
  ];
}

function placeColumn(
  lines: readonly SourceLine[],
  x: number,
  width: number,
  from: number,
  look: Look,
  font: PDFFont,
): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  let top = from;
  for (const [kind, text] of lines) {
    if (kind === 'heading') top += look.size * 1.4;
    const size = kind === 'name' ? look.size * 1.8 : kind === 'heading' ? look.size * 1.3 : look.size;
    const indent = kind === 'bullet' ? look.size : 0;
    for (const [index, part] of wrapText(text, font, size, width - indent).entries()) {
      const marked = kind === 'bullet' && index === 0;
      placed.push({
        text: marked ? `• ${part}` : part,
        x: marked ? x : x + indent,
        top,
        size,
        bold: kind !== 'plain' && kind !== 'bullet',
      });
      top += size * 1.4;
    }
  }
  return placed;
}

/** A Word document of the résumé. */
export async function setDocx({ title, main, side }: TypedResume): Promise<Uint8Array> {
  const children = [...title, ...main, ...side].map(([kind, text]) => {
    const size = kind === 'name' ? 36 : kind === 'heading' ? 26 : 20;
    const options: IRunOptions = { text, size, bold: kind !== 'plain' && kind !== 'bullet' };
    return new Paragraph({
      children: [new TextRun(options)],
      ...(kind === 'bullet' ? { bullet: { level: 0 } } : {}),
    });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
