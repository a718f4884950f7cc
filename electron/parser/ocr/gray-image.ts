/** A picture without colour: 0 is black, 255 white; row by row from the top. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly samples: Uint8Array;
}

/** More points than this are not opened, whatever holds them: an A4 page at 600 dots per inch has 35 million. */
export const MAX_PIXELS = 50_000_000;

/** A sheet of white paper. */
export function blankImage(width: number, height: number): GrayImage {
  return { width, height, samples: new Uint8Array(width * height).fill(255) };
}

/** How light a colour looks, 0 to 255 (ITU-R BT.601, as scanners and JPEG have it). */
export function lightness(red: number, green: number, blue: number): number {
  return Math.round((red * 299 + green * 587 + blue * 114) / 1000);
}

/** The image as a file: a binary portable graymap (PGM, "P5"). */
export function encodePgm(image: GrayImage): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${image.width} ${image.height}\n255\n`);
  const file = new Uint8Array(header.length + image.samples.length);
  file.set(header);
  file.set(image.samples, header.length);
  return file;
}

/** Smaller by a whole factor, each point the mean of those that it stands for, so that thin strokes are not lost. */
export function shrink(image: GrayImage, factor: number): GrayImage {
  if (factor <= 1) return image;
  const width = Math.max(1, Math.floor(image.width / factor));
  const height = Math.max(1, Math.floor(image.height / factor));
  const samples = new Uint8Array(width * height);
  const columns = Math.min(factor, image.width);
  const rows = Math.min(factor, image.height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let row = 0; row < rows; row += 1) {
        const start = (y * factor + row) * image.width + x * factor;
        for (let column = 0; column < columns; column += 1) sum += image.samples[start + column] ?? 255;
      }
      samples[y * width + x] = sum / (rows * columns);
    }
  }
  return { width, height, samples };
}
