import type { FailureKind } from '../../shared/base/failure.ts';
import type { ResumeFormat } from '../../shared/document/text-document.ts';
import { decodeText } from './decode-text.ts';

/** What the content says; the file's name says nothing. `archive` is a ZIP that has still to prove to be a document. */
export type SniffedFormat =
  | { readonly kind: 'pdf' | 'archive' }
  | { readonly kind: 'characters'; readonly format: CharacterFormat; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: FailureKind };

/** Formats that are nothing but characters. */
export type CharacterFormat = Extract<ResumeFormat, 'text'>;

/** Viewers accept junk before the header within this many bytes. */
const PDF_HEADER_WITHIN = 1024;
const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOOKED_AT = 64 * 1024;
/** Openings of text files that are not plain text. */
const MARKUP = /^\s*(?:\{\\rtf|<(?:!doctype|html|head|body|\?xml|svg|script)\b|%!PS)/iu;

/** Tells the format from the first bytes. A signature at the very start wins over a PDF header further on. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) return { kind: 'refused', reason: 'EMPTY' };
  if (startsWith(bytes, ZIP_SIGNATURE)) return { kind: 'archive' };
  if (startsWith(bytes, OLE_SIGNATURE)) {
    return { kind: 'refused', reason: holdsEncryptedPackage(bytes) ? 'ENCRYPTED' : 'LEGACY_DOC' };
  }
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEADER_WITHIN + 5));
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  return sniffCharacters(bytes);
}

function sniffCharacters(bytes: Uint8Array): SniffedFormat {
  const text = decodeText(bytes);
  const start = text?.slice(0, LOOKED_AT) ?? '\u0000';
  if (text === null || start.includes('\u0000')) return { kind: 'refused', reason: 'UNSUPPORTED_TYPE' };
  if (MARKUP.test(start)) return { kind: 'refused', reason: 'UNSUPPORTED_TYPE' };
  return { kind: 'characters', format: 'text', text };
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
