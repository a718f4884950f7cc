import { type Ground, toHex, WHITE_PAPER } from './color-contrast.ts';
import { encodingOfCharacterSet, encodingOfCodePage } from './rtf-code-pages.ts';
import { bytesIn, destinationOf, groupsIn, type RtfGroup } from './rtf-tree.ts';

/** What the head of an RTF file says for all of its text. */
export interface RtfTables {
  readonly encodingOf: (font: number | null) => string;
  /** "#rrggbb"; null for the automatic colour, and for one that the table does not have. */
  readonly colorOf: (color: number) => string | null;
  /** 1 to 6 where the paragraph style is one of headings; null otherwise. */
  readonly headingLevel: (style: number) => number | null;
  readonly defaultFont: number | null;
  readonly pageGround: Ground;
}

const HEADING = /^heading\s*([1-9])$/iu;

export function readRtfTables(document: RtfGroup): RtfTables {
  const groups = groupsIn(document);
  const named = (name: string) => groups.filter((group) => destinationOf(group).name === name);
  const ownEncoding = documentEncoding(document);
  const fonts = new Map(named('fonttbl').flatMap((table) => [...readFonts(table)]));
  const colors = named('colortbl').flatMap(readColors);
  const headings = new Map(named('stylesheet').flatMap(groupsIn).flatMap(readStyle));
  return {
    encodingOf: (font) => (font === null ? null : fonts.get(font)) ?? ownEncoding,
    colorOf: (color) => colors[color] ?? null,
    headingLevel: (style) => headings.get(style) ?? null,
    defaultFont: parameterOf(document, 'deff'),
    pageGround: pageGroundOf(named('background')[0]),
  };
}

function documentEncoding(document: RtfGroup): string {
  const codePage = parameterOf(document, 'ansicpg');
  if (codePage !== null) return encodingOfCodePage(codePage);
  return has(document, 'mac') ? 'macintosh' : encodingOfCodePage(1252);
}

/** Encodings by font number; fonts in the document's own encoding are left out. */
function readFonts(table: RtfGroup): ReadonlyMap<number, string> {
  const fonts = new Map<number, string>();
  let font: number | null = null;
  const read = (group: RtfGroup): void => {
    for (const node of group.children) {
      if (node.kind === 'group') read(node);
      if (node.kind !== 'control' || node.parameter === null) continue;
      if (node.name === 'f') font = node.parameter;
      const encoding =
        node.name === 'fcharset'
          ? encodingOfCharacterSet(node.parameter)
          : node.name === 'cpg'
            ? encodingOfCodePage(node.parameter)
            : null;
      if (font !== null && encoding !== null) fonts.set(font, encoding);
    }
  };
  read(table);
  return fonts;
}

/** Colours as "#rrggbb" by number; null for an automatic one. Each ends with a semicolon. */
function readColors(table: RtfGroup): readonly (string | null)[] {
  const colors: (string | null)[] = [];
  let parts = new Map<string, number>();
  for (const node of table.children) {
    if (node.kind === 'control' && node.parameter !== null) parts.set(node.name, node.parameter);
    if (node.kind !== 'text' || !node.bytes.includes(';')) continue;
    const shades = ['red', 'green', 'blue'].map((name) => parts.get(name));
    colors.push(
      shades.every((shade) => shade === undefined) ? null : toHex(shades.map((shade) => shade ?? 0)),
    );
    parts = new Map();
  }
  return colors;
}

/** The colour of the shape that fills the page: "fillColor" with red in the lowest byte, "fillType" 0 for a plain one. */
function pageGroundOf(background: RtfGroup | undefined): Ground {
  if (background === undefined) return WHITE_PAPER;
  const properties = new Map(propertiesIn(background));
  const color = Number(properties.get('fillColor') ?? Number.NaN);
  if ((properties.get('fillType') ?? '0') !== '0' || !Number.isInteger(color)) return null;
  return toHex([color & 0xff, (color >> 8) & 0xff, (color >> 16) & 0xff]);
}

/** Properties of shapes: {\sp{\sn name}{\sv value}} */
function propertiesIn(group: RtfGroup): readonly (readonly [string, string])[] {
  return groupsIn(group).flatMap((inner) => {
    if (destinationOf(inner).name !== 'sp') return propertiesIn(inner);
    const [name, value] = groupsIn(inner);
    return name === undefined || value === undefined ? [] : [[bytesIn(name).trim(), bytesIn(value).trim()]];
  });
}

function readStyle(style: RtfGroup): readonly (readonly [number, number])[] {
  if (destinationOf(style).ignorable) return [];
  const name = bytesIn(style).replace(/;.*$/su, '').trim();
  const number = parameterOf(style, 's') ?? 0;
  const outline = parameterOf(style, 'outlinelevel');
  const written = HEADING.exec(name)?.[1] ?? (/^title$/iu.test(name) ? '1' : undefined);
  const level =
    written === undefined ? (outline === null || outline > 8 ? null : outline + 1) : Number(written);
  return level === null ? [] : [[number, Math.min(6, Math.max(1, level))]];
}

function parameterOf(group: RtfGroup, name: string): number | null {
  const control = group.children.find((node) => node.kind === 'control' && node.name === name);
  return control?.kind === 'control' ? control.parameter : null;
}

function has(group: RtfGroup, name: string): boolean {
  return group.children.some((node) => node.kind === 'control' && node.name === name);
}
