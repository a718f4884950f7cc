import { expect, test } from 'vitest';
import { readPictureHeader } from '../../../electron/parser/ocr/picture-header.ts';

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};

const SIZE_800_BY_600 = [8, 600 >> 8, 600 & 255, 800 >> 8, 800 & 255, 3];
/** A start of frame: length 17, 8 bits, 600 rows, 800 columns, 3 channels. */
const frame = (marker: number) => [0xff, marker, 0, 17, ...SIZE_800_BY_600, ...Array<number>(9).fill(0)];
const COMMENT = [0xff, 0xfe, 0, 4, 0x68, 0x69];
const TABLES = [0xff, 0xc4, 0, 5, 0, 0, 0];

/** EXIF with one entry: tag 0x0112 (orientation), type SHORT, one value. */
function exif(orientation: number, little: boolean): readonly number[] {
  const two = (value: number) => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const four = (value: number) => (little ? [...two(value), 0, 0] : [0, 0, ...two(value)]);
  const body = [
    ...[0x45, 0x78, 0x69, 0x66, 0, 0],
    ...(little ? [0x49, 0x49] : [0x4d, 0x4d]),
    ...two(42),
    ...four(8),
    ...two(1),
    ...two(0x0112),
    ...two(3),
    ...four(1),
    ...two(orientation),
    ...[0, 0],
  ];
  return [0xff, 0xe1, 0, body.length + 2, ...body];
}

const jpeg = (...segments: readonly (readonly number[])[]) =>
  new Uint8Array([0xff, 0xd8, ...segments.flat()]);
const read = (bytes: Uint8Array) => readPictureHeader(bytes, bytes[0] === 0xff ? 'jpeg' : 'png');

test('a PNG says its size in its first chunk', () => {
  expect(read(png(2480, 3508))).toEqual({ width: 2480, height: 3508, orientation: 1 });
});

test.each([
  ['baseline', jpeg(frame(0xc0)), 1],
  ['progressive', jpeg(frame(0xc2)), 1],
  ['after a comment, tables and padding', jpeg(COMMENT, TABLES, [0xff], frame(0xc0)), 1],
  ['on its side, big-endian', jpeg(exif(6, false), frame(0xc0)), 6],
  ['upside down, little-endian', jpeg(exif(3, true), frame(0xc0)), 3],
  ['with an orientation that there is not', jpeg(exif(9, true), frame(0xc0)), 1],
])('a JPEG says its size in its frame: %s', (_name, bytes, orientation) => {
  expect(read(bytes)).toEqual({ width: 800, height: 600, orientation });
});

test.each([
  ['a PNG that ends in its header', png(10, 10).subarray(0, 20)],
  ['a PNG without a header', new Uint8Array(40).fill(0x89)],
  ['a PNG without width', png(0, 10)],
  ['a JPEG without a frame', jpeg(COMMENT)],
  ['a JPEG that ends in its frame', jpeg(frame(0xc0)).subarray(0, 8)],
  ['a JPEG of noise', new Uint8Array([0xff, 0xd8, 1, 2, 3, 4, 5, 6, 7, 8])],
  ['a JPEG whose segment points beyond its end', jpeg([0xff, 0xe0, 0xff, 0xff])],
])('%s has none', (_name, bytes) => {
  expect(read(bytes)).toBeNull();
});
