import { toHex } from './color-contrast.ts';
import { CSS_NAMED_COLORS } from './css-named-colors.ts';

/** A colour of a style sheet: "#rrggbb", and how much of it covers what is below, 0 (clear) to 1. */
export interface CssColor {
  readonly hex: string;
  readonly alpha: number;
}

const HEX = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/u;
const FUNCTION = /^(rgb|hsl)a?\(([^()]{1,100})\)$/u;
const COMPONENT = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|deg|rad|grad|turn)?$/u;
/** Degrees in one of each unit of an angle. */
const DEGREES: ReadonlyMap<string, number> = new Map([
  ['rad', 180 / Math.PI],
  ['grad', 0.9],
  ['turn', 360],
]);

/**
 * A colour in lower case given by name, by hexadecimal digits, or by rgb() or hsl() in their old and new ways of
 * writing (CSS Color 4); null where the text is none of these.
 */
export function parseCssColor(written: string): CssColor | null {
  if (written === 'transparent') return { hex: '#000000', alpha: 0 };
  const named = CSS_NAMED_COLORS.get(written);
  if (named !== undefined) return { hex: `#${named}`, alpha: 1 };
  const digits = HEX.exec(written)?.[1];
  if (digits !== undefined) return colorOfDigits(digits);
  const [, name, inside = ''] = FUNCTION.exec(written) ?? [];
  if (name === undefined) return null;
  const parts = inside.trim().split(/\s*[,/]\s*|\s+/u);
  const [first, second, third] = parts;
  if (parts.length > 4 || first === undefined || second === undefined || third === undefined) return null;
  const channels =
    name === 'rgb'
      ? [first, second, third].map((part) => component(part, 255))
      : channelsOfHsl(component(first, 360), component(second, 100), component(third, 100));
  const alpha = component(parts[3] ?? '1', 1);
  if (![...channels, alpha].every(Number.isFinite)) return null;
  return { hex: toHex(channels), alpha: Math.min(1, Math.max(0, alpha)) };
}

function colorOfDigits(digits: string): CssColor {
  const long = digits.length < 5 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const alpha = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1;
  return { hex: `#${long.slice(0, 6)}`, alpha };
}

/** A component as a number, percentages as shares of `whole`; NaN where it is none. */
function component(written: string, whole: number): number {
  if (written === 'none') return 0;
  const [, number, unit] = COMPONENT.exec(written) ?? [];
  if (unit === '%') return (Number(number) / 100) * whole;
  return Number(number) * (DEGREES.get(unit ?? '') ?? 1);
}

/** Red, green and blue from 0 to 255 of a hue in degrees and percentages of saturation and lightness. */
function channelsOfHsl(hue: number, saturation: number, lightness: number): readonly number[] {
  const light = Math.min(1, Math.max(0, lightness / 100));
  const spread = Math.min(1, Math.max(0, saturation / 100)) * Math.min(light, 1 - light);
  return [0, 8, 4].map((offset) => {
    const at = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (light - spread * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
  });
}
