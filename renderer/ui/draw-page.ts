import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentProxy,
  type RenderTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** The window's only importer of pdf.js: it draws pages. What a page says was read elsewhere, in the parser process. */

GlobalWorkerOptions.workerSrc = workerUrl;

/** An opened PDF whose pages can be drawn. `close` frees it and ends its worker. */
export interface PageSource {
  readonly open: Promise<PDFDocumentProxy>;
  close(): void;
}

/** `bytes` is copied, because pdf.js takes its buffer away to the worker. */
export function openPages(bytes: Uint8Array): PageSource {
  const task = getDocument({
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
  return { open: task.promise, close: () => void task.destroy() };
}

/** Assets lie beside the page in the built app. */
function assetUrl(folder: string): string {
  return new URL(`pdfjs/${folder}`, document.baseURI).href;
}

/** A drawing under way; `done` rejects when it is stopped. */
export interface Drawing {
  readonly done: Promise<void>;
  stop(): void;
}

/** Draws page `number` (from 1) onto `canvas`, `cssWidth` CSS pixels wide, sharp for the screen's pixel ratio. */
export function drawPage(
  source: PageSource,
  number: number,
  canvas: HTMLCanvasElement,
  cssWidth: number,
): Drawing {
  let render: RenderTask | null = null;
  let stopped = false;
  async function draw(): Promise<void> {
    const pdf = await source.open;
    const page = await pdf.getPage(number);
    if (stopped) return;
    const scale = (cssWidth / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio;
    const viewport = page.getViewport({ scale });
    // Drawn aside and shown when it is whole, so that a page that changes its size does not go blank meanwhile.
    const aside = document.createElement('canvas');
    aside.width = Math.round(viewport.width);
    aside.height = Math.round(viewport.height);
    render = page.render({ canvas: aside, viewport });
    await render.promise;
    canvas.width = aside.width;
    canvas.height = aside.height;
    canvas.getContext('2d')?.drawImage(aside, 0, 0);
  }
  return {
    done: draw(),
    stop() {
      stopped = true;
      render?.cancel();
    },
  };
}
