import { bulletChart } from '../../shared/report/bullet-chart.ts';
import type { CategoryRow } from '../../shared/report/category-row.ts';
import { type Color, createCanvas } from './png.ts';

/** Pixels for each unit of the chart, so that it is sharp on paper. */
const SCALE = 4;

/** The report's colours on paper. */
const PALETTE: readonly Color[] = [
  [0xff, 0xff, 0xff],
  [0xd5, 0xda, 0xe1],
  [0x7c, 0x87, 0x97],
  [0xc9, 0xd6, 0xe8],
  [0x24, 0x46, 0x6f],
  [0x16, 0x1b, 0x22],
];
const [PAPER, AXIS, TICK, BAND, BAR, MARKER] = [0, 1, 2, 3, 4, 5] as const;

/** The bullet chart of the window and the page, as a PNG for documents that hold no drawings. */
export function chartPicture(row: Pick<CategoryRow, 'depth' | 'required'>): {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
} {
  const { width, height, axis, ticks, band, bar, marker } = bulletChart(row);
  const canvas = createCanvas(width * SCALE, height * SCALE, PALETTE);
  const fill = (x: number, y: number, w: number, h: number, color: number) =>
    canvas.fill(x * SCALE, y * SCALE, w * SCALE, h * SCALE, color);
  fill(axis.x1, axis.y - 0.5, axis.x2 - axis.x1, 1, AXIS);
  for (const tick of ticks) fill(tick.x - 0.5, tick.y1, 1, tick.y2 - tick.y1, TICK);
  if (band !== null) {
    fill(band.x, band.y, band.width, band.height, TICK);
    fill(band.x + 0.75, band.y + 0.75, band.width - 1.5, band.height - 1.5, BAND);
  }
  fill(bar.x, bar.y, bar.width, bar.height, BAR);
  if (marker !== null) {
    fill(marker.halo.x, marker.halo.y, marker.halo.width, marker.halo.height, PAPER);
    fill(marker.x - 1.5, marker.y1, 3, marker.y2 - marker.y1, MARKER);
  }
  return { png: canvas.toPng(), width, height };
}
