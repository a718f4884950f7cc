import type { FailureKind } from '../../shared/base/failure.ts';
import type { ResumeFormat } from '../../shared/document/text-document.ts';

/** What the content says; the file's name says nothing. `archive` is a ZIP that has still to prove to be a DOCX. */
export type SniffedFormat =
  | { readonly kind: 'format'; readonly format: Exclude<ResumeFormat, 'docx'> }
  | { readonly kind: 'archive' }
  | { readonly kind: 'refused'; readonly reason: FailureKind };

/** Viewers accept junk before the header within this many bytes. */
const PDF_HEADER_WITHIN = 1024;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG_SIGNATURE = [0xff, 0xd8, 0xff];
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** Openings of text files that are not plain text. */
const MARKUP = /^\s*(?:\{\\rtf|<(?:!doctype|html|head|body|\?xml|svg|script)\b|%!PS)/iu;
const TEXT_LOOKED_AT = 64 * 1024;

/** Tells the format from the first bytes. A signature at the very start wins over a PDF header further on. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) return { kind: 'refused', reason: 'EMPTY' };
  if (startsWith(bytes, ZIP_SIGNATURE)) return { kind: 'archive' };
  if (startsWith(bytes, PNG_SIGNATURE)) return { kind: 'format', format: 'png' };
  if (startsWith(bytes, JPEG_SIGNATURE)) return { kind: 'format', format: 'jpeg' };
  if (startsWith(bytes, OLE_SIGNATURE)) {
    return { kind: 'refused', reason: holdsEncryptedPackage(bytes) ? 'ENCRYPTED' : 'LEGACY_DOC' };
  }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEADER_WITHIN + 5));
  if (head.includes('%PDF-')) return { kind: 'format', format: 'pdf' };
  return isPlainText(bytes)
    ? { kind: 'format', format: 'text' }
    : { kind: 'refused', reason: 'UNSUPPORTED_TYPE' };
}

/** Text of a plain text file: UTF-8 or UTF-16 with a byte order mark. Null when it is neither. */
export function decodePlainText(bytes: Uint8Array): string | null {
  const encoding = UTF16_MARKS.findIndex((mark) => startsWith(bytes, mark));
  const label = encoding === -1 ? 'utf-8' : encoding === 0 ? 'utf-16le' : 'utf-16be';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isPlainText(bytes: Uint8Array): boolean {
  // A cut in the middle of a character would look like broken text.
  const text = decodePlainText(bytes);
  if (text === null) return false;
  const start = text.slice(0, TEXT_LOOKED_AT);
  return !start.includes('\u0000') && !MARKUP.test(start);
}

/** An encrypted Word document is an OLE file with a stream called "EncryptedPackage" (UTF-16). */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
