import { describeFailure, type FailureKind, type ParseFailure } from '../../shared/base/failure.ts';
import type { Notice, Parsed } from '../../shared/base/notice.ts';
import { assertNever, fail, type Result, succeed } from '../../shared/base/result.ts';
import { documentFromBlocks } from '../../shared/document/document-from-blocks.ts';
import { documentFromText } from '../../shared/document/document-from-text.ts';
import { lookalikeNotice } from '../../shared/document/lookalike-letters.ts';
import { countInk } from '../../shared/document/normalize-text.ts';
import type { TextDocument } from '../../shared/document/text-document.ts';
import type { OcrRequest } from './ocr/recognize-pages.ts';
import { readDocx } from './read-docx.ts';
import { readPdfDocument, readPicture } from './read-paged-document.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { decodePlainText, sniffFormat } from './sniff-format.ts';

/** From this share of unreadable characters on, what can be read is not worth judging. */
const GARBLED_SHARE = 0.2;

export interface ReadOptions {
  /** Folder with pdf.js's `cmaps`, `standard_fonts` and `wasm`. */
  readonly assetsDir: string;
  /** Called when the file is open, with its facts: "2 pages, text layer found". */
  readonly onOpened?: (detail: string) => void;
  /** Absent: pictures are not read. */
  readonly recognition?: OcrRequest | null;
}

type Reading = Result<Parsed<TextDocument>, ParseFailure>;

/** Reads a file's text with its places. The content decides the format; a bad file is a failure, not an exception. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const reading = await readByFormat(bytes, options);
  if (!reading.ok) return reading;
  const { value, notices } = reading.value;
  if (countInk(value.text) === 0) return refuse('NO_TEXT');
  if (value.unreadableShare > GARBLED_SHARE) return refuse('GARBLED_TEXT');
  const lookalikes = lookalikeNotice(value.text);
  return succeed({ value, notices: lookalikes === null ? notices : [...notices, lookalikes] });
}

async function readByFormat(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const { assetsDir, onOpened = () => undefined, recognition = null } = options;
  const sniffed = sniffFormat(bytes);
  if (sniffed.kind === 'refused') return refuse(sniffed.reason);
  if (sniffed.kind === 'archive') {
    const docx = await readDocx(bytes);
    if (!docx.ok) return docx;
    const { blocks, links } = docx.value.value;
    const paragraphs = blocks.filter((block) => block.text.trim() !== '').length;
    onOpened(`Word document, ${count(paragraphs, 'paragraph')}`);
    return succeed(withNotices(documentFromBlocks(blocks, { links }), docx.value.notices));
  }
  switch (sniffed.format) {
    case 'pdf':
      return readPdfDocument(bytes, { assetsDir, onOpened, recognition });
    case 'png':
    case 'jpeg':
      return readPicture(bytes, sniffed.format, { assetsDir, onOpened, recognition });
    case 'text': {
      const text = decodePlainText(bytes) ?? '';
      const document = documentFromText(text.slice(0, READING_LIMITS.characters));
      onOpened(`Plain text, ${count(document.value.lines.length, 'line')}`);
      return succeed(withNotices(document, textNotices(text)));
    }
    default:
      return assertNever(sniffed.format);
  }
}

function textNotices(text: string): readonly Notice[] {
  if (text.length <= READING_LIMITS.characters) return [];
  return [
    {
      kind: 'TEXT_TRUNCATED',
      message: 'The file holds far more text than a résumé; reading stopped after two million characters.',
      page: null,
    },
  ];
}

function withNotices(document: Parsed<TextDocument>, earlier: readonly Notice[]): Parsed<TextDocument> {
  return { value: document.value, notices: [...earlier, ...document.notices] };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function refuse(kind: FailureKind): Reading {
  return fail(describeFailure(kind));
}
