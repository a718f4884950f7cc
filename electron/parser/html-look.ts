import {
  addDeclaration,
  type Compound,
  type Declaration,
  parseDeclarations,
  type StyleRule,
} from './css-rules.ts';
import { isNearWhite } from './hidden-text.ts';
import { attributeOf, type HtmlElement } from './html-tree.ts';

/** How the letters in an element look, and whether they can be seen; inherited by what is in it. */
export interface HtmlLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly fontSize: number;
  /** Taken out of the page: not displayed, transparent, or moved off it. Nothing inside can undo this. */
  readonly removed: boolean;
  /** Not visible, though what is inside may be again. */
  readonly invisible: boolean;
  /** Whether the letters are white, and whether something under them is not, or is not known. */
  readonly white: boolean;
  readonly shaded: boolean;
  /** Whether white space is kept as it is written. */
  readonly preformatted: boolean;
}

/** How the element's children stand: beside each other, out of the line, or as usual. */
export interface HtmlPlacement {
  readonly besideEachOther: boolean;
  readonly outOfLine: boolean;
}

export const PAGE_LOOK: HtmlLook = {
  bold: false,
  italic: false,
  // 16 CSS pixels, which every browser starts with.
  fontSize: 12,
  removed: false,
  invisible: false,
  white: false,
  shaded: false,
  preformatted: false,
};

const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var', 'address']);
/** Sizes of elements as multiples of their surroundings' (HTML, 15.3). */
const RELATIVE_SIZES: ReadonlyMap<string, number> = new Map([
  ['h1', 2],
  ['h2', 1.5],
  ['h3', 1.17],
  ['h5', 0.83],
  ['h6', 0.67],
  ['small', 0.83],
]);
const POINTS: ReadonlyMap<string, number> = new Map([
  ['px', 0.75],
  ['pt', 1],
  ['pc', 12],
  ['in', 72],
  ['cm', 28.35],
  ['mm', 2.835],
  ['rem', 12],
]);
const SIZE = /(?:^|\s)(?:(\d*\.?\d+)(px|pt|pc|in|cm|mm|rem|em|%)|0)(?=$|[\s/])/u;
const ZERO = /^(?:0+\.?0*|0*\.0+)%?$/u;
/** A shift beyond this, in pixels or points, leads out of every page. */
const OFF_PAGE = /^-\d{4,}(?:\.\d+)?(?:px|pt)$|^-\d{3,}(?:\.\d+)?(?:em|rem|vw|vh|%)$/u;

/** Gives the looks of elements under these rules. */
export class HtmlStyles {
  readonly #byKey = new Map<string, StyleRule[]>();

  constructor(rules: readonly StyleRule[]) {
    for (const rule of rules) {
      const key = keyOf(rule.compounds[0]);
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, [rule]);
      else known.push(rule);
    }
  }

  /** The element's own look within that of its surroundings, and how its children stand. */
  lookOf(element: HtmlElement, around: HtmlLook): HtmlLook & HtmlPlacement {
    const declared = this.#declarationsOf(element);
    const value = (property: string): string | null => declared.get(property)?.value ?? null;
    const visibility = value('visibility');
    const color = colorOf(value('color') ?? legacyColor(element));
    const display = value('display');
    return {
      bold: isBold(element, value('font-weight') ?? value('font'), around.bold),
      italic: isItalic(element, value('font-style') ?? value('font'), around.italic),
      fontSize: sizeOf(element, value('font-size') ?? value('font'), around.fontSize),
      removed: around.removed || isRemoved(element, value),
      invisible: visibility === null ? around.invisible : visibility !== 'visible',
      white: color === null ? around.white : isNearWhite(color),
      shaded: around.shaded || isShaded(element, value),
      preformatted:
        value('white-space')?.startsWith('pre') ?? (element.tagName === 'pre' || around.preformatted),
      besideEachOther:
        /^(?:inline-)?(?:flex|grid)$/u.test(display ?? '') &&
        value('flex-direction')?.startsWith('column') !== true,
      outOfLine: /^(?:left|right)$/u.test(value('float') ?? '') || value('position') === 'absolute',
    };
  }

  #declarationsOf(element: HtmlElement): ReadonlyMap<string, Declaration> {
    const names = attributeOf(element, 'class')?.split(/\s+/u) ?? [];
    const keys = [
      '*',
      element.tagName,
      `#${attributeOf(element, 'id') ?? ''}`,
      ...names.map((name) => `.${name}`),
    ];
    const rules = [...new Set(keys)]
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .filter((rule) => matches(rule, element))
      .sort((a, b) => a.weight - b.weight);
    const own = parseDeclarations(attributeOf(element, 'style') ?? '');
    const merged = new Map<string, Declaration>();
    for (const declarations of [...rules.map((rule) => rule.declarations), own]) {
      for (const [property, declaration] of declarations) addDeclaration(merged, property, declaration);
    }
    return merged;
  }
}

