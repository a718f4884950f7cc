import { expect, test } from 'vitest';
import { sniffFormat } from '../../../electron/parser/sniff-format.ts';

const text = (content: string) => new TextEncoder().encode(content);
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function told(bytes: Uint8Array): string {
  const sniffed = sniffFormat(bytes);
  if (sniffed.kind === 'refused') return sniffed.reason;
  return sniffed.kind === 'characters' ? sniffed.format : sniffed.kind;
}

test.each([
  ['nothing', new Uint8Array(), 'EMPTY'],
  ['a PDF header', text('%PDF-1.7\n'), 'pdf'],
  ['a PDF header after 1,000 bytes of junk', text(`${'x'.repeat(1000)}%PDF-1.4`), 'pdf'],
  [
    'a PDF header beyond 1,024 bytes',
    new Uint8Array([0, ...text(`${'x'.repeat(1100)}%PDF-1.4`)]),
    'UNSUPPORTED_TYPE',
  ],
  ['a ZIP signature', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'archive'],
  [
    'a ZIP signature with a PDF header behind it',
    new Uint8Array([0x50, 0x4b, 3, 4, ...text('%PDF-1.4')]),
    'archive',
  ],
  [
    'a PDF header with a ZIP signature behind it',
    new Uint8Array([...text('%PDF-1.4'), 0x50, 0x4b, 3, 4]),
    'pdf',
  ],
  ['an old Word file', new Uint8Array([...ole, ...Buffer.from('WordDocument', 'utf16le')]), 'LEGACY_DOC'],
  ['an old spreadsheet', new Uint8Array([...ole, ...Buffer.from('Workbook', 'utf16le')]), 'UNSUPPORTED_TYPE'],
  [
    'an encrypted Word file',
    new Uint8Array([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'ENCRYPTED',
  ],
  ['RTF', text('{\\rtf1\\ansi hello}'), 'rtf'],
  ['HTML', text('<!DOCTYPE html><html></html>'), 'html'],
  ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'UNSUPPORTED_TYPE'],
  ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'png'],
  ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'jpeg'],
  ['a GIF', new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0]), 'UNSUPPORTED_TYPE'],
  ['plain text', text('Ada Example\nPython'), 'text'],
  ['UTF-16 text', new Uint8Array([0xff, 0xfe, ...Buffer.from('Ada', 'utf16le')]), 'text'],
  ['text in an old encoding', new Uint8Array([0x41, 0xe9, 0x20, 0x41]), 'text'],
])('%s', (_, bytes, expected) => {
  expect(told(bytes)).toBe(expected);
});
