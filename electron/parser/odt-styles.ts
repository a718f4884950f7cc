import { isNearWhite } from './hidden-text.ts';
import { attributeValue, childElements, type XmlElement } from './xml-tree.ts';

/** What a style and those that it inherits from say. Null where none of them says it. */
export interface OdtLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** Points, or null also where only a percentage is given. */
  readonly fontSize: number | null;
  /** Not displayed at all. */
  readonly hidden: boolean | null;
  /** "#rrggbb" */
  readonly color: string | null;
  /** Whether a ground other than white lies under the text. */
  readonly shaded: boolean | null;
}

export interface OdtStyles {
  /** The look of this style; the family's default look where the name is null or unknown. */
  look(family: string, name: string | null): OdtLook;
  /** 1 to 6 where the paragraph style is one of headings; null otherwise. */
  headingLevel(name: string | null): number | null;
  /** Whether a page has a ground other than white. */
  readonly pageShaded: boolean;
}

const UNSAID: OdtLook = {
  bold: null,
  italic: null,
  fontSize: null,
  hidden: null,
  color: null,
  shaded: null,
};
/** Far more than any program makes; also ends cycles. */
const LONGEST_CHAIN = 30;
/** Style names as they are stored: "Heading_20_1" is "Heading 1". */
const HEADING = /^heading(?:_20_| )?([1-9]|10)?$/iu;

/** Reads the styles of an OpenDocument text from the root elements of its content and its styles. */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const styles = new Map<string, XmlElement>();
  const defaults = new Map<string, XmlElement>();
  let pageShaded = false;
  for (const group of roots.flatMap(childElements)) {
    if (!/^office:(?:automatic-)?styles$/u.test(group.name)) continue;
    for (const style of childElements(group)) {
      const family = attributeValue(style, 'style:family') ?? '';
      if (style.name === 'style:style') styles.set(keyOf(family, attributeValue(style, 'style:name')), style);
      else if (style.name === 'style:default-style') defaults.set(family, style);
      else if (style.name === 'style:page-layout') pageShaded ||= lookOf(style).shaded === true;
    }
  }
  const chainOf = (family: string, name: string | null): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = styles.get(keyOf(family, name));
    while (style !== undefined && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = styles.get(keyOf(family, attributeValue(style, 'style:parent-style-name')));
    }
    return chain;
  };
  const looks = new Map<string, OdtLook>();
  return {
    look(family, name) {
      const key = keyOf(family, name);
      const known = looks.get(key);
      if (known !== undefined) return known;
      const look = inheritLook([...chainOf(family, name), defaults.get(family)]);
      looks.set(key, look);
      return look;
    },
    headingLevel: (name) => headingLevelOf(chainOf('paragraph', name), name),
    pageShaded,
  };
}

/** The look of a style with what it leaves unsaid taken from the one behind it. */
export function inheritFrom(look: OdtLook, behind: OdtLook): OdtLook {
  return {
    bold: look.bold ?? behind.bold,
    italic: look.italic ?? behind.italic,
    fontSize: look.fontSize ?? behind.fontSize,
    hidden: look.hidden ?? behind.hidden,
    color: look.color ?? behind.color,
    shaded: look.shaded ?? behind.shaded,
  };
}

function keyOf(family: string, name: string | null): string {
  return `${family} ${name ?? ''}`;
}

function inheritLook(chain: readonly (XmlElement | undefined)[]): OdtLook {
  return chain.reduce<OdtLook>(
    (look, style) => (style === undefined ? look : inheritFrom(look, lookOf(style))),
    UNSAID,
  );
}

function lookOf(style: XmlElement): OdtLook {
  let look = UNSAID;
  for (const properties of childElements(style)) {
    const value = (name: string) => attributeValue(properties, name);
    const weight = value('fo:font-weight');
    const slant = value('fo:font-style');
    const size = /^(\d+(?:\.\d+)?)pt$/u.exec(value('fo:font-size') ?? '')?.[1];
    const display = properties.name === 'style:text-properties' ? value('text:display') : null;
    const color = value('fo:color');
    const ground = value('fo:background-color') ?? value('draw:fill-color');
    look = inheritFrom(look, {
      bold: weight === null ? null : weight === 'bold' || Number(weight) >= 600,
      italic: slant === null ? null : slant !== 'normal',
      fontSize: size === undefined ? null : Number(size),
      hidden: display === null ? null : display === 'none',
      color,
      shaded: ground === null ? null : ground !== 'transparent' && !isNearWhite(ground),
    });
  }
  return look;
}

/** The first style of the chain that is known to be one of headings, or known to be none, decides. */
function headingLevelOf(chain: readonly XmlElement[], name: string | null): number | null {
  const names = chain.length === 0 ? [name] : chain.map((style) => attributeValue(style, 'style:name'));
  for (const [index, styleName] of names.entries()) {
    const style = chain[index];
    const outline = style === undefined ? null : attributeValue(style, 'style:default-outline-level');
    if (outline !== null && /^[1-9]$/u.test(outline)) return Math.min(6, Number(outline));
    if (/^subtitle$/iu.test(styleName ?? '')) return null;
    if (/^title$/iu.test(styleName ?? '')) return 1;
    const heading = HEADING.exec(styleName ?? '');
    if (heading !== null) return Math.min(6, Number(heading[1] ?? 1));
  }
  return null;
}
