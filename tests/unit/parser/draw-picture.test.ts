import { expect, test } from 'vitest';
import type { Affine } from '../../../electron/parser/affine.ts';
import { decodePicture } from '../../../electron/parser/ocr/decode-picture.ts';
import { drawPicture } from '../../../electron/parser/ocr/draw-picture.ts';
import { blankImage, encodePgm, type GrayImage } from '../../../electron/parser/ocr/gray-image.ts';

const EVERYWHERE = { left: 0, top: 0, right: 100, bottom: 100 };
/** pdf.js' kinds of image data. */
const [ONE_BIT, RGB, RGBA] = [1, 2, 3];

/** Three black and white points in a row of one byte: white, black, white. */
const STRIPE = { width: 3, height: 1, kind: ONE_BIT, data: new Uint8Array([0b10100000]) };
/** Two rows of two coloured points: red, white; black, blue. */
const COLOURED = {
  width: 2,
  height: 2,
  kind: RGB,
  data: new Uint8Array([255, 0, 0, 255, 255, 255, 0, 0, 0, 0, 0, 255]),
};

function draw(
  raw: unknown,
  matrix: Affine,
  size: readonly [number, number],
  kind: 'image' | 'mask' = 'image',
) {
  const sheet = blankImage(...size);
  const picture = decodePicture(raw, kind, '#000000');
  if (picture === null) throw new Error('The image was not decoded.');
  drawPicture(sheet, picture, matrix, EVERYWHERE);
  return rows(sheet);
}

function rows({ width, samples }: GrayImage): readonly (readonly number[])[] {
  return Array.from({ length: samples.length / width }, (_, row) => [
    ...samples.subarray(row * width, (row + 1) * width),
  ]);
}

test('colours become their lightness, first row on top', () => {
  expect(draw(COLOURED, [2, 0, 0, -2, 0, 2], [2, 2])).toEqual([
    [76, 255],
    [0, 29],
  ]);
});

test('an image is turned and mirrored as its matrix says', () => {
  // A quarter turn clockwise, as a scanner does with a page that lay on its side.
  expect(draw(COLOURED, [0, 2, 2, 0, 0, 0], [2, 2])).toEqual([
    [0, 76],
    [29, 255],
  ]);
  expect(draw(COLOURED, [-2, 0, 0, -2, 2, 2], [2, 2])).toEqual([
    [255, 76],
    [29, 0],
  ]);
});

test('bits are black where they are 0', () => {
  expect(draw(STRIPE, [3, 0, 0, -1, 0, 1], [3, 1])).toEqual([[255, 0, 255]]);
});

test('a mask paints where its bit is 0, and leaves the rest as it was', () => {
  const sheet = blankImage(3, 1);
  sheet.samples.fill(200);
  const mask = decodePicture(STRIPE, 'mask', '#640000');
  if (mask === null) throw new Error('The mask was not decoded.');
  drawPicture(sheet, mask, [3, 0, 0, -1, 0, 1], EVERYWHERE);
  // Red of 100 is as light as 30.
  expect(rows(sheet)).toEqual([[200, 30, 200]]);
});

test('half transparent points let the page shine through', () => {
  const raw = { width: 2, height: 1, kind: RGBA, data: new Uint8ClampedArray([0, 0, 0, 102, 0, 0, 0, 255]) };
  expect(draw(raw, [2, 0, 0, -1, 0, 1], [2, 1])).toEqual([[153, 0]]);
});

test('a finer image is averaged, so that thin strokes do not fall between points', () => {
  // Four rows of eight points with a black stroke, one point wide, in the fourth column.
  const data = new Uint8Array(8 * 4 * 3).fill(255);
  for (let row = 0; row < 4; row += 1) data.fill(0, (row * 8 + 3) * 3, (row * 8 + 4) * 3);
  expect(draw({ width: 8, height: 4, kind: RGB, data }, [2, 0, 0, -1, 0, 1], [2, 1])).toEqual([[191, 255]]);
});

test('a coarser image grows without steps', () => {
  const raw = { width: 2, height: 1, kind: RGB, data: new Uint8Array([0, 0, 0, 255, 255, 255]) };
  const [row = []] = draw(raw, [8, 0, 0, -1, 0, 1], [8, 1]);
  expect(row).toEqual([...row].sort((a, b) => a - b));
  expect([row[0], row[7]]).toEqual([0, 255]);
  expect(new Set(row).size).toBeGreaterThan(4);
});

test('nothing is drawn outside the clip, nor beyond the sheet', () => {
  const sheet = blankImage(4, 4);
  const black = decodePicture({ width: 1, height: 1, kind: RGB, data: new Uint8Array(3) }, 'image', null);
  if (black === null) throw new Error('The image was not decoded.');
  drawPicture(sheet, black, [100, 0, 0, -100, -50, 50], { left: 1, top: 1, right: 3, bottom: 2 });
  expect(rows(sheet).map((row) => row.map((tone) => (tone === 0 ? 'x' : '.')).join(''))).toEqual([
    '....',
    '.xx.',
    '....',
    '....',
  ]);
});

test.each([
  ['nothing', null],
  ['no data', { width: 1, height: 1, kind: RGB }],
  ['an unknown kind', { width: 1, height: 1, kind: 9, data: new Uint8Array(4) }],
  [
    'more points than are ever opened',
    { width: 10_000, height: 5001, kind: ONE_BIT, data: new Uint8Array(1) },
  ],
])('%s is no image', (_name, raw) => {
  expect(decodePicture(raw, 'image', null)).toBeNull();
});

test('an image is handed on as a graymap', () => {
  const file = encodePgm({ width: 2, height: 1, samples: new Uint8Array([0, 255]) });
  expect([...file]).toEqual([...new TextEncoder().encode('P5\n2 1\n255\n'), 0, 255]);
});
