import { type Ground, isLostOn, LOWEST_ALPHA, layOver, WHITE_PAPER } from './color-contrast.ts';
import { type CssColor, parseCssColor } from './css-colors.ts';
import { opacityOf, type ValueOf } from './html-hiding.ts';
import { attributeOf, type HtmlElement } from './html-tree.ts';

/** What the letters in an element are painted with and on; inherited by what is in it. */
export interface HtmlPaint {
  readonly color: CssColor;
  /** Painted in place of the colour where it is given. */
  readonly fill: CssColor | null;
  /** Share from 0 to 1 of the element and all around it. */
  readonly opacity: number;
  readonly ground: Ground;
  /** Whether a background is cut out by the letters, so that clear ones show it. */
  readonly backgroundInLetters: boolean;
}

export const PAGE_PAINT: HtmlPaint = {
  color: { hex: '#000000', alpha: 1 },
  fill: null,
  opacity: 1,
  ground: WHITE_PAPER,
  backgroundInLetters: false,
};

/** How browsers paint links for which a page says nothing. */
const LINK: CssColor = { hex: '#0000ee', alpha: 1 };
const PICTURE = /\b(?:url|gradient|image|image-set|cross-fade|element|paint)\(/u;
/** Words of a value; what stands in parentheses belongs to the word before. */
const WORDS = /(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/gu;

/** The element's own paint within that of its surroundings. */
export function paintOf(element: HtmlElement, value: ValueOf, around: HtmlPaint): HtmlPaint {
  const ground = groundOf(element, value, around.ground);
  const cutOut = [value('background-clip'), value('-webkit-background-clip'), value('background')].some(
    (clip) => /(?:^|\s)text(?:\s|$)/u.test(clip ?? ''),
  );
  return {
    color: colorOf(element, value('color'), around),
    fill: fillOf(value('-webkit-text-fill-color'), around),
    opacity: around.opacity * opacityOf(value),
    ground: cutOut ? around.ground : ground,
    backgroundInLetters: cutOut
      ? around.ground === null || !isLostOn(ground, around.ground)
      : around.backgroundInLetters,
  };
}

/** Whether letters painted so cannot be seen: clear, or not to be told from their ground. */
export function isUnseenPaint({ color, fill, opacity, ground, backgroundInLetters }: HtmlPaint): boolean {
  if (opacity < LOWEST_ALPHA) return true;
  const letters = fill ?? color;
  const share = letters.alpha * opacity;
  if (share < LOWEST_ALPHA) return !backgroundInLetters;
  return ground !== null && isLostOn(layOver(letters.hex, ground, share), ground);
}

function colorOf(element: HtmlElement, declared: string | null, around: HtmlPaint): CssColor {
  if (declared === 'initial') return PAGE_PAINT.color;
  if (declared !== null) return parseCssColor(declared) ?? around.color;
  const legacy = element.tagName === 'font' ? 'color' : element.tagName === 'body' ? 'text' : null;
  const written = legacy === null ? null : legacyColor(element, legacy);
  if (written !== null) return parseCssColor(written) ?? around.color;
  return element.tagName === 'a' && attributeOf(element, 'href') !== null ? LINK : around.color;
}

function fillOf(declared: string | null, around: HtmlPaint): CssColor | null {
  if (declared === 'currentcolor' || declared === 'initial') return null;
  return parseCssColor(declared ?? '') ?? around.fill;
}

function groundOf(element: HtmlElement, value: ValueOf, around: Ground): Ground {
  const shorthand = value('background');
  const image = value('background-image') ?? shorthand ?? '';
  if (PICTURE.test(image) || attributeOf(element, 'background') !== null) return null;
  const written = value('background-color') ?? shorthand ?? legacyColor(element, 'bgcolor');
  const words = written?.match(WORDS) ?? [];
  const color = words.map(parseCssColor).findLast((word) => word !== null);
  // A function that is none of the known ones may give any colour.
  if (color === undefined) return words.some((word) => word.includes('(')) ? null : around;
  if (color.alpha === 0) return around;
  if (color.alpha === 1) return color.hex;
  return around === null ? null : layOver(color.hex, around, color.alpha);
}

/** A colour in an old attribute, where the sign before the digits may be missing. */
function legacyColor(element: HtmlElement, attribute: string): string | null {
  const written = attributeOf(element, attribute)?.trim().toLowerCase() ?? null;
  return written !== null && /^[0-9a-f]{6}$/u.test(written) ? `#${written}` : written;
}
