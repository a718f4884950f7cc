import { highlightColor, letterColor, shadeColor, type WordColor } from './text-colors.ts';
import { attributeOf, isOnValue, settingOf, type XmlElement } from './xml-tree.ts';

/** What a list of run properties says; what it does not mention is left out. */
export interface RunFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly halfPoints?: number;
  readonly color?: WordColor;
  readonly shade?: WordColor;
  readonly highlight?: WordColor;
  readonly font?: string;
}

/** What a list of paragraph properties says; what it does not mention is left out. */
export interface ParagraphFormat {
  /** 1 to 9 for headings, 10 for body text. */
  readonly outlineLevel?: number;
  /** "0" takes a list off. */
  readonly list?: string;
  /** From 0. */
  readonly listLevel?: number;
  readonly shade?: WordColor;
  /** Height of each line in twentieths of a point, where it is fixed; 0 where it is not. */
  readonly exactLine?: number;
}

/** Reads a `w:rPr`; what tracked changes say about earlier formatting stands deeper and is not read. */
export function readRunFormat(properties: XmlElement | null): RunFormat {
  const format: { -readonly [key in keyof RunFormat]: RunFormat[key] } = {};
  for (const property of properties?.children ?? []) {
    const value = attributeOf(property, 'w:val');
    switch (property.name) {
      case 'w:b':
        format.bold = isOnValue(value);
        break;
      case 'w:i':
        format.italic = isOnValue(value);
        break;
      case 'w:vanish':
        format.hidden = isOnValue(value);
        break;
      case 'w:sz':
        if (Number.isFinite(Number(value ?? 'none'))) format.halfPoints = Number(value);
        break;
      case 'w:color':
        format.color = letterColor(property);
        break;
      case 'w:shd':
        format.shade = shadeColor(property);
        break;
      case 'w:highlight':
        format.highlight = highlightColor(property);
        break;
      case 'w:rFonts':
        format.font = attributeOf(property, 'w:ascii') ?? attributeOf(property, 'w:hAnsi') ?? '';
        break;
    }
  }
  return format;
}

/** Reads a `w:pPr`. */
export function readParagraphFormat(properties: XmlElement | null): ParagraphFormat {
  const format: { -readonly [key in keyof ParagraphFormat]: ParagraphFormat[key] } = {};
  for (const property of properties?.children ?? []) {
    switch (property.name) {
      case 'w:outlineLvl': {
        const level = wholeNumber(attributeOf(property, 'w:val'));
        if (level !== null) format.outlineLevel = level + 1;
        break;
      }
      case 'w:numPr': {
        const list = settingOf(property, 'w:numId');
        const level = wholeNumber(settingOf(property, 'w:ilvl'));
        if (list !== null) format.list = list;
        if (level !== null) format.listLevel = level;
        break;
      }
      case 'w:shd':
        format.shade = shadeColor(property);
        break;
      case 'w:spacing': {
        const rule = attributeOf(property, 'w:lineRule');
        const line = wholeNumber(attributeOf(property, 'w:line'));
        if (line !== null) format.exactLine = rule === 'exact' ? line : 0;
        break;
      }
    }
  }
  return format;
}

/** A whole number from 0; null for anything else. */
export function wholeNumber(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/u.test(value) ? Number(value) : null;
}
