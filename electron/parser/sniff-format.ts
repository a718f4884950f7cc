import type { FailureKind } from '../../shared/base/failure.ts';
import { parseJson } from '../../shared/base/parse-json.ts';
import type { ResumeFormat } from '../../shared/document/text-document.ts';
import { decodeAs, decodeText, encodingByMark } from './decode-text.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';

/** What the content says; the file's name says nothing. `archive` is a ZIP that has still to prove to be a document. */
export type SniffedFormat =
  | { readonly kind: 'pdf' | 'png' | 'jpeg' | 'archive' | 'rtf' }
  | { readonly kind: 'characters'; readonly format: CharacterFormat; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: FailureKind };

/** Formats that are nothing but characters. */
export type CharacterFormat = Extract<ResumeFormat, 'text' | 'markdown' | 'html' | 'json'>;

/** Viewers accept junk before the header within this many bytes. */
const PDF_HEADER_WITHIN = 1024;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG_SIGNATURE = [0xff, 0xd8, 0xff];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** GIF, TIFF and WebP begin with letters, and small ones hold nothing else. */
const OTHER_PICTURE = /^(?:GIF8[79]a|II\*\0|MM\0\*|RIFF.{4}WEBP)/su;
const RTF_OPENING = /^(?:\u00ef\u00bb\u00bf)?\s{0,16}\{\\rtf/u;
const LOOKED_AT = 64 * 1024;
/** What may stand before the first element of a web page. */
const BEFORE_PAGE = /^(?:\s|<\?xml[^>]{0,200}\?>|<!--[\s\S]{0,2000}?-->)*/u;
const PAGE_OPENING =
  /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link|style|script|main|header|nav|section|article|div|span|table|h[1-6]|p|ul|ol|b|strong)\b)/iu;
/** Browsers look this far; pages that were saved by one put their own remarks first. */
const CHARSET_WITHIN = 4096;
const CHARSET = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]{2,30})/iu;
const OTHER_MARKUP = /^<(?:!doctype|svg|[a-z][\w-]*:?[\w-]*\s+xmlns)|^\s*%!PS/iu;
const XML_OPENING = /^\s*<\?xml/iu;
const JSON_OPENING = /^\s*(?:\{\s*["}]|\[\s*[[{"\]\d])/u;

/** Tells the format from the first bytes. A signature at the very start wins over a PDF header further on. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) return { kind: 'refused', reason: 'EMPTY' };
  if (startsWith(bytes, ZIP_SIGNATURE)) return { kind: 'archive' };
  if (startsWith(bytes, PNG_SIGNATURE)) return { kind: 'png' };
  if (startsWith(bytes, JPEG_SIGNATURE)) return { kind: 'jpeg' };
  if (startsWith(bytes, OLE_SIGNATURE)) {
    return { kind: 'refused', reason: reasonAgainstOle(bytes) };
  }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEADER_WITHIN + 5));
  if (OTHER_PICTURE.test(head.toString('latin1'))) return { kind: 'refused', reason: 'UNSUPPORTED_TYPE' };
  if (RTF_OPENING.test(head.toString('latin1'))) return { kind: 'rtf' };
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  return sniffCharacters(bytes);
}

function sniffCharacters(bytes: Uint8Array): SniffedFormat {
  const text = decodeDeclaredPage(bytes) ?? decodeText(bytes);
  const start = text?.slice(0, LOOKED_AT) ?? '\u0000';
  if (text === null || start.includes('\u0000')) return { kind: 'refused', reason: 'UNSUPPORTED_TYPE' };
  const opening = start.replace(BEFORE_PAGE, '');
  if (PAGE_OPENING.test(opening)) return { kind: 'characters', format: 'html', text };
  if (OTHER_MARKUP.test(opening) || XML_OPENING.test(start))
    return { kind: 'refused', reason: 'UNSUPPORTED_TYPE' };
  if (isJson(text)) return { kind: 'characters', format: 'json', text };
  return { kind: 'characters', format: looksLikeMarkdown(start) ? 'markdown' : 'text', text };
}

/** A web page in the encoding that it declares (HTML, 4.2.5.4); null where it declares none, or is in another. */
function decodeDeclaredPage(bytes: Uint8Array): string | null {
  if (encodingByMark(bytes) !== null) return null;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, CHARSET_WITHIN)).toString(
    'latin1',
  );
  if (!PAGE_OPENING.test(head.replace(BEFORE_PAGE, ''))) return null;
  const label = CHARSET.exec(head)?.[1];
  return label === undefined ? null : decodeAs(label, bytes);
}

/** An object that opens like one is meant as JSON even where it is damaged; a list may be a line in brackets. */
function isJson(text: string): boolean {
  if (!JSON_OPENING.test(text.slice(0, LOOKED_AT))) return false;
  return text.trimStart().startsWith('{') || parseJson(text) !== undefined;
}

/** An OLE file is told by the names of its streams: an encrypted DOCX, an old Word document, or something else. */
function reasonAgainstOle(bytes: Uint8Array): FailureKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'ENCRYPTED';
  return holds('WordDocument') ? 'LEGACY_DOC' : 'UNSUPPORTED_TYPE';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
