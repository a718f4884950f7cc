import { z } from 'zod';
import { areaOf } from './affine.ts';
import { type OperatorList, paintPage } from './paint-page.ts';
import type { Painting } from './painting.ts';
import { describeFont, type PdfFont } from './pdf-font.ts';
import { AnnotationMode, type PDFDocumentProxy, type PDFPageProxy } from './pdfjs.ts';

/** A page as it is shown; lengths in points. */
export interface PaintedPage {
  readonly width: number;
  readonly height: number;
  readonly painting: Painting;
}

/** Whether the layer with these marked-content properties is shown. */
export type LayerVisibility = (properties: unknown) => boolean;

export async function layersOf(document: PDFDocumentProxy): Promise<LayerVisibility> {
  const layers = await document.getOptionalContentConfig();
  return (properties) => layers.isVisible(properties) !== false;
}

const viewportSchema = z.object({
  width: z.number(),
  height: z.number(),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
});

/** Follows everything that a page paints. Throws where pdf.js cannot read the page. */
export async function paintPdfPage(
  page: PDFPageProxy,
  isLayerVisible: LayerVisibility,
): Promise<PaintedPage> {
  const { width, height, transform } = viewportSchema.parse(page.getViewport({ scale: 1 }));
  const operators: OperatorList = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const fonts = new Map<string, PdfFont | null>();
  const fontOf = (id: string): PdfFont | null => {
    const known = fonts.get(id);
    if (known !== undefined) return known;
    const raw: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
    const font = typeof raw === 'object' && raw !== null ? describeFont(raw) : null;
    fonts.set(id, font);
    return font;
  };
  const painting = paintPage(operators, { matrix: transform, width, height, fontOf, isLayerVisible });
  return { width, height, painting };
}

/** Share of the page that its images cover, 0 to 1; images that overlap count twice, but no page counts above 1. */
export function pictureShare({ width, height, painting }: PaintedPage): number {
  const images = painting.shapes.filter((shape) => shape.kind === 'image');
  const covered = images.reduce((sum, { box }) => sum + areaOf(box), 0);
  return width * height === 0 ? 0 : Math.min(1, covered / (width * height));
}
