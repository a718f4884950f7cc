import { z } from 'zod';
import { blankImage, type GrayImage, lightness, MAX_PIXELS } from './gray-image.ts';

/** A decoded picture: its tones and, where it does not paint everywhere, how much it paints at each point. */
export interface DecodedPicture {
  readonly tones: GrayImage;
  /** 255 paints, 0 does not; null paints everywhere. */
  readonly cover: GrayImage | null;
}

/** pdf.js' numbers for the order of samples in an image's data (its ImageKind). */
const ONE_BIT = 1;
const RGB = 2;
const RGBA = 3;

const imageSchema = z
  .object({
    width: z.int().min(1),
    height: z.int().min(1),
    kind: z.int().optional(),
    data: z.union([z.instanceof(Uint8Array), z.instanceof(Uint8ClampedArray)]),
  })
  .refine(({ width, height }) => width * height <= MAX_PIXELS);
type RawImage = z.infer<typeof imageSchema>;

/** What pdf.js decoded, without colour; null where it is no image that we know. `color` is what a mask paints with. */
export function decodePicture(
  raw: unknown,
  kind: 'image' | 'mask',
  color: string | null,
): DecodedPicture | null {
  const parsed = imageSchema.safeParse(raw);
  if (!parsed.success) return null;
  const image = parsed.data;
  if (kind === 'mask') return decodeMask(image, color);
  switch (image.kind) {
    case ONE_BIT:
      return { tones: fill(image, bitReader(image, 0, 255)), cover: null };
    case RGB:
      return { tones: fill(image, toneReader(image.data, 3)), cover: null };
    case RGBA:
      return {
        tones: fill(image, toneReader(image.data, 4)),
        cover: fill(image, (index) => image.data[index * 4 + 3] ?? 255),
      };
    default:
      return null;
  }
}

/** A mask paints where its sample is 0 (ISO 32000-1, 8.9.6.2). */
function decodeMask(image: RawImage, color: string | null): DecodedPicture {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    color === null ? 0 : Number.parseInt(color.slice(at, at + 2), 16),
  );
  const tone = lightness(red, green, blue);
  return { tones: fill(image, () => tone), cover: fill(image, bitReader(image, 255, 0)) };
}

type Reader = (index: number, x: number, y: number) => number;

function fill({ width, height }: RawImage, read: Reader): GrayImage {
  const image = blankImage(width, height);
  for (let y = 0, index = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, index += 1) image.samples[index] = read(index, x, y);
  }
  return image;
}

/** Rows of bits start at whole bytes. */
function bitReader({ width, data }: RawImage, whenClear: number, whenSet: number): Reader {
  const rowBytes = Math.ceil(width / 8);
  return (_index, x, y) => {
    const byte = data[y * rowBytes + (x >> 3)] ?? 0xff;
    return (byte & (0x80 >> (x & 7))) === 0 ? whenClear : whenSet;
  };
}

function toneReader(data: RawImage['data'], channels: number): Reader {
  return (index) => {
    const at = index * channels;
    return lightness(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255);
  };
}
