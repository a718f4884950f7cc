/** A drawing under way; `done` rejects when it is stopped. */
export interface Drawing {
  readonly done: Promise<void>;
  stop(): void;
}

/** An opened file whose pages can be drawn. `close` frees it. */
export interface PageSource {
  /** The last whole drawing of page `number` (from 1); null before the first. */
  picture(number: number): HTMLCanvasElement | null;
  /** Draws page `number` (from 1) onto `canvas`, `cssWidth` CSS pixels wide, sharp for the screen's pixel ratio. */
  draw(number: number, canvas: HTMLCanvasElement, cssWidth: number): Drawing;
  close(): void;
}

/** Thrown into `done` of a drawing that was stopped. */
export class DrawingStopped extends Error {
  constructor() {
    super('The drawing was stopped.');
  }
}

/** A drawing of its own, for whoever shows the page again. */
export function keepPicture(drawing: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  const kept = document.createElement('canvas');
  kept.width = width;
  kept.height = height;
  const context = kept.getContext('2d');
  if (context !== null) {
    // A picture is many times larger than it is shown; at the usual quality thin strokes go missing.
    context.imageSmoothingQuality = 'high';
    context.drawImage(drawing, 0, 0, width, height);
  }
  return kept;
}

/** Puts a whole drawing onto the canvas that is seen; style sheets give that its size. */
export function showOn(canvas: HTMLCanvasElement, drawing: HTMLCanvasElement): void {
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  canvas.getContext('2d')?.drawImage(drawing, 0, 0);
}
