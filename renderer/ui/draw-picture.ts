import { DrawingStopped, keepPicture, type PageSource, showOn } from './page-source.ts';

/** Draws a PNG or JPEG, which is its own only page. The browser turns it upright as its file says. */
export function openPicture(bytes: Uint8Array): PageSource {
  const picture = createImageBitmap(new Blob([bytes.slice()]));
  // Told to whoever draws; until then nobody listens.
  picture.catch(() => undefined);
  let drawn: HTMLCanvasElement | null = null;
  return {
    picture: () => drawn,
    draw(_number, canvas, cssWidth) {
      let stopped = false;
      async function draw(): Promise<void> {
        const bitmap = await picture;
        if (stopped) throw new DrawingStopped();
        const width = Math.round(cssWidth * window.devicePixelRatio);
        drawn = keepPicture(bitmap, width, Math.round((width * bitmap.height) / bitmap.width));
        showOn(canvas, drawn);
      }
      return {
        done: draw(),
        stop() {
          stopped = true;
        },
      };
    },
    close: () => void picture.then((bitmap) => bitmap.close()).catch(() => undefined),
  };
}
