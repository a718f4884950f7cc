import { type LengthBases, pointsOf } from './css-lengths.ts';

/** The declared value of a property; null where there is none. */
export type ValueOf = (property: string) => string | null;

/**
 * How far off a page is, in points: 500 CSS pixels. A page's width, and that of a window, count as much, so that
 * shifts by half of them, as full-width bands are made of, are none.
 */
const OFF_PAGE = 375;
/** Beyond this, in points, what is to the right of a page or above it is not come upon. */
const FAR_BEYOND = 2250;
/** Boxes that cut their text off and are smaller than this, in points, show none of it. */
const SMALLEST_BOX = 2.25;
/** Letters shrunk to a smaller share cannot be read at any usual size. */
const SMALLEST_SCALE = 0.2;
const CUTS_OFF = /\b(?:hidden|clip|scroll|auto)\b/u;
const MOVED = /^(?:absolute|fixed|relative|sticky)$/u;
const LENGTH = /-?[\d.]+(?:[a-z]+|%)?/gu;

/** Whether these declarations take an element off the page for all readers. `em`: its font size in points. */
export function isTakenOut(value: ValueOf, em: number): boolean {
  return (
    value('display') === 'none' ||
    value('content-visibility') === 'hidden' ||
    isClipped(value) ||
    isShrunk(value) ||
    isBoxTooSmall(value, em) ||
    isMovedOff(value, em)
  );
}

/** An opacity as a share from 0 to 1, that of a filter included. */
export function opacityOf(value: ValueOf): number {
  const filtered = /\bopacity\(\s*([\d.]+%?)\s*\)/u.exec(value('filter') ?? '')?.[1];
  return shareOf(value('opacity')) * shareOf(filtered ?? null);
}

function shareOf(written: string | null): number {
  const [, number, percent] = /^(-?(?:\d+\.?\d*|\.\d+))(%?)$/u.exec(written ?? '') ?? [];
  if (number === undefined) return 1;
  return Math.min(1, Math.max(0, Number(number) / (percent === '%' ? 100 : 1)));
}

function isClipped(value: ValueOf): boolean {
  const [top, right, bottom, left] = numbersIn(/^rect\((.*)\)$/u.exec(value('clip') ?? '')?.[1]);
  if (top !== undefined && right !== undefined && bottom !== undefined && left !== undefined) {
    if (bottom - top <= 1 || right - left <= 1) return true;
  }
  const path = value('clip-path') ?? value('-webkit-clip-path') ?? '';
  const [, shape, inside = ''] = /^(inset|circle|ellipse|polygon)\((.*)\)$/u.exec(path) ?? [];
  if (shape === 'polygon') return new Set(inside.split(',').map((point) => point.trim())).size === 1;
  if (shape !== 'inset') return shape !== undefined && /^0+(?:\.0*)?(?:px|%)?(?:\s|$)/u.test(inside.trim());
  // Insets in other units than percentages would have to be held against the box's own size.
  const insets = inside.split(/\bround\b/u)[0]?.match(/[\d.]+%|\S+/gu) ?? [];
  const [above = 0, after = above, below = above, before = after] = insets.map((inset) =>
    inset.endsWith('%') ? Number.parseFloat(inset) : 0,
  );
  return above + below >= 100 || after + before >= 100;
}

function isShrunk(value: ValueOf): boolean {
  const scales = [...(value('transform') ?? '').matchAll(/\bscale(?:x|y|3d)?\(([^()]*)\)/gu)].flatMap(
    ([, inside]) => numbersIn(inside).slice(0, 2),
  );
  const own = numbersIn(value('scale') ?? undefined).slice(0, 2);
  const zoom = value('zoom') === null ? [] : [shareOf(value('zoom'))];
  return [...scales, ...own, ...zoom].some((scale) => Math.abs(scale) < SMALLEST_SCALE);
}

function isBoxTooSmall(value: ValueOf, em: number): boolean {
  const cuts = ['overflow', 'overflow-x', 'overflow-y'].some((name) => CUTS_OFF.test(value(name) ?? ''));
  if (!cuts) return false;
  const bases: LengthBases = { em, whole: OFF_PAGE, viewport: OFF_PAGE };
  const small = (name: string): boolean => {
    const size = pointsOf(value(name) ?? '', bases);
    return size !== null && size < SMALLEST_BOX;
  };
  const large = (name: string): boolean => (pointsOf(value(name) ?? '', bases) ?? 0) >= SMALLEST_BOX;
  // Parts of a row often start at no width and grow into the room that there is.
  const grows = /^[1-9]/u.test(value('flex-grow') ?? value('flex') ?? '');
  return ['width', 'height'].some(
    (side) => !large(`min-${side}`) && (small(`max-${side}`) || (small(side) && !grows)),
  );
}

function isMovedOff(value: ValueOf, em: number): boolean {
  const bases: LengthBases = { em, whole: OFF_PAGE, viewport: OFF_PAGE };
  const shift = (written: string | null | undefined): number => pointsOf(written ?? '', bases) ?? 0;
  const translated = /\btranslate(?:x|y|3d)?\(([^()]*)\)/u.exec(value('transform') ?? '')?.[1];
  const shifts = [
    value('margin-left'),
    value('margin-top'),
    ...(value('margin')?.match(LENGTH) ?? []),
    ...(value('translate')?.match(LENGTH) ?? []),
    ...(translated?.split(',').map((part) => part.trim()) ?? []),
  ];
  // A move by exactly its own size is how boxes are centred on an edge; it is not off the page.
  if (shifts.some((written) => shift(written) < -OFF_PAGE)) return true;
  if (Math.abs(shift(value('text-indent'))) >= OFF_PAGE) return true;
  if (!MOVED.test(value('position') ?? '')) return false;
  const left = shift(value('left'));
  const right = shift(value('right'));
  if (left <= -OFF_PAGE || right <= -OFF_PAGE || shift(value('top')) <= -OFF_PAGE) return true;
  return left >= FAR_BEYOND || right >= FAR_BEYOND || shift(value('bottom')) >= FAR_BEYOND;
}

function numbersIn(written: string | undefined): readonly number[] {
  return (written?.match(LENGTH) ?? []).map((length) =>
    length.endsWith('%') ? Number.parseFloat(length) / 100 : Number.parseFloat(length),
  );
}
