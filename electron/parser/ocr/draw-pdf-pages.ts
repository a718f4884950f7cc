import type { Affine, Rectangle } from '../affine.ts';
import { combine } from '../affine.ts';
import { layersOf, type PaintedPage, paintPdfPage } from '../paint-pdf-page.ts';
import { openPdf, type PDFPageProxy } from '../pdfjs.ts';
import { decodePicture } from './decode-picture.ts';
import { drawPicture } from './draw-picture.ts';
import { blankImage, type GrayImage, MAX_PIXELS } from './gray-image.ts';

/** The resolution that the recognition was trained for, in dots per inch; coarser scans are enlarged to it. */
const RESOLUTION = 300;
const POINTS_PER_INCH = 72;
/** A poster is drawn coarser instead of larger. */
const MAX_SHEET_PIXELS = 20_000_000;

export interface DrawnPage {
  /** From 1. */
  readonly number: number;
  readonly image: GrayImage;
  /** Length of one dot of the image on the page, in points. */
  readonly dot: number;
}

/**
 * Draws the images of these pages (from 1), one page after the other; only images, because a page is drawn for
 * recognition when its text is in them. Throws pdf.js' exceptions.
 */
export async function* drawPdfPages(
  bytes: Uint8Array,
  assetsDir: string,
  numbers: readonly number[],
): AsyncGenerator<DrawnPage> {
  const pdf = await openPdf(bytes, assetsDir, MAX_PIXELS);
  try {
    const isLayerVisible = await layersOf(pdf.document);
    for (const number of numbers) {
      const page = await pdf.document.getPage(number);
      const painted = await paintPdfPage(page, isLayerVisible);
      const drawn = await drawPage(page, painted);
      page.cleanup();
      yield { number, ...drawn };
    }
  } finally {
    await pdf.close();
  }
}

async function drawPage(page: PDFPageProxy, painted: PaintedPage): Promise<Omit<DrawnPage, 'number'>> {
  const { width, height, painting } = painted;
  const finest = Math.sqrt(MAX_SHEET_PIXELS / Math.max(1, width * height));
  const scale = Math.min(RESOLUTION / POINTS_PER_INCH, finest);
  const image = blankImage(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const toSheet: Affine = [scale, 0, 0, scale, 0, 0];
  for (const { kind, source, matrix, clip, color } of painting.pictures) {
    const decoded = decodePicture(await resolveSource(page, source), kind, color);
    if (decoded !== null) drawPicture(image, decoded, combine(toSheet, matrix), scaled(clip, scale));
  }
  return { image, dot: 1 / scale };
}

/** pdf.js names images that it decodes beside the list of operators; small ones stand in the list itself. */
async function resolveSource(page: PDFPageProxy, source: unknown): Promise<unknown> {
  const name = nameOf(source);
  if (name === null) return source;
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    objects.get(name, resolve);
  });
}

function nameOf(source: unknown): string | null {
  if (typeof source === 'string') return source;
  const inMask = typeof source === 'object' && source !== null && 'data' in source ? source.data : null;
  return typeof inMask === 'string' ? inMask : null;
}

function scaled({ left, top, right, bottom }: Rectangle, scale: number): Rectangle {
  return { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
}
