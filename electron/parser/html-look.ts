import { pointsOf } from './css-lengths.ts';
import {
  addDeclaration,
  type Compound,
  type Declaration,
  parseDeclarations,
  type StyleRule,
} from './css-rules.ts';
import { isVariable, withVariables } from './css-variables.ts';
import { SMALLEST_LETTERS } from './hidden-text.ts';
import { isTakenOut, type ValueOf } from './html-hiding.ts';
import { type HtmlPaint, isUnseenPaint, PAGE_PAINT, paintOf } from './html-paint.ts';
import { attributeOf, type HtmlElement } from './html-tree.ts';

/** How the letters in an element look, and whether they can be seen; inherited by what is in it. */
export interface HtmlLook {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly fontSize: number;
  /** Taken out of the page: not displayed, cut off, or moved off it. Nothing inside can undo this. */
  readonly removed: boolean;
  /** Not visible, though what is inside may be again. */
  readonly invisible: boolean;
  readonly paint: HtmlPaint;
  /** Whether white space is kept as it is written. */
  readonly preformatted: boolean;
  /** Values by name of the custom properties. */
  readonly variables: ReadonlyMap<string, string>;
}

/** Whether letters of this look cannot be seen. */
export function isUnseenLook(look: HtmlLook): boolean {
  return look.removed || look.invisible || look.fontSize < SMALLEST_LETTERS || isUnseenPaint(look.paint);
}

/** How an element and its children stand: beside each other, out of the line, in a box, or as usual. */
export interface HtmlPlacement {
  readonly besideEachOther: boolean;
  readonly outOfLine: boolean;
  /** A box in the line with space around its text, as chips are. */
  readonly boxed: boolean;
}

const SPACING = ['padding', 'padding-left', 'padding-right', 'margin', 'margin-left', 'margin-right'];

export const PAGE_LOOK: HtmlLook = {
  bold: false,
  italic: false,
  // 16 CSS pixels, which every browser starts with.
  fontSize: 12,
  removed: false,
  invisible: false,
  paint: PAGE_PAINT,
  preformatted: false,
  variables: new Map(),
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
/** A size among the words of a "font" value: what is no bare number, and what is before a line height. */
const FONT_WORD = /(?:[^\s()/]|\((?:[^()]|\([^()]*\))*\))+/gu;
/** What sizes by the window's are measured by: 1280 CSS pixels, in points. */
const WINDOW = 960;
/** Nothing that matters stands further on, and patterns are slow on what is made to be long. */
const LONGEST_VALUE = 500;

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
    const variables = variablesOf(declared, around.variables);
    const value: ValueOf = (property) => {
      const written = declared.get(property)?.value;
      return written === undefined ? null : withVariables(written.slice(0, LONGEST_VALUE), variables);
    };
    const visibility = value('visibility');
    const display = value('display');
    const fontSize = sizeOf(element, value, around.fontSize);
    return {
      bold: isBold(element, value('font-weight') ?? value('font'), around.bold),
      italic: isItalic(element, value('font-style') ?? value('font'), around.italic),
      fontSize,
      removed: around.removed || isHiddenByAttribute(element, value) || isTakenOut(value, fontSize),
      invisible: /^(?:hidden|collapse)$/u.test(visibility ?? '')
        ? true
        : around.invisible && !/^(?:visible|initial)$/u.test(visibility ?? ''),
      paint: paintOf(element, value, around.paint),
      variables,
      preformatted:
        value('white-space')?.startsWith('pre') ?? (element.tagName === 'pre' || around.preformatted),
      besideEachOther:
        /^(?:inline-)?(?:flex|grid)$/u.test(display ?? '') &&
        value('flex-direction')?.startsWith('column') !== true,
      outOfLine: /^(?:left|right)$/u.test(value('float') ?? '') || value('position') === 'absolute',
      boxed:
        /^inline-(?:block|flex)$/u.test(display ?? '') &&
        SPACING.some((side) => /[1-9]/u.test(value(side) ?? '')),
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

function sizeOf(element: HtmlElement, value: ValueOf, around: number): number {
  const bases = { em: around, whole: around, viewport: WINDOW };
  const written = value('font-size');
  const size =
    written === null
      ? (value('font')?.match(FONT_WORD) ?? [])
          .map((word) => pointsOf(word, bases))
          .find((points) => points !== null)
      : pointsOf(written, bases);
  return size == null ? around * (RELATIVE_SIZES.get(element.tagName) ?? 1) : Math.max(0, size);
}

function isHiddenByAttribute(element: HtmlElement, value: ValueOf): boolean {
  return attributeOf(element, 'hidden') !== null && value('display') === null;
}

function variablesOf(
  declared: ReadonlyMap<string, Declaration>,
  around: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = [...declared].filter(([property]) => isVariable(property));
  if (own.length === 0) return around;
  return new Map([...around, ...own.map(([property, { value }]) => [property, value] as const)]);
}
