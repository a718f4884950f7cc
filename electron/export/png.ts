import { strToU8, zlibSync } from 'fflate';

/** Red, green, blue; each 0 to 255. */
export type Color = readonly [number, number, number];

/** A picture of filled rectangles, in pixels. */
export interface Canvas {
  /** `color` is an index into the palette. Later ones lie over earlier ones; parts outside the picture are cut off. */
  fill(x: number, y: number, width: number, height: number, color: number): void;
  /** The same pixels give the same bytes. */
  toPng(): Uint8Array;
}

/** A picture in up to 256 colours; it starts in the first of them. */
export function createCanvas(width: number, height: number, palette: readonly Color[]): Canvas {
  // Each row begins with its filter, which is none (PNG specification, 9.2).
  const stride = width + 1;
  const rows = new Uint8Array(height * stride);
  return {
    fill(x, y, w, h, color) {
      const left = Math.max(0, Math.round(x));
      const right = Math.min(width, Math.round(x + w));
      const bottom = Math.min(height, Math.round(y + h));
      for (let row = Math.max(0, Math.round(y)); row < bottom && left < right; row += 1) {
        rows.fill(color, row * stride + 1 + left, row * stride + 1 + right);
      }
    },
    toPng: () => encode(width, height, palette, rows),
  };
}

/** Eight bits for each pixel, an index into the palette (PNG specification, 11.2). */
function encode(width: number, height: number, palette: readonly Color[], rows: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  return join([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join([strToU8(type), data]);
  const framed = new Uint8Array(body.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, data.length);
  framed.set(body, 4);
  view.setUint32(body.length + 4, checksum(body));
  return framed;
}

/** CRC-32 as in the PNG specification, annex D. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
