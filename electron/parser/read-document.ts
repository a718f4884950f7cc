import { describeFailure, type FailureKind, type ParseFailure } from '../../shared/base/failure.ts';
import type { Notice, Parsed } from '../../shared/base/notice.ts';
import { fail, type Result, succeed } from '../../shared/base/result.ts';
import { documentFromBlocks } from '../../shared/document/document-from-blocks.ts';
import { documentFromText } from '../../shared/document/document-from-text.ts';
import { lookalikeNotice } from '../../shared/document/lookalike-letters.ts';
import { countInk } from '../../shared/document/normalize-text.ts';
import type { ResumeFormat, TextDocument } from '../../shared/document/text-document.ts';
import type { DeclaredResume } from '../../shared/resume/declared-resume.ts';
import { type BlockText, TRUNCATED } from './block-text.ts';
import type { OcrRequest } from './ocr/recognize-pages.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readJsonResume } from './read-json-resume.ts';
import { readMarkdown } from './read-markdown.ts';
import { readOdt } from './read-odt.ts';
import { readPdfDocument, readPicture } from './read-paged-document.ts';
import { readRtf } from './read-rtf.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { type SniffedFormat, sniffFormat } from './sniff-format.ts';
import { unpackArchive } from './unpack-archive.ts';

/** From this share of unreadable characters on, what can be read is not worth judging. */
const GARBLED_SHARE = 0.2;

/** Formats that are read into paragraphs, as the line about the opened file calls them. */
const BLOCK_FORMATS = {
  docx: 'Word document',
  odt: 'OpenDocument text',
  rtf: 'RTF document',
  html: 'Web page',
  markdown: 'Markdown',
  json: 'JSON Resume',
} as const satisfies Partial<Record<ResumeFormat, string>>;
type BlockFormat = keyof typeof BLOCK_FORMATS;

export interface ReadOptions {
  /** Folder with pdf.js's `cmaps`, `standard_fonts` and `wasm`. */
  readonly assetsDir: string;
  /** Called when the file is open, with its facts: "2 pages, text layer found". */
  readonly onOpened?: (detail: string) => void;
  /** Absent: pictures are not read. */
  readonly recognition?: OcrRequest | null;
}

/** A document that was read, with its structure where the file itself gives it. */
export interface ReadDocument extends Parsed<TextDocument> {
  readonly declared?: DeclaredResume;
}

type Reading = Result<ReadDocument, ParseFailure>;

/** Reads a file's text with its places. The content decides the format; a bad file is a failure, not an exception. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const reading = await readByFormat(bytes, sniffFormat(bytes), options);
  if (!reading.ok) return reading;
  const { value, notices } = reading.value;
  if (countInk(value.text) === 0) return refuse('NO_TEXT');
  if (value.unreadableShare > GARBLED_SHARE) return refuse('GARBLED_TEXT');
  const lookalikes = lookalikeNotice(value.text);
  return succeed({ ...reading.value, notices: lookalikes === null ? notices : [...notices, lookalikes] });
}

async function readByFormat(
  bytes: Uint8Array,
  sniffed: SniffedFormat,
  { assetsDir, onOpened = () => undefined, recognition = null }: ReadOptions,
): Promise<Reading> {
  switch (sniffed.kind) {
    case 'refused':
      return refuse(sniffed.reason);
    case 'archive': {
      const archive = unpackArchive(bytes);
      if (!archive.ok) return archive;
      const { format } = archive.value;
      const text = format === 'docx' ? await readDocx(archive.value) : readOdt(archive.value);
      return fromBlocks(text, format, onOpened);
    }
    case 'pdf':
      return readPdfDocument(bytes, { assetsDir, onOpened, recognition });
    case 'png':
    case 'jpeg':
      return readPicture(bytes, sniffed.kind, { assetsDir, onOpened, recognition });
    case 'rtf':
      return fromBlocks(readRtf(bytes), 'rtf', onOpened);
    case 'characters':
      return readCharacters(sniffed, onOpened);
  }
}

function readCharacters(
  { format, text }: Extract<SniffedFormat, { kind: 'characters' }>,
  onOpened: ReadOptions['onOpened'],
): Reading {
  switch (format) {
    case 'html':
      return fromBlocks(readHtml(text), format, onOpened);
    case 'markdown':
      return fromBlocks(readMarkdown(text), format, onOpened);
    case 'json':
      return fromBlocks(readJsonResume(text), format, onOpened);
    case 'text': {
      const document = documentFromText(text.slice(0, READING_LIMITS.characters));
      onOpened?.(`Plain text, ${count(document.value.lines.length, 'line')}`);
      return succeed(withNotices(document, text.length > READING_LIMITS.characters ? [TRUNCATED] : []));
    }
  }
}

function fromBlocks(
  text: Result<Parsed<BlockText>, ParseFailure>,
  format: BlockFormat,
  onOpened: ReadOptions['onOpened'],
): Reading {
  if (!text.ok) return text;
  const { blocks, links, declared } = text.value.value;
  const paragraphs = blocks.filter((block) => block.text.trim() !== '').length;
  onOpened?.(`${BLOCK_FORMATS[format]}, ${count(paragraphs, 'paragraph')}`);
  const document = withNotices(documentFromBlocks(blocks, { links, format }), text.value.notices);
  return succeed(declared === undefined ? document : { ...document, declared });
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
