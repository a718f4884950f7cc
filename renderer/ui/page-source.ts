/** A drawing under way; `done` rejects when it is stopped. */
export interface Drawing {
  readonly done: Promise<void>;
  stop(): void;
}

/** An opened file whose pages can be drawn. `close` frees it. */
export interface PageSource {
  /** Draws page `number` (from 1) onto `canvas`, `cssWidth` CSS pixels wide, sharp for the screen's pixel ratio. */
  draw(number: number, canvas: HTMLCanvasElement, cssWidth: number): Drawing;
  close(): void;
}

/** Puts a finished drawing onto the canvas that is seen. */
export function showOn(
  canvas: HTMLCanvasElement,
  drawing: CanvasImageSource,
  width: number,
  height: number,
): void {
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return;
  // A picture is many times larger than it is shown; at the usual quality thin strokes go missing.
  context.imageSmoothingQuality = 'high';
  context.drawImage(drawing, 0, 0, width, height);
}
