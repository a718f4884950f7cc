import type { Affine, Rectangle } from './affine.ts';
import type { PdfFont } from './pdf-font.ts';

/**
 * What a page shows, in the order of painting. Lengths are points from the top left corner of the page as it
 * is shown, y downwards.
 */
export interface Painting {
  readonly words: readonly PaintedWord[];
  readonly shapes: readonly PaintedShape[];
  /** Boxes of filled or outlined shapes as small as a bullet. */
  readonly dots: readonly Rectangle[];
  readonly pictures: readonly PaintedPicture[];
}

/** How text runs: from left to right and upright; down the page, as on the spine of a book; up the page; any other way. */
export type Turn = 'upright' | 'down' | 'up' | 'other';

/** Letters that were shown without a gap, in one font, size, colour and mode. */
export interface PaintedWord {
  readonly order: number;
  /** As the file maps its glyphs; not normalised. A space at the end was in the file. */
  readonly text: string;
  /** Without that space. */
  readonly box: Rectangle;
  /** Distance of the baseline from the top; from the left for text that runs down or up the page. */
  readonly baseline: number;
  /** From its first letter to its last, along its line. */
  readonly length: number;
  readonly fontSize: number;
  readonly font: PdfFont;
  readonly turn: Turn;
  /** Whether the file marks it as an artefact: nothing that its author wrote (ISO 32000-1, 14.8.2.2). */
  readonly artifact: boolean;
  readonly color: string | null;
  readonly alpha: number;
  readonly inked: boolean;
  /** Also stroked, which makes letters heavier. */
  readonly stroked: boolean;
  /** What was visible of the page where it stands. */
  readonly clip: Rectangle;
}

/** A filled area or an image. */
export interface PaintedShape {
  readonly order: number;
  readonly kind: 'fill' | 'image';
  readonly box: Rectangle;
  /** Null where the colour is not known: images, gradients, patterns, half transparent paint. */
  readonly color: string | null;
  /** Whether it fills its whole box and hides what lies below. */
  readonly covering: boolean;
}

/** An image as it was painted, for reading the text that it shows. */
export interface PaintedPicture {
  readonly kind: 'image' | 'mask';
  /** pdf.js' argument: the name of a decoded image, or the image itself; not checked. */
  readonly source: unknown;
  /** From the unit square, whose top edge is the first row of the image, to the page. */
  readonly matrix: Affine;
  readonly clip: Rectangle;
  /** What a mask paints with: "#rrggbb", or null where it is not known. */
  readonly color: string | null;
}
