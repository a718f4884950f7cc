import { encodeXmlText } from '../xml-text.ts';
import { attributeOf, type XmlElement } from './xml-tree.ts';

/** Fonts whose letters are pictures: what is typed is not what a reader sees. */
const SYMBOL_FONT = /^(?:symbol|wingdings(?: [23])?|webdings)$/iu;
/** Characters of a symbol font are written as typed (0x20 to 0xff) or in the private use area above 0xf000. */
const PRIVATE_USE = 0xf000;
const LAST_TYPED = 0xff;

/** Text of a run; in a symbol font each letter as the symbol that it shows. */
export function writeText(text: string, font: string): string {
  // In XML, a line break with its indentation is white space; a tab between letters is shown as a tab.
  const line = text.replace(/[\t ]*[\n\r]\s*/gu, ' ');
  if (!SYMBOL_FONT.test(font)) {
    return line
      .split('\t')
      .map((part) => `<w:t>${encodeXmlText(part)}</w:t>`)
      .join('<w:tab/>');
  }
  return [...line].map((character) => writeSymbolOf(character, font)).join('');
}

/** A `w:sym`, in the one way of writing that mammoth reads. */
export function writeSymbol(symbol: XmlElement): string {
  const code = Number.parseInt(attributeOf(symbol, 'w:char') ?? '', 16);
  return Number.isNaN(code) ? '' : symbolXml(code, attributeOf(symbol, 'w:font') ?? '');
}

function writeSymbolOf(character: string, font: string): string {
  const code = character.codePointAt(0) ?? 0;
  const typed = code > 0x20 && code <= LAST_TYPED;
  const isPrivate = code > PRIVATE_USE && code <= PRIVATE_USE + LAST_TYPED;
  if (!typed && !isPrivate) return `<w:t>${encodeXmlText(character)}</w:t>`;
  return symbolXml(code, font);
}

function symbolXml(code: number, font: string): string {
  const low = code >= PRIVATE_USE ? code - PRIVATE_USE : code;
  const digits = low.toString(16).padStart(2, '0');
  return `<w:sym w:font="${encodeXmlText(font)}" w:char="F0${digits}"/>`;
}
