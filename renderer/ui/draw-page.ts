import { GlobalWorkerOptions, getDocument, type RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { DrawingStopped, type PageSource, showOn } from './page-source.ts';

/** The window's only importer of pdf.js: it draws pages. What a page says was read elsewhere, in the parser process. */

GlobalWorkerOptions.workerSrc = workerUrl;

/** The pages of a PDF, and how many there are. */
export interface PdfPages extends PageSource {
  /** Rejects where the file is no PDF. */
  readonly count: Promise<number>;
}

/** So many pages are kept as drawn; a long document does not fill the memory. */
const MAX_PICTURES = 12;

/** Draws the pages of a PDF. */
export function openPdfPages(bytes: Uint8Array): PdfPages {
  const task = getDocument({
    // A copy, because pdf.js takes its buffer away to the worker.
    data: bytes.slice(),
    // Everything comes from the app's own origin; nothing is fetched by URL from inside a document.
    cMapUrl: assetUrl('cmaps/'),
    standardFontDataUrl: assetUrl('standard_fonts/'),
    wasmUrl: assetUrl('wasm/'),
    cMapPacked: true,
    useSystemFonts: false,
    // The policy of the window allows no WebAssembly; pdf.js has a slower way without it.
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  });
  const count = task.promise.then((pdf) => pdf.numPages);
  // Whoever only draws never asks how many there are, and learns of a damaged file by drawing.
  count.catch(() => undefined);
  const drawn = new Map<number, HTMLCanvasElement>();
  return {
    count,
    picture: (number) => drawn.get(number) ?? null,
    draw(number, canvas, cssWidth) {
      let render: RenderTask | null = null;
      let stopped = false;
      async function draw(): Promise<void> {
        const pdf = await task.promise;
        const page = await pdf.getPage(number);
        if (stopped) throw new DrawingStopped();
        const scale = (cssWidth / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio;
        const viewport = page.getViewport({ scale });
        // Drawn aside and shown when it is whole, so that a page that changes its size does not go blank meanwhile.
        const aside = document.createElement('canvas');
        aside.width = Math.round(viewport.width);
        aside.height = Math.round(viewport.height);
        render = page.render({ canvas: aside, viewport });
        await render.promise;
        drawn.delete(number);
        drawn.set(number, aside);
        for (const oldest of [...drawn.keys()].slice(0, -MAX_PICTURES)) drawn.delete(oldest);
        showOn(canvas, aside);
      }
      return {
        done: draw(),
        stop() {
          stopped = true;
          render?.cancel();
        },
      };
    },
    close: () => void task.destroy(),
  };
}

/** Assets lie beside the page in the built app. */
function assetUrl(folder: string): string {
  return new URL(`pdfjs/${folder}`, document.baseURI).href;
}