/** Under which name a rule is found: the most telling thing that it asks of the element itself. */
function keyOf(compound: Compound | undefined): string {
  if (compound === undefined) return '*';
  if (compound.id !== null) return `#${compound.id}`;
  const [name] = compound.classes;
  return name === undefined ? (compound.tag ?? '*') : `.${name}`;
}

function matches(rule: StyleRule, element: HtmlElement): boolean {
  const [own, ...outer] = rule.compounds;
  if (own === undefined || !fits(own, element)) return false;
  let node = element.parentNode;
  for (const compound of outer) {
    while (node !== null && !('tagName' in node && fits(compound, node))) {
      node = 'tagName' in node ? node.parentNode : null;
    }
    if (node === null) return false;
    node = 'tagName' in node ? node.parentNode : null;
  }
  return true;
}

function fits({ tag, classes, id }: Compound, element: HtmlElement): boolean {
  if (tag !== null && tag !== element.tagName) return false;
  if (id !== null && id !== attributeOf(element, 'id')) return false;
  if (classes.length === 0) return true;
  const names = attributeOf(element, 'class')?.split(/\s+/u) ?? [];
  return classes.every((name) => names.includes(name));
}

function isBold(element: HtmlElement, weight: string | null, around: boolean): boolean {
  if (weight !== null && /\bbold(?:er)?\b|\b[6-9]00\b/u.test(weight)) return true;
  if (weight !== null && /^(?:normal|lighter|[1-5]00)$/u.test(weight)) return false;
  return around || BOLD.has(element.tagName);
}

function isItalic(element: HtmlElement, style: string | null, around: boolean): boolean {
  if (style !== null && /\b(?:italic|oblique)\b/u.test(style)) return true;
  if (style === 'normal') return false;
  return around || ITALIC.has(element.tagName);
}

function sizeOf(element: HtmlElement, written: string | null, around: number): number {
  const size = SIZE.exec(written ?? '');
  if (size === null) return around * (RELATIVE_SIZES.get(element.tagName) ?? 1);
  const number = Number(size[1] ?? 0);
  if (size[2] === 'em') return number * around;
  if (size[2] === '%') return (number / 100) * around;
  return number * (POINTS.get(size[2] ?? '') ?? 0);
}

function isRemoved(element: HtmlElement, value: (property: string) => string | null): boolean {
  if (attributeOf(element, 'hidden') !== null && value('display') === null) return true;
  if (value('display') === 'none' || ZERO.test(value('opacity') ?? '1')) return true;
  if (value('clip')?.replace(/[\s,px]/gu, '') === 'rect(0000)') return true;
  return ['left', 'top', 'right', 'text-indent', 'margin-left'].some((property) =>
    OFF_PAGE.test(value(property) ?? ''),
  );
}

function isShaded(element: HtmlElement, value: (property: string) => string | null): boolean {
  const grounds = [
    value('background-color'),
    value('background'),
    value('background-image'),
    attributeOf(element, 'bgcolor'),
  ];
  return grounds.some((ground) => {
    if (ground === null || /^(?:none|transparent|inherit|initial|unset)?$/u.test(ground)) return false;
    const color = colorOf(ground);
    return color === null || !isNearWhite(color);
  });
}

function legacyColor(element: HtmlElement): string | null {
  return element.tagName === 'font' ? (attributeOf(element, 'color')?.toLowerCase() ?? null) : null;
}

/** The colour as "#rrggbb"; null where the value is none, or names one in another way. Clear letters are white. */
function colorOf(value: string | null): string | null {
  if (value === null) return null;
  if (value === 'white' || value === 'transparent') return '#ffffff';
  const hex = /^#([0-9a-f]{3,8})$/u.exec(value)?.[1];
  if (hex !== undefined)
    return hex.length < 6
      ? `#${[...hex.slice(0, 3)].map((digit) => digit + digit).join('')}`
      : `#${hex.slice(0, 6)}`;
  const parts = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+))?\s*\)$/u.exec(value);
  if (parts === null) return null;
  if (parts[4] !== undefined && Number(parts[4]) === 0) return '#ffffff';
  return `#${parts
    .slice(1, 4)
    .map((part) =>
      Math.min(255, Math.round(Number(part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
