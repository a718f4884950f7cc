import { type ParagraphFormat, type RunFormat, readParagraphFormat, readRunFormat } from './text-format.ts';
import { attributeOf, childOf, descendantsOf, isOnValue, settingOf, type XmlElement } from './xml-tree.ts';

/** What a style and the styles that it is based on say together. */
export interface StyleFormat {
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
  /** 1 to 9 when the style, or one that it is based on, is a heading's. */
  readonly headingLevel: number | null;
  /** For tables: whether it paints cells, perhaps only some of them. */
  readonly shades: boolean;
  /** The style's own id and those of the styles that it is based on, nearest first. */
  readonly ids: readonly string[];
}

interface Style extends StyleFormat {
  readonly parent: string | null;
}

const PLAIN: StyleFormat = { run: {}, paragraph: {}, headingLevel: null, shades: false, ids: [] };
/** Built-in heading styles keep their English name in the file; some programs write the one they show. */
const HEADING_NAME =
  /^(?:heading|überschrift|titre|título|titolo|título|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|заголовок|標題|标题|見出し)\s*([1-9])$/iu;

/** The styles of a document, each with what it inherits. */
export class StyleSheet {
  /** What text has that no style says anything about. */
  readonly defaults: StyleFormat;
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, StyleFormat>();
  readonly #defaultIds = new Map<string, string>();

  constructor(styles: XmlElement | null) {
    const defaults = childOf(styles, 'w:docDefaults');
    this.defaults = {
      ...PLAIN,
      run: readRunFormat(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
      paragraph: readParagraphFormat(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    };
    for (const style of styles?.children ?? []) {
      const id = attributeOf(style, 'w:styleId');
      // Where two styles have one id, the first keeps it (ECMA-376, 17.7.4.17).
      if (style.name !== 'w:style' || id === null || this.#styles.has(id)) continue;
      this.#styles.set(id, readStyle(style, id));
      const type = attributeOf(style, 'w:type') ?? 'paragraph';
      const isDefault = attributeOf(style, 'w:default');
      if (isDefault !== null && isOnValue(isDefault)) this.#defaultIds.set(type, id);
    }
  }

  /** A style by its id, or the default one of its kind where an element names none. */
  find(id: string | null, kind: 'paragraph' | 'character' | 'table'): StyleFormat {
    const key = id ?? this.#defaultIds.get(kind) ?? null;
    return key === null ? PLAIN : this.#resolve(key, new Set());
  }

  #resolve(id: string, seen: Set<string>): StyleFormat {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const style = this.#styles.get(id);
    if (style === undefined) return { ...PLAIN, headingLevel: levelOfId(id) };
    if (seen.has(id)) return PLAIN;
    seen.add(id);
    const base = style.parent === null ? PLAIN : this.#resolve(style.parent, seen);
    const resolved: StyleFormat = {
      run: { ...base.run, ...style.run },
      paragraph: { ...base.paragraph, ...style.paragraph },
      headingLevel: style.headingLevel ?? base.headingLevel,
      shades: style.shades || base.shades,
      ids: [id, ...base.ids],
    };
    this.#resolved.set(id, resolved);
    return resolved;
  }
}

function readStyle(style: XmlElement, id: string): Style {
  const paragraph = readParagraphFormat(childOf(style, 'w:pPr'));
  const named = HEADING_NAME.exec(settingOf(style, 'w:name') ?? '');
  return {
    run: readRunFormat(childOf(style, 'w:rPr')),
    paragraph,
    headingLevel: named === null ? levelOfId(id) : Number(named[1]),
    shades:
      attributeOf(style, 'w:type') === 'table' &&
      [...descendantsOf(style)].some((element) => element.name === 'w:shd'),
    ids: [id],
    parent: settingOf(style, 'w:basedOn'),
  };
}

/** "Heading2" is the id that most programs give to the style of that name. */
function levelOfId(id: string): number | null {
  const level = /^heading\s?([1-9])$/iu.exec(id)?.[1];
  return level === undefined ? null : Number(level);
}
