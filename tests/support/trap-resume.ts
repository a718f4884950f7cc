// One résumé with five traps in it, laid out in four ways. The text is the truth; no parser was asked.
import {
  Document,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';
import { wrapText } from './wrap-text.ts';

type LineKind = 'heading' | 'strong' | 'plain' | 'bullet';
type SourceLine = readonly [kind: LineKind, text: string];

const TITLE: readonly SourceLine[] = [
  ['heading', 'Robin Vale'],
  ['plain', 'robin.vale@example.com | +1 555 0121 | Springfield'],
];

const SIDE: readonly SourceLine[] = [
  ['heading', 'SKILLS'],
  ['plain', 'Python, Django, PostgreSQL'],
  ['plain', 'Docker, Git'],
  ['heading', 'LEARNING'],
  ['plain', 'Currently learning Terraform'],
  ['heading', 'EDUCATION'],
  ['strong', 'BSc Physics'],
  ['plain', 'Hill College'],
  ['plain', '2012 - 2015'],
];

const MAIN: readonly SourceLine[] = [
  ['heading', 'EXPERIENCE'],
  ['strong', 'Backend Developer'],
  ['plain', 'Spark Logistics'],
  ['plain', 'Mar 2020 - Present'],
  ['bullet', 'Built Django order APIs for 200 carriers in production, reducing errors by 40%'],
  ['bullet', 'Wrote pytest unit tests for the billing module and raised coverage to 85%'],
  ['bullet', 'Worked with the Java team on the invoice format'],
  ['bullet', 'No production experience with Kubernetes'],
  ['strong', 'Software Developer'],
  ['plain', 'Go Travel'],
  ['plain', 'Jan 2016 - Feb 2020'],
  ['bullet', 'Developed booking endpoints in Flask with PostgreSQL for 30 hotels'],
  ['bullet', 'Automated nightly imports in Python and documented the process'],
];

/** The skills that a keyword counter credits and the text does not. */
export const TRAPS = ['kubernetes', 'terraform', 'spark', 'go', 'java'] as const;

interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly bold: boolean;
  readonly size: number;
}

function placeColumn(
  lines: readonly SourceLine[],
  x: number,
  width: number,
  top: number,
  font: PDFFont,
): PlacedLine[] {
  const placed: PlacedLine[] = [];
  let y = top;
  for (const [kind, text] of lines) {
    if (kind === 'heading') y -= 14;
    const size = kind === 'heading' ? 13 : 10;
    const indent = kind === 'bullet' ? 10 : 0;
    wrapText(text, font, size, width - indent).forEach((part, index) => {
      const bullet = kind === 'bullet' && index === 0;
      placed.push({
        text: bullet ? `• ${part}` : part,
        x: bullet ? x : x + indent,
        y,
        bold: kind === 'heading' || kind === 'strong',
        size,
      });
      y -= 14;
    });
  }
  return placed;
}

async function draw(arrange: (font: PDFFont) => readonly PlacedLine[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const page = pdf.addPage([595, 842]);
  for (const line of arrange(regular))
    page.drawText(line.text, { x: line.x, y: line.y, size: line.size, font: line.bold ? bold : regular });
  return pdf.save();
}

export function oneColumnPdf(): Promise<Uint8Array> {
  return draw((font) => placeColumn([...TITLE, ...MAIN, ...SIDE], 50, 495, 790, font));
}

/** `columns` writes one column after the other; `rows` writes line by line across both. */
export function twoColumnPdf(order: 'columns' | 'rows'): Promise<Uint8Array> {
  return draw((font) => {
    const title = placeColumn(TITLE, 50, 495, 790, font);
    const body = [...placeColumn(SIDE, 50, 150, 720, font), ...placeColumn(MAIN, 230, 315, 720, font)];
    if (order === 'rows') body.sort((a, b) => b.y - a.y || a.x - b.x);
    return [...title, ...body];
  });
}

function paragraph([kind, text]: SourceLine): Paragraph {
  const bold = kind === 'heading' || kind === 'strong';
  const run: IRunOptions = { text, bold, size: kind === 'heading' ? 26 : 20 };
  return new Paragraph({
    children: [new TextRun(run)],
    ...(kind === 'bullet' ? { bullet: { level: 0 } } : {}),
  });
}

/** The two columns as the two cells of one table row. */
export async function tableDocx(): Promise<Uint8Array> {
  const cell = (width: number, lines: readonly SourceLine[]) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, children: lines.map(paragraph) });
  const table = new Table({
    columnWidths: [3000, 6000],
    rows: [new TableRow({ children: [cell(3000, SIDE), cell(6000, MAIN)] })],
  });
  const document = new Document({ sections: [{ children: [...TITLE.map(paragraph), table] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}
