import {
  describeFailure,
  type FailureKind,
  type ParseFailure,
  withoutText,
} from '../../shared/base/failure.ts';
import type { Notice, Parsed } from '../../shared/base/notice.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { documentFromPages, type PagesOrigin } from '../../shared/document/document-from-pages.ts';
import { countInk } from '../../shared/document/normalize-text.ts';
import type { TextDocument } from '../../shared/document/text-document.ts';
import type { Page } from '../../shared/document/text-run.ts';
import { MAX_PIXELS } from './ocr/gray-image.ts';
import { readPictureHeader } from './ocr/picture-header.ts';
import { type OcrRequest, recognizePdfPages, recognizePicture } from './ocr/recognize-pages.ts';
import { type PdfText, readPdf } from './read-pdf.ts';

/** An image of at least this share of a page may hold its text; smaller ones are portraits and logos. */
const PICTURE_SHARE = 0.25;
/** A page with fewer visible characters beside such an image holds at most a stamp or the name of a scanner. */
const STAMP_CHARACTERS = 40;
/** An image of this share is the page; text with it is a layer laid over the scan. */
const SCAN_SHARE = 0.8;

export interface PagedOptions {
  /** Folder with pdf.js's `cmaps`, `standard_fonts` and `wasm`. */
  readonly assetsDir: string;
  readonly onOpened: (detail: string) => void;
  /** null: pictures are not read. */
  readonly recognition: OcrRequest | null;
}

type Reading = Result<Parsed<TextDocument>, ParseFailure>;

/** Reads a PDF, its text layer or what is recognised in its pictures. */
export async function readPdfDocument(
  bytes: Uint8Array,
  { assetsDir, onOpened, recognition }: PagedOptions,
): Promise<Reading> {
  const pdf = await readPdf(bytes, assetsDir);
  if (!pdf.ok) return pdf;
  const { value: text, notices } = pdf.value;
  const pictures = picturePages(text);
  const isScan = text.pages.every(({ number, runs }) => runs.length === 0 || pictures.includes(number));
  const layer = text.pages.some((page) => page.runs.length > 0) ? 'text layer found' : 'no text layer';
  onOpened(`${text.pages.length} ${text.pages.length === 1 ? 'page' : 'pages'}, ${layer}`);
  if (recognition === null) {
    if (isScan) return fail(withoutText(pictures.length));
    return compose(text.pages, { links: text.links }, [...notices, ...pictureNotices(pictures)]);
  }
  const wanted = recognition.choice === 'always' ? pagesUnderPictures(text, pictures) : pictures;
  if (wanted.length === 0) {
    return isScan ? refuse('NO_TEXT') : compose(text.pages, { links: text.links }, notices);
  }
  const recognized = await recognizePdfPages(bytes, assetsDir, text.pages, wanted, recognition);
  if (isScan && recognized.recognition === null) return refuse('NOTHING_RECOGNISED');
  return compose(recognized.pages, { links: text.links, recognition: recognized.recognition }, [
    ...notices,
    ...recognized.notices,
  ]);
}

/** Reads a picture of a page. */
export async function readPicture(
  bytes: Uint8Array,
  format: 'png' | 'jpeg',
  { onOpened, recognition }: PagedOptions,
): Promise<Reading> {
  const header = readPictureHeader(bytes, format);
  if (header === null) return refuse('CORRUPT');
  if (header.width * header.height > MAX_PIXELS) return refuse('LIMIT_PIXELS');
  onOpened(`Picture, ${header.width} × ${header.height} points`);
  if (recognition === null) return fail(withoutText(1));
  const recognized = await recognizePicture(bytes, header, recognition);
  if (recognized === null) return refuse('CORRUPT');
  if (recognized.recognition === null) return refuse('NOTHING_RECOGNISED');
  const origin = { links: [], format, recognition: recognized.recognition };
  return compose(recognized.pages, origin, recognized.notices);
}

function compose(pages: readonly Page[], origin: PagesOrigin, notices: readonly Notice[]): Reading {
  const document = documentFromPages(pages, origin);
  return succeed({ value: document.value, notices: [...notices, ...document.notices] });
}

/** Pages, from 1, whose text stands in a picture. */
function picturePages({ pages, pictureShares }: PdfText): readonly number[] {
  return pages
    .filter(({ runs }, index) => {
      const characters = countInk(runs.map((run) => run.text).join(' '));
      return characters < STAMP_CHARACTERS && (pictureShares[index] ?? 0) >= PICTURE_SHARE;
    })
    .map((page) => page.number);
}

/** Those, and pages whose text lies over a picture of the whole page. */
function pagesUnderPictures(text: PdfText, pictures: readonly number[]): readonly number[] {
  return text.pages
    .map((page) => page.number)
    .filter((number) => pictures.includes(number) || (text.pictureShares[number - 1] ?? 0) >= SCAN_SHARE);
}

function pictureNotices(pictures: readonly number[]): readonly Notice[] {
  const [first] = pictures;
  if (first === undefined) return [];
  const message =
    pictures.length === 1
      ? `Page ${first} is a picture without text, so nothing on it was read.`
      : `Pages ${pictures.slice(0, 10).join(', ')} are pictures without text, so nothing on them was read.`;
  return [{ kind: 'PICTURE_PAGES', message, page: first }];
}

function refuse(kind: FailureKind): Reading {
  return fail(describeFailure(kind));
}
