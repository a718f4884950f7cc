import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import createCore from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { z } from 'zod';
import type { OcrFiles } from './ocr-files.ts';

const boxSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const lineSchema = z.object({
  baseline: boxSchema,
  rowAttributes: z.object({ rowHeight: z.number() }),
  words: z.array(z.object({ text: z.string(), confidence: z.number(), bbox: boxSchema })),
});
/** Blocks without text (lines, pictures) have no paragraphs. */
const pageSchema = z.object({
  blocks: z
    .array(z.object({ paragraphs: z.array(z.object({ lines: z.array(lineSchema) })).nullish() }))
    .nullish(),
});

/** A line as the engine found it; lengths are dots of the image, confidences percentages. */
export type RecognizedLine = z.infer<typeof lineSchema>;
export type RecognizedWord = RecognizedLine['words'][number];

export interface Recognizer {
  /**
   * The lines of an image file (PNG, JPEG, PGM), in no order that matters. `orientation` is the EXIF value, 1 to 8;
   * places are those of the upright image. null when it is no image that can be decoded.
   * Runs to its end without a pause: whoever wants to stop it ends the thread.
   */
  recognize(file: Uint8Array, orientation: number): readonly RecognizedLine[] | null;
}

/** Tesseract's numbers: its neural engine only, and finding blocks of text by itself. */
const NEURAL_ENGINE = 1;
const FIND_BLOCKS = '3';

/**
 * Loads the engine. It is used without tesseract.js around it, which would add a thread, a cache on disk and a
 * download: none has a place in a parser that is offline and already a thread of its own. The plain SIMD build is
 * taken, because "relaxed" SIMD may round differently from one processor to the next.
 */
export async function startRecognizer(files: OcrFiles): Promise<Recognizer> {
  const [wasmBinary, language] = await Promise.all([readFile(files.core), readFile(files.language)]);
  const core = await createCore({ wasmBinary, TesseractProgress: () => undefined });
  core.FS.writeFile('eng.traineddata', gunzipSync(language));
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'eng', NEURAL_ENGINE) !== 0) throw new Error('The language data was not accepted.');
  api.SetVariable('tessedit_pageseg_mode', FIND_BLOCKS);
  return {
    recognize(file, orientation) {
      core.FS.writeFile('/input', file);
      const refused = api.SetImageFile(orientation, 0) !== 0;
      core.FS.unlink('/input');
      if (refused || api.Recognize(null) !== 0) return null;
      const page = pageSchema.parse(JSON.parse(api.GetJSONText()));
      api.Clear();
      return (page.blocks ?? []).flatMap((block) =>
        (block.paragraphs ?? []).flatMap((paragraph) => paragraph.lines),
      );
    },
  };
}
