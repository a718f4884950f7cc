import { decodeAs } from './decode-text.ts';

const ANSI = 'windows-1252';

/** Encodings by Windows code page number, where they are not "windows-<number>". */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
]);

/** Encodings by character set of a font (RTF 1.9.1, \fcharset). */
const CHARACTER_SETS: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);
export const SYMBOL = 'symbol';
const SYMBOL_SET = 2;

/** The encoding of a code page by its number; that of Western Windows where it is not known. */
export function encodingOfCodePage(number: number): string {
  const label = CODE_PAGES.get(number) ?? `windows-${number}`;
  return decodeAs(label, new Uint8Array()) === null ? ANSI : label;
}

/** The encoding of a font's character set; null where the set is the document's own. */
export function encodingOfCharacterSet(set: number): string | null {
  return set === SYMBOL_SET ? SYMBOL : (CHARACTER_SETS.get(set) ?? null);
}

/** Text in this encoding; letters of symbol fonts become private-use characters, as in other formats. */
export function decodeRtfBytes(bytes: string, encoding: string): string {
  if (encoding === SYMBOL) {
    return bytes.replace(/[^\p{Cc}\s]/gu, (sign) => String.fromCharCode(0xf000 + sign.charCodeAt(0)));
  }
  if (/^\p{ASCII}*$/u.test(bytes)) return bytes;
  const buffer = Buffer.from(bytes, 'latin1');
  return decodeAs(encoding, buffer) ?? decodeAs(ANSI, buffer) ?? '';
}
