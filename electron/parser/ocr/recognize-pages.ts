import type { Notice } from '../../../shared/base/notice.ts';
import type { Recognition } from '../../../shared/document/text-document.ts';
import type { Page } from '../../../shared/document/text-run.ts';
import { READING_LIMITS } from '../reading-limits.ts';
import { drawPdfPages } from './draw-pdf-pages.ts';
import { encodePgm } from './gray-image.ts';
import type { OcrFiles } from './ocr-files.ts';
import type { PictureHeader } from './picture-header.ts';
import { startRecognizer } from './recognizer.ts';
import { isDoubtful, type RecognizedText, runsFromLines } from './runs-from-lines.ts';

/** A wish to have text recognised. */
export interface OcrRequest {
  /** auto: pages that have no text. always: also pages that are pictures with text laid over them. */
  readonly choice: 'auto' | 'always';
  readonly files: OcrFiles;
  /** Called before each page: which of how many it is, from 1. */
  readonly onPage: (page: number, pages: number) => void;
}

/** Pages with the recognised text in them. */
export interface RecognizedPages {
  readonly pages: readonly Page[];
  /** null where no word was recognised. */
  readonly recognition: Recognition | null;
  readonly notices: readonly Notice[];
}

/** Recognised letters, as a share of those of the page's text layer, from which they are taken instead of it. */
const LEAST_GAIN = 0.5;

/** Recognises the text of these pages (from 1) of a PDF; the others stay as they are. */
export async function recognizePdfPages(
  bytes: Uint8Array,
  assetsDir: string,
  pages: readonly Page[],
  wanted: readonly number[],
  request: OcrRequest,
): Promise<RecognizedPages> {
  const numbers = wanted.slice(0, READING_LIMITS.recognizedPages);
  const recognizer = await startRecognizer(request.files);
  const found = new Map<number, RecognizedText>();
  request.onPage(1, numbers.length);
  for await (const { number, image, dot } of drawPdfPages(bytes, assetsDir, numbers)) {
    const lines = recognizer.recognize(encodePgm(image), 1) ?? [];
    const text = runsFromLines(lines, dot);
    const page = pages[number - 1];
    const isBetter = lettersIn(text.runs) >= LEAST_GAIN * lettersIn(page?.runs ?? []);
    if (isBetter && text.runs.length > 0) found.set(number, text);
    const next = numbers.indexOf(number) + 2;
    if (next <= numbers.length) request.onPage(next, numbers.length);
  }
  const cut: Notice[] =
    numbers.length === wanted.length
      ? []
      : [
          {
            kind: 'PAGES_TRUNCATED',
            message: `Text was recognised on the first ${numbers.length} of ${wanted.length} pages that are pictures.`,
            page: null,
          },
        ];
  const { recognition, notices } = summarize(found, pages);
  return {
    pages: pages.map((page) => ({ ...page, runs: found.get(page.number)?.runs ?? page.runs })),
    recognition,
    notices: [...notices, ...cut],
  };
}

/** Width that a picture's shorter side is taken to have on paper, in points: that of A4. Its own figures are often wrong. */
const PAPER_WIDTH = 595;

/** Recognises the text of a picture, which becomes a page of its own. null when it cannot be decoded. */
export async function recognizePicture(
  bytes: Uint8Array,
  header: PictureHeader,
  request: OcrRequest,
): Promise<RecognizedPages | null> {
  const recognizer = await startRecognizer(request.files);
  request.onPage(1, 1);
  const lines = recognizer.recognize(bytes, header.orientation);
  if (lines === null) return null;
  const dot = PAPER_WIDTH / Math.min(header.width, header.height);
  const onSide = header.orientation >= 5;
  const text = runsFromLines(lines, dot);
  const page: Page = {
    number: 1,
    width: dot * (onSide ? header.height : header.width),
    height: dot * (onSide ? header.width : header.height),
    runs: text.runs,
  };
  return { pages: [page], ...summarize(new Map([[1, text]]), [page]) };
}

function lettersIn(runs: Page['runs']): number {
  return runs.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
}

function summarize(
  found: ReadonlyMap<number, RecognizedText>,
  pages: readonly Page[],
): { readonly recognition: Recognition | null; readonly notices: readonly Notice[] } {
  const recognized = [...found].filter(([, text]) => text.runs.length > 0).sort(([a], [b]) => a - b);
  const confidences = recognized.flatMap(([, text]) => text.confidences);
  const [first] = recognized;
  if (first === undefined) return { recognition: null, notices: [] };
  const numbers = recognized.map(([number]) => number);
  const letters = recognized.reduce((sum, [, text]) => sum + lettersIn(text.runs), 0);
  const others = pages
    .filter(({ number }) => !found.has(number))
    .reduce((sum, { runs }) => sum + lettersIn(runs), 0);
  const confidence = confidences.reduce((sum, value) => sum + value, 0) / confidences.length;
  const doubtful = confidences.filter(isDoubtful).length;
  const where = numbers.length === 1 ? `page ${first[0]}` : `pages ${numbers.join(', ')}`;
  const message =
    `The text of ${where} was recognised from ${numbers.length === 1 ? 'a picture' : 'pictures'}: ${confidences.length} words, ` +
    `${Math.round(confidence * 100)}% certain on average, ${doubtful} of them doubtful. Words can be misread; check names, dates and figures.`;
  return {
    recognition: {
      pages: numbers,
      confidence,
      share: letters + others === 0 ? 1 : letters / (letters + others),
    },
    notices: [{ kind: 'OCR', message, page: null }],
  };
}
