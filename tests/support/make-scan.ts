import { resolve } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { openPdf } from '../../electron/parser/pdfjs.ts';

const ASSETS = resolve(import.meta.dirname, '../../node_modules/pdfjs-dist');

type ImageType = 'image/png' | 'image/jpeg';

/** pdf.js' own maker of canvases; in Node it uses @napi-rs/canvas, an optional dependency of pdf.js. */
interface CanvasFactory {
  create(width: number, height: number): { readonly canvas: NodeCanvas };
}
interface NodeCanvas {
  toBuffer(type: ImageType, quality?: number): Uint8Array;
}

export interface ScanOptions {
  /** Dots per inch. */
  readonly resolution?: number;
  /** Default: PNG. */
  readonly type?: ImageType;
}

/** The pages of a PDF as a scanner would deliver them: one image file for each. */
export async function scanPages(
  pdf: Uint8Array,
  { resolution = 200, type = 'image/png' }: ScanOptions = {},
): Promise<readonly Uint8Array[]> {
  const opened = await openPdf(pdf, ASSETS);
  try {
    const factory = Reflect.get(opened.document, 'canvasFactory') as CanvasFactory;
    const images: Uint8Array[] = [];
    for (let number = 1; number <= opened.document.numPages; number += 1) {
      const page = await opened.document.getPage(number);
      const viewport = page.getViewport({ scale: resolution / 72 });
      const { canvas } = factory.create(Math.round(viewport.width), Math.round(viewport.height));
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
      images.push(new Uint8Array(canvas.toBuffer(type, 80)));
    }
    return images;
  } finally {
    await opened.close();
  }
}

/** A PDF of pictures and nothing else, A4, as a scanner makes it. */
export async function scannedPdf(images: readonly Uint8Array[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const image of images) {
    const embedded = image[0] === 0xff ? await document.embedJpg(image) : await document.embedPng(image);
    document.addPage([595, 842]).drawImage(embedded, { x: 0, y: 0, width: 595, height: 842 });
  }
  return document.save({ useObjectStreams: false });
}
