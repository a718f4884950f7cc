import { openPdf } from '../../electron/parser/pdfjs.ts';
import { PDFJS_ASSETS } from './read-sample.ts';

/** What a PDF prints and lists: the text of each page in the order in which it was drawn, and the outline's titles. */
export interface Printed {
  readonly pages: readonly string[];
  readonly titles: readonly string[];
}

/** Reads a PDF with an outline of two levels. The bytes are copied, for the reader takes its own for itself. */
export async function readPrinted(content: Uint8Array): Promise<Printed> {
  const { document: pdf, close } = await openPdf(new Uint8Array(content), PDFJS_ASSETS);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  const titles = (await pdf.getOutline()).flatMap(({ title, items }) => [
    title,
    ...items.map((item) => item.title),
  ]);
  await close();
  return { pages, titles };
}
