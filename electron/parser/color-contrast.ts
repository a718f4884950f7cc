/** Luminance contrast (WCAG 2, relative luminance) below which letters cannot be told from their ground. */
export const LOWEST_CONTRAST = 1.2;

/** Contrast of two colours given as "#rrggbb", 1 (the same) to 21 (black and white). */
export function contrast(a: string, b: string): number {
  const [lighter = 1, darker = 1] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
