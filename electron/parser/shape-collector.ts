import { areaOf, boundsOf, intersect, type Rectangle } from './affine.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { PaintedPicture, PaintedShape } from './painting.ts';
import { OPS } from './pdfjs.ts';

/** Smaller areas are dots and lines, not backgrounds. In square points. */
const SMALLEST_AREA = 16;
/** Lines at least this thick are backgrounds drawn as lines. In points. */
const THICK_LINE = 4;
/** Larger shapes are not bullets of any text that is read. In points. */
const LARGEST_DOT = 14;
const MOST_SHAPES = 20_000;
/** Paint at least this opaque hides what lies below; below the second value it changes nothing that matters. */
const OPAQUE = 0.95;
const FAINT = 0.3;

const FILLING: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const STROKING: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);

/** Collects the areas that a page paints: what text stands on, what covers it, and dots that may be bullets. */
export class ShapeCollector {
  readonly shapes: PaintedShape[] = [];
  readonly dots: Rectangle[] = [];
  readonly pictures: PaintedPicture[] = [];

  /** A path that is filled or stroked by `operation`; `path` is pdf.js' list of drawing steps. */
  addPath(operation: number, path: unknown, box: Rectangle, state: GraphicsState, order: number): void {
    const fills = FILLING.has(operation);
    if (!fills && !STROKING.has(operation)) return;
    this.#addDot(box);
    if (fills) {
      this.#add('fill', box, state.fill, isRectangle(path), state, order);
      return;
    }
    const width = state.lineWidth * Math.hypot(state.matrix[0], state.matrix[1]);
    if (width >= THICK_LINE) this.#add('fill', grow(box, width / 2), state.stroke, false, state, order);
  }

  /** A gradient over all that is not clipped. */
  addShading(state: GraphicsState, order: number): void {
    this.#add('fill', state.clip, null, false, state, order);
  }

  /** An image in the unit square; a mask is see-through where it does not paint. `source` is pdf.js' argument. */
  addImage(kind: PaintedPicture['kind'], source: unknown, state: GraphicsState, order: number): void {
    const box = boundsOf(state.matrix, 0, 0, 1, 1);
    this.#add('image', box, null, kind === 'image' && !state.maskedImages, state, order);
    if (this.pictures.length >= MOST_SHAPES) return;
    this.pictures.push({ kind, source, matrix: state.matrix, clip: state.clip, color: state.fill });
  }

  #addDot(box: Rectangle): void {
    if (box.right - box.left > LARGEST_DOT || box.bottom - box.top > LARGEST_DOT) return;
    if (this.dots.length < MOST_SHAPES) this.dots.push(box);
  }

  #add(
    kind: PaintedShape['kind'],
    extent: Rectangle,
    color: string | null,
    fillsBox: boolean,
    state: GraphicsState,
    order: number,
  ): void {
    const box = intersect(extent, state.clip);
    if (areaOf(box) < SMALLEST_AREA || this.shapes.length >= MOST_SHAPES) return;
    const opaque = state.covering && state.fillAlpha >= OPAQUE;
    if (!opaque && state.fillAlpha < FAINT) return;
    this.shapes.push({ order, kind, box, color: opaque ? color : null, covering: opaque && fillsBox });
  }
}

function grow(box: Rectangle, by: number): Rectangle {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** pdf.js' path: 0 x y moves, 1 x y draws a line, 4 closes; anything else is not a rectangle. */
function isRectangle(path: unknown): boolean {
  if (!(path instanceof Float32Array) || path.length > 16) return false;
  const xs = new Set<number>();
  const ys = new Set<number>();
  let index = 0;
  while (index < path.length) {
    const operation = path[index];
    if (operation === 4) {
      index += 1;
    } else if (operation === 0 || operation === 1) {
      xs.add(path[index + 1] ?? 0);
      ys.add(path[index + 2] ?? 0);
      index += 3;
    } else {
      return false;
    }
  }
  return xs.size === 2 && ys.size === 2;
}
