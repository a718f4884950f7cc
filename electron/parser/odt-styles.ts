import { type Ground, WHITE_PAPER } from './color-contrast.ts';
import { groundOver, inheritFrom, lookOfStyle, type OdtLook, UNSAID } from './odt-look.ts';
import { attributeValue, childElements, type XmlElement } from './xml-tree.ts';

export interface OdtStyles {
  /** The look of this style; the family's default look where the name is null or unknown. */
  look(family: string, name: string | null): OdtLook;
  /** 1 to 6 where the paragraph style is one of headings; null otherwise. */
  headingLevel(name: string | null): number | null;
  /** Of all pages; null where they differ. */
  readonly pageGround: Ground;
}

/** Far more than any program makes; also ends cycles. */
const LONGEST_CHAIN = 30;
/** Style names as they are stored: "Heading_20_1" is "Heading 1". */
const HEADING = /^heading(?:_20_| )?([1-9]|10)?$/iu;

/** Reads the styles of an OpenDocument text from the root elements of its content and its styles. */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const styles = new Map<string, XmlElement>();
  const defaults = new Map<string, XmlElement>();
  const pageGrounds = new Set<Ground>();
  for (const group of roots.flatMap(childElements)) {
    if (!/^office:(?:automatic-)?styles$/u.test(group.name)) continue;
    for (const style of childElements(group)) {
      const family = attributeValue(style, 'style:family') ?? '';
      if (style.name === 'style:style') styles.set(keyOf(family, attributeValue(style, 'style:name')), style);
      else if (style.name === 'style:default-style') defaults.set(family, style);
      else if (style.name === 'style:page-layout')
        pageGrounds.add(groundOver(lookOfStyle(style).ground, WHITE_PAPER));
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
  const [pageGround = WHITE_PAPER] = pageGrounds.size > 1 ? [null] : pageGrounds;
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
    pageGround,
  };
}

function keyOf(family: string, name: string | null): string {
  return `${family} ${name ?? ''}`;
}

function inheritLook(chain: readonly (XmlElement | undefined)[]): OdtLook {
  return chain.reduce<OdtLook>(
    (look, style) => (style === undefined ? look : inheritFrom(look, lookOfStyle(style))),
    UNSAID,
  );
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
