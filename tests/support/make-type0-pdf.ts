import { assemblePdf } from './make-pdf.ts';

/** Glyphs of one font size beside each other, in the order in which the file shows them. */
export interface ShownGlyphs {
  /** Where the first glyph starts and stands, in points from the page's lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** What each glyph stands for by the font's /ToUnicode; a ligature stands for several letters. */
  readonly glyphs: readonly string[];
}

const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;

/** Width of a glyph in thousandths of the font size. */
function widthOf(glyph: string): number {
  return FULL_WIDTH.test(glyph) ? 1000 : 500;
}

/**
 * A PDF with one page whose text is set in a composite font without letters of its own: glyphs by number, their
 * meaning in /ToUnicode alone, as writers of all scripts save it. `wrap` puts operators around the text.
 */
export function type0Pdf(
  lines: readonly ShownGlyphs[],
  wrap: (text: string) => string = (text) => text,
): Uint8Array {
  const numbers = new Map<string, number>();
  for (const glyph of lines.flatMap((line) => line.glyphs)) {
    if (!numbers.has(glyph)) numbers.set(glyph, numbers.size + 1);
  }
  const content = lines.map(({ x, y, size, glyphs }) => {
    const shown = glyphs.map((glyph) => hex4(numbers.get(glyph) ?? 0)).join('');
    return `BT /F1 ${size} Tf ${x} ${y} Td <${shown}> Tj ET`;
  });
  const widths = [...numbers].map(([glyph, number]) => `${number} [${widthOf(glyph)}]`).join(' ');
  return assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    streamOf(wrap(content.join('\n'))),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Example /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Example /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /W [${widths}] /FontDescriptor 7 0 R >>`,
    '<< /Type /FontDescriptor /FontName /Example /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    streamOf(toUnicode(numbers)),
  ]);
}

function toUnicode(numbers: ReadonlyMap<string, number>): string {
  const entries = [...numbers].map(([glyph, number]) => `<${hex4(number)}> <${utf16(glyph)}>`);
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `${entries.length} beginbfchar`,
    ...entries,
    'endbfchar endcmap end end',
  ].join('\n');
}

function streamOf(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

function hex4(number: number): string {
  return number.toString(16).padStart(4, '0');
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index))).join('');
}
