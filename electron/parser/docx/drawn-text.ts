import { namedColor } from './text-colors.ts';
import { attributeOf, childOf, isOnValue, type XmlElement } from './xml-tree.ts';

/** A text box: its content, and the ground on which it is written ("none" when one sees through it). */
export interface TextBox {
  readonly content: XmlElement;
  readonly fill: string;
  readonly hidden: boolean;
}

/** English Metric Units to an inch; a drawing smaller than that on a side carries no column of text. */
const INCH = 914_400;
/** Three points; a box that is lower or narrower shows no letter. */
const SMALLEST_SIDE = 38_100;
/** No page is as large as this, so what stands further off stands on none. */
const LARGEST_PAGE = 22 * INCH;
/** What is placed from a margin or a column may start this far left of it, or above it, and be on the page. */
const WIDEST_MARGIN = 3 * INCH;
const SHAPES = new Set(['v:shape', 'v:rect', 'v:roundrect', 'v:oval']);

/** The text boxes of a drawing (`w:drawing`, `w:pict`, `w:object`) in order; those within them are theirs. */
export function textBoxesOf(drawing: XmlElement): readonly TextBox[] {
  const boxes: TextBox[] = [];
  collect(drawing, 'none', false, boxes);
  return boxes;
}

/**
 * The grounds that drawings behind the text paint: "#rrggbb" each, "unknown" for a picture. A text may stand on
 * any of them; where, only a word processor's layout knows.
 */
export function backdropsOf(anchor: XmlElement): readonly string[] {
  const behind = attributeOf(anchor, 'behindDoc');
  if (behind !== '1' && behind !== 'true') return [];
  const extent = childOf(anchor, 'wp:extent');
  const sides = [Number(attributeOf(extent, 'cx')), Number(attributeOf(extent, 'cy'))];
  if (sides.some((side) => side < INCH)) return [];
  const fills: string[] = [];
  collectFills(anchor, fills);
  return fills;
}

/** The branch of `mc:AlternateContent` that a word processor shows: the first that it understands. */
export function shownBranch(alternate: XmlElement): readonly XmlElement[] {
  const choice = alternate.children.find((child) => child.name === 'mc:Choice' && child.understood);
  return (choice ?? childOf(alternate, 'mc:Fallback'))?.children ?? [];
}

function collect(element: XmlElement, fill: string, hidden: boolean, boxes: TextBox[]): void {
  if (element.name === 'w:txbxContent') {
    boxes.push({ content: element, fill, hidden });
    return;
  }
  const children = element.name === 'mc:AlternateContent' ? shownBranch(element) : element.children;
  const ground = fillOf(element) ?? fill;
  const unseen = hidden || isOutOfSight(element);
  for (const child of children) collect(child, ground, unseen, boxes);
}

/** Whether a drawing is hidden, too small to show a letter, or beside every page. */
function isOutOfSight(drawing: XmlElement): boolean {
  const extent = childOf(drawing, 'wp:extent');
  const hidden = attributeOf(childOf(drawing, 'wp:docPr'), 'hidden');
  if (hidden !== null && isOnValue(hidden)) return true;
  return (
    isAside(Number(attributeOf(extent, 'cx') ?? INCH), childOf(drawing, 'wp:positionH')) ||
    isAside(Number(attributeOf(extent, 'cy') ?? INCH), childOf(drawing, 'wp:positionV'))
  );
}

function isAside(side: number, position: XmlElement | null): boolean {
  const offset = Number(childOf(position, 'wp:posOffset')?.text ?? 0);
  return side < SMALLEST_SIDE || offset > LARGEST_PAGE || offset + side < -WIDEST_MARGIN;
}

function collectFills(element: XmlElement, fills: string[]): void {
  if (element.name === 'a:blip') fills.push('unknown');
  const fill = fillOf(element);
  if (fill !== null && fill !== 'none') fills.push(fill);
  for (const child of element.name === 'mc:AlternateContent' ? shownBranch(element) : element.children) {
    collectFills(child, fills);
  }
}

/** What a shape is filled with; null for what is no shape. */
function fillOf(element: XmlElement): string | null {
  if (element.name === 'wps:wsp') return drawnFill(element);
  if (!SHAPES.has(element.name)) return null;
  const filled = attributeOf(element, 'filled');
  if (filled === 'f' || filled === 'false') return 'none';
  const color = namedColor(
    /^#[0-9a-f]{6}/iu.exec(attributeOf(element, 'fillcolor') ?? '')?.[0] ?? null,
    null,
  );
  return color === 'none' ? 'unknown' : color;
}

function drawnFill(shape: XmlElement): string {
  const properties = childOf(shape, 'wps:spPr');
  if (childOf(properties, 'a:noFill') !== null) return 'none';
  const color = childOf(childOf(properties, 'a:solidFill'), 'a:srgbClr');
  if (color === null || color.children.length > 0) return 'unknown';
  return namedColor(attributeOf(color, 'val'), null);
}
