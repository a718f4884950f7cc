import { strFromU8, unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { chartPicture } from '../../../electron/export/chart-picture.ts';
import { type BulletShape, bulletChart, bulletShapes } from '../../../shared/report/bullet-chart.ts';

const row = { depth: 1.5, required: { required: 3, min: 2.5, max: 3.5 } };
const shapes = bulletShapes(bulletChart(row));

/** The chunks of a PNG by their type (PNG specification, 5.3): length, type, data, checksum. */
function chunksOf(png: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    chunks.set(strFromU8(png.subarray(at + 4, at + 8)), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/** What the picture shows at a place of the chart, as "RRGGBB"; each row begins with its filter, which is none. */
function colourReader() {
  const { png, width } = chartPicture(row);
  const chunks = chunksOf(png);
  const part = (type: string) => chunks.get(type) ?? new Uint8Array();
  const pixels = new DataView(part('IHDR').slice().buffer).getUint32(0);
  const rows = unzlibSync(part('IDAT'));
  const scale = pixels / width;
  return (x: number, y: number): string => {
    const index = rows[Math.floor(y * scale) * (pixels + 1) + 1 + Math.floor(x * scale)] ?? -1;
    return Buffer.from(part('PLTE').slice(index * 3, index * 3 + 3)).toString('hex');
  };
}

function boxOf(kind: BulletShape['kind']) {
  const shape = shapes.find((each) => each.kind === kind);
  if (shape?.tag !== 'rect') throw new Error(`There is no box of kind ${kind}.`);
  const { x, y, width, height } = shape.place;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

test('the picture has its bar, required range and marker where the page draws them, in its colours on paper', () => {
  const colourAt = colourReader();
  const [bar, band, halo] = [boxOf('bar'), boxOf('band'), boxOf('halo')];
  const line = shapes.find(({ kind }) => kind === 'marker');
  if (line?.tag !== 'line') throw new Error('There is no marker.');
  const { x1, y1, y2 } = line.place;
  const middle = (bar.top + bar.bottom) / 2;
  const [BAR, BAND, MARKER, PAPER] = ['24466f', 'c9d6e8', '161b22', 'ffffff'];
  const seen = {
    bar: [colourAt(bar.left + 0.5, bar.top + 0.5), colourAt(bar.right - 0.5, bar.bottom - 0.5)],
    // Beside what lies on it.
    band: [colourAt(band.left + 1.5, band.top + 1.5), colourAt(band.right - 1.5, band.bottom - 1.5)],
    marker: [colourAt(x1, y1 + 0.5), colourAt(x1, middle), colourAt(x1, y2 - 0.5)],
    halo: [colourAt(halo.left + 0.5, middle), colourAt(halo.right - 0.5, middle)],
    outside: [colourAt(bar.right + 1, bar.top + 0.5), colourAt(bar.left + 0.5, bar.top - 0.5)],
    aboveMarker: colourAt(x1, y1 - 0.5),
  };
  expect(seen).toEqual({
    bar: [BAR, BAR],
    band: [BAND, BAND],
    marker: [MARKER, MARKER, MARKER],
    halo: [PAPER, PAPER],
    outside: [PAPER, PAPER],
    aboveMarker: PAPER,
  });
});
