import { resolve } from 'node:path';
import type { OcrFiles } from '../../electron/parser/ocr/ocr-files.ts';

const packages = resolve(import.meta.dirname, '../../node_modules');

/** The recognition's data where the build takes it from. */
export const OCR_FILES: OcrFiles = {
  core: resolve(packages, 'tesseract.js-core/tesseract-core-simd-lstm.wasm'),
  language: resolve(packages, '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
};
