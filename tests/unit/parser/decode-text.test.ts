import { expect, test } from 'vitest';
import { decodeText } from '../../../electron/parser/decode-text.ts';

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from('Zoë – Köln'), 'Zoë – Köln'],
  ['UTF-8 with a mark', Buffer.from('\ufeffZoë'), 'Zoë'],
  ['UTF-16, little end first, with a mark', Buffer.from('\ufeffZoë – Köln', 'utf16le'), 'Zoë – Köln'],
  ['UTF-16, big end first, with a mark', bigEndian('\ufeffZoë – Köln'), 'Zoë – Köln'],
  [
    'UTF-16, little end first, without a mark',
    Buffer.from('Zoë – Köln, Python', 'utf16le'),
    'Zoë – Köln, Python',
  ],
  ['UTF-16, big end first, without a mark', bigEndian('Zoë – Köln, Python'), 'Zoë – Köln, Python'],
  // 0x80 is the euro sign, 0x93 and 0x94 are quotation marks, 0x96 is an en dash in windows-1252.
  [
    'windows-1252',
    Buffer.from([
      ...Buffer.from('Python for Zo'),
      0xeb,
      0x20,
      0x96,
      0x20,
      0x93,
      0x80,
      0x39,
      0x94,
      0x0d,
      0x0a,
    ]),
    'Python for Zoë – “€9”\r\n',
  ],
])('%s is read', (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});

test.each([
  ['bytes with controls', [0x5a, 0x01, 0xeb, 0x5a, 0x5a, 0x5a]],
  ['bytes that windows-1252 leaves out', [0x5a, 0x5a, 0x5a, 0x5a, 0x5a, 0x5a, 0x81]],
  // "Опыт" in windows-1251
  ['letters that are hardly ever ASCII', [0xce, 0xef, 0xfb, 0xf2]],
  ['half a pair of UTF-16', [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]],
])('%s are no text', (_, bytes) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(null);
});
