/** Luminance contrast (WCAG 2, relative luminance) below which letters cannot be told from their ground. */
export const LOWEST_CONTRAST = 1.2;

/** Share of a colour (0 to 1) below which what is painted with it counts as clear. */
export const LOWEST_ALPHA = 0.2;

/** The colour under a text, "#rrggbb"; null where that is a picture, or cannot be known. */
export type Ground = string | null;

/** What every page is before anything is painted on it. */
export const WHITE_PAPER = '#ffffff';

/** Contrast of two colours given as "#rrggbb", 1 (the same) to 21 (black and white). */
export function contrast(a: string, b: string): number {
  const [lighter = 1, darker = 1] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whether letters of this colour cannot be told from their ground. They can where either is not known. */
export function isLostOn(color: string | null, ground: Ground): boolean {
  return color !== null && ground !== null && contrast(color, ground) < LOWEST_CONTRAST;
}

/** The colour that is seen where one is laid over another with this share, 0 (clear) to 1; all "#rrggbb". */
export function layOver(upper: string, lower: string, share: number): string {
  const below = channelsOf(lower);
  const mixed = channelsOf(upper).map((channel, at) => channel * share + (below[at] ?? 0) * (1 - share));
  return toHex(mixed);
}

/** Channels from 0 to 255 as "#rrggbb"; what lies outside is cut off. */
export function toHex(channels: readonly number[]): string {
  const digits = channels.map((channel) =>
    Math.min(255, Math.max(0, Math.round(channel)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
