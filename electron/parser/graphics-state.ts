import { type Affine, IDENTITY, type Rectangle } from './affine.ts';
import type { PdfFont } from './pdf-font.ts';

/** What PDF's operators set and `q`/`Q` save and restore (ISO 32000-1, 8.4.1 and 9.3.1), as far as text needs it. */
export interface GraphicsState {
  readonly matrix: Affine;
  readonly clip: Rectangle;
  /** "#rrggbb"; null for patterns and gradients, whose colour at a place is not known. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  readonly lineWidth: number;
  /** False while a blend mode or a soft mask lets what lies below shine through. */
  readonly covering: boolean;
  /** Whether images may be see-through in parts. */
  readonly maskedImages: boolean;
  readonly font: PdfFont | null;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  readonly renderMode: number;
}

export function initialState(matrix: Affine, page: Rectangle): GraphicsState {
  return {
    matrix,
    clip: page,
    fill: '#000000',
    stroke: '#000000',
    fillAlpha: 1,
    strokeAlpha: 1,
    lineWidth: 1,
    covering: true,
    maskedImages: false,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
  };
}

/** Where the next glyph goes (9.4.2): the text matrix, and how far text has moved since it was set. */
export interface TextPosition {
  readonly matrix: Affine;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
}

export const TEXT_START: TextPosition = { matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 };

export function moveText(position: TextPosition, dx: number, dy: number): TextPosition {
  const lineX = position.lineX + dx;
  const lineY = position.lineY + dy;
  return { matrix: position.matrix, x: lineX, y: lineY, lineX, lineY };
}
