import { join } from 'node:path';

/** Where the recognition's own data lies; nothing else is ever read, and nothing is fetched. */
export interface OcrFiles {
  /** Tesseract's compiled code (WebAssembly). */
  readonly core: string;
  /** English, gzipped. */
  readonly language: string;
}

/** In the folder into which the build copies them. */
export function ocrFilesIn(folder: string): OcrFiles {
  return { core: join(folder, 'tesseract-core.wasm'), language: join(folder, 'eng.traineddata.gz') };
}
