import { type Ground, isLostOn } from './color-contrast.ts';
import { pointsOf } from './css-lengths.ts';
import { SMALLEST_LETTERS } from './hidden-text.ts';
import { attributeValue, childElements, childNamed, type XmlElement } from './xml-tree.ts';

/** What a style and those that it inherits from say. Null where none of them says it. */
export interface OdtLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  /** Points. */
  readonly fontSize: number | null;
  /** Share of a size that is not known yet; null where the size is known, or nothing is said. */
  readonly fontScale: number | null;
  /** Not displayed at all, or shrunk to nothing. */
  readonly hidden: boolean | null;
  /** "#rrggbb", or the colour that stands out from every ground. */
  readonly color: string | null;
  /** What lies under the paragraph, cell or page, and what under the letters alone. */
  readonly ground: OdtGround | null;
  readonly letterGround: OdtGround | null;
}

/** "#rrggbb", or nothing, or something whose colour is not known. */
type OdtGround = `#${string}` | 'transparent' | 'unknown';

const AUTOMATIC = 'automatic';
export const UNSAID: OdtLook = {
  bold: null,
  italic: null,
  fontSize: null,
  fontScale: null,
  hidden: null,
  color: null,
  ground: null,
  letterGround: null,
};
/** Points where nothing gives a size that a share could be of. */
const USUAL_SIZE = 12;
const COLOR = /^#[0-9a-f]{6}$/iu;
const PERCENTAGE = /^(\d+(?:\.\d+)?)%$/u;
/** Letters shrunk to a smaller percentage cannot be read at any usual size. */
const SMALLEST_PERCENTAGE = 20;

/** The look of a style with what it leaves unsaid taken from the one behind it. */
export function inheritFrom(look: OdtLook, behind: OdtLook): OdtLook {
  const scale = look.fontScale ?? 1;
  const open = look.fontSize === null && behind.fontSize === null;
  return {
    bold: look.bold ?? behind.bold,
    italic: look.italic ?? behind.italic,
    fontSize: look.fontSize ?? (behind.fontSize === null ? null : behind.fontSize * scale),
    fontScale: open && (look.fontScale ?? behind.fontScale) !== null ? scale * (behind.fontScale ?? 1) : null,
    hidden: look.hidden ?? behind.hidden,
    color: look.color ?? behind.color,
    ground: look.ground ?? behind.ground,
    letterGround: look.letterGround ?? behind.letterGround,
  };
}

/** What this style itself says. */
export function lookOfStyle(style: XmlElement): OdtLook {
  return childElements(style).reduce<OdtLook>(
    (look, properties) => inheritFrom(look, lookOfProperties(properties)),
    UNSAID,
  );
}

/** The ground that is seen where this one lies on another. */
export function groundOver(ground: OdtGround | null, below: Ground): Ground {
  if (ground === null || ground === 'transparent') return below;
  return ground === 'unknown' ? null : ground;
}

/** Whether a reader cannot see letters of this look. `below`: what the paragraph stands on, its own ground aside. */
export function isUnseen(look: OdtLook, below: Ground): boolean {
  if (look.hidden === true) return true;
  const size = look.fontSize ?? USUAL_SIZE * (look.fontScale ?? 1);
  if (size < SMALLEST_LETTERS) return true;
  const ground = groundOver(look.letterGround, groundOver(look.ground, below));
  return isLostOn(look.color === AUTOMATIC ? null : look.color, ground);
}

function lookOfProperties(properties: XmlElement): OdtLook {
  const value = (name: string) => attributeValue(properties, name);
  const ofLetters = properties.name === 'style:text-properties';
  const weight = value('fo:font-weight');
  const slant = value('fo:font-style');
  const size = value('fo:font-size');
  const scale = PERCENTAGE.exec(size ?? '')?.[1];
  const ground = groundOf(properties);
  return {
    bold: weight === null ? null : weight === 'bold' || Number(weight) >= 600,
    italic: slant === null ? null : slant !== 'normal',
    fontSize:
      size === null || scale !== undefined ? null : pointsOf(size, { em: 12, whole: 12, viewport: 12 }),
    fontScale: scale === undefined ? null : Number(scale) / 100,
    hidden: ofLetters ? isHidden(properties) : null,
    color: colorOf(properties),
    ground: ofLetters ? null : ground,
    letterGround: ofLetters ? ground : null,
  };
}

function isHidden(properties: XmlElement): boolean | null {
  const height = attributeValue(properties, 'style:text-position')?.split(' ')[1];
  const shares = [height, attributeValue(properties, 'style:text-scale')].map((share) =>
    Number(PERCENTAGE.exec(share ?? '')?.[1] ?? 100),
  );
  if (shares.some((share) => share < SMALLEST_PERCENTAGE)) return true;
  const display = attributeValue(properties, 'text:display');
  return display === null ? null : display === 'none';
}

function colorOf(properties: XmlElement): string | null {
  if (attributeValue(properties, 'style:use-window-font-color') === 'true') return AUTOMATIC;
  const color = attributeValue(properties, 'fo:color');
  return color !== null && COLOR.test(color) ? color : null;
}

function groundOf(properties: XmlElement): OdtGround | null {
  const value = (name: string) => attributeValue(properties, name);
  const fill = value('draw:fill');
  const image = childNamed(properties, 'style:background-image');
  const drawn = fill !== null && fill !== 'none' && fill !== 'solid';
  if (
    drawn ||
    (image !== null && (attributeValue(image, 'xlink:href') !== null || image.children.length > 0))
  )
    return 'unknown';
  const color = value('fo:background-color') ?? (fill === 'solid' ? value('draw:fill-color') : null);
  if (color === null) return fill === 'none' ? 'transparent' : null;
  if (color === 'transparent') return color;
  const clear = /[1-9]/u.test(value('style:background-transparency') ?? '');
  const opaque = /^(?:100%)?$/u.test(value('draw:opacity') ?? '');
  return COLOR.test(color) && opaque && !clear ? (color as `#${string}`) : 'unknown';
}
