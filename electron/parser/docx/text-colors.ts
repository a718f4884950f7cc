import { attributeOf, type XmlElement } from './xml-tree.ts';

/**
 * A colour as "#rrggbb", "none" where nothing is painted (automatic colour, no shading), or "unknown" where the
 * file names one in a way that is not resolved here (themes, patterns).
 */
export type WordColor = string;

const WHITE = '#ffffff';
/** The colours of ST_HighlightColor. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGray: '#808080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  green: '#00ff00',
  lightGray: '#c0c0c0',
  magenta: '#ff00ff',
  none: 'none',
  red: '#ff0000',
  white: WHITE,
  yellow: '#ffff00',
};

/** The colour that a `w:color` gives to letters. */
export function letterColor(element: XmlElement): WordColor {
  return namedColor(attributeOf(element, 'w:val'), attributeOf(element, 'w:themeColor'));
}

/** The colour that a `w:shd` paints: of its fill, or of its pattern when that is solid. */
export function shadeColor(element: XmlElement): WordColor {
  const pattern = attributeOf(element, 'w:val');
  if (pattern === 'solid') {
    const color = namedColor(attributeOf(element, 'w:color'), attributeOf(element, 'w:themeColor'));
    return color === 'none' ? '#000000' : color;
  }
  if (pattern !== null && !/^(?:clear|nil)$/u.test(pattern)) return 'unknown';
  return namedColor(attributeOf(element, 'w:fill'), attributeOf(element, 'w:themeFill'));
}

/** The colour that a `w:highlight` paints. */
export function highlightColor(element: XmlElement): WordColor {
  return HIGHLIGHTS[attributeOf(element, 'w:val') ?? 'none'] ?? 'unknown';
}

/** A colour given as six hexadecimal digits, with or without "#"; the theme's, where only that is named. */
export function namedColor(value: string | null, theme: string | null): WordColor {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(value ?? '')?.[1];
  if (digits !== undefined) return `#${digits.toLowerCase()}`;
  if (theme !== null) return /^(?:background1|light1|bg1|lt1)$/u.test(theme) ? WHITE : 'unknown';
  return value === null || value === 'auto' ? 'none' : 'unknown';
}
