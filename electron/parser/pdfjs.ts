// The order matters: the polyfills, then the worker code (run in this thread, so that nothing is loaded by
// address and the whole parser can be bundled), then pdf.js itself.
import './pdfjs-polyfills.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AnnotationMode, getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
export { AnnotationMode, OPS };

const ASSET_FOLDERS: Readonly<Record<string, string>> = {
  cMapUrl: 'cmaps',
  standardFontDataUrl: 'standard_fonts',
  wasmUrl: 'wasm',
};

/** An open PDF; `close` frees everything that belongs to it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF without network, fonts of the system, scripts or canvas. pdf.js detaches the bytes that it is
 * given, so it gets a copy. Throws pdf.js' exceptions. Images of more than `maxImagePixels` points are left out
 * without being decoded; default: none is.
 */
export async function openPdf(bytes: Uint8Array, assetsDir: string, maxImagePixels = -1): Promise<OpenPdf> {
  class AssetReader {
    /** pdf.js asks by kind and bare file name; anything else is not one of its assets. */
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const folder = ASSET_FOLDERS[kind];
      if (folder === undefined || !/^[\w.-]+$/u.test(filename)) {
        throw new Error(`Unknown pdf.js asset: ${kind}`);
      }
      return new Uint8Array(await readFile(join(assetsDir, folder, filename)));
    }
  }
  const options = {
    data: bytes.slice(),
    BinaryDataFactory: AssetReader,
    cMapUrl: 'cmaps/',
    wasmUrl: 'wasm/',
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableWorkerRendering: true,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: maxImagePixels,
    verbosity: 0,
  };
  const task = getDocument(options);
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw error;
  }
}
