import { wholeNumber } from './text-format.ts';
import { attributeOf, childOf, settingOf, type XmlElement } from './xml-tree.ts';

/** One level of a list: whether a reader sees a marker there, and the style that stands for it. */
interface ListLevel {
  readonly marked: boolean;
  readonly style: string | null;
}

/** The lists of a document (`word/numbering.xml`). */
export class ListLevels {
  readonly #levels = new Map<string, ReadonlyMap<number, ListLevel>>();
  readonly #styled = new Map<string, number>();

  constructor(numbering: XmlElement | null) {
    const abstract = new Map<string, ReadonlyMap<number, ListLevel>>();
    for (const child of numbering?.children ?? []) {
      if (child.name === 'w:abstractNum') {
        abstract.set(attributeOf(child, 'w:abstractNumId') ?? '', levelsOf(child, new Map()));
      }
    }
    for (const child of numbering?.children ?? []) {
      if (child.name !== 'w:num') continue;
      const base = abstract.get(settingOf(child, 'w:abstractNumId') ?? '') ?? new Map<number, ListLevel>();
      const overridden = child.children.filter((element) => element.name === 'w:lvlOverride');
      const levels = overridden.reduce((all, override) => levelsOf(override, all), base);
      this.#levels.set(attributeOf(child, 'w:numId') ?? '', levels);
      for (const [level, { style }] of levels) if (style !== null) this.#styled.set(style, level);
    }
  }

  /** The level, from 0, when a paragraph there has a marker that a reader sees; null when it has none. */
  markedLevel(list: string, level: number): number | null {
    const levels = this.#levels.get(list);
    if (levels === undefined) return null;
    return levels.get(level)?.marked === false ? null : level;
  }

  /** The level that one of these styles, nearest first, stands for in a list; null when none does. */
  levelOfStyle(styles: readonly string[]): number | null {
    const style = styles.find((id) => this.#styled.has(id));
    return style === undefined ? null : (this.#styled.get(style) ?? null);
  }
}

function levelsOf(holder: XmlElement, base: ReadonlyMap<number, ListLevel>): ReadonlyMap<number, ListLevel> {
  const levels = new Map(base);
  for (const element of holder.children) {
    if (element.name !== 'w:lvl') continue;
    levels.set(wholeNumber(attributeOf(element, 'w:ilvl')) ?? 0, {
      marked: settingOf(element, 'w:numFmt') !== 'none' && hasMarker(element),
      style: settingOf(element, 'w:pStyle'),
    });
  }
  return levels;
}

/** A level whose text is empty and that has no picture shows nothing. */
function hasMarker(level: XmlElement): boolean {
  return settingOf(level, 'w:lvlText') !== '' || childOf(level, 'w:lvlPicBulletId') !== null;
}
