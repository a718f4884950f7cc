import { LEVEL_WORDS } from './words.ts';

/** Depth scale of every chart. */
const MAX_DEPTH = 4;

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A vertical stroke. */
interface Upright {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/**
 * Shown against required depth, as numbers only; all in viewBox units from the top left corner.
 * The window draws them with React, the report as a string.
 */
export interface BulletChart {
  readonly width: number;
  readonly height: number;
  /** The line from 0 to 4. */
  readonly axis: { readonly x1: number; readonly x2: number; readonly y: number };
  /** One for each level word, centred under it. */
  readonly ticks: readonly (Upright & { readonly word: string })[];
  /** The required range, outlined; null where it is a single depth or nothing is required. */
  readonly band: Rect | null;
  /** The depth shown. Width 0 when nothing is shown. */
  readonly bar: Rect;
  /** The required depth that decides, with a halo in the surface colour; null when nothing is required. */
  readonly marker: (Upright & { readonly halo: Rect }) | null;
}

export interface BulletChartInput {
  /** 0 to 4. */
  readonly depth: number;
  readonly required: { readonly required: number; readonly min: number; readonly max: number } | null;
  /** viewBox units. */
  readonly width?: number;
  readonly height?: number;
}

/** Room left and right, so that the marker at 4 and the first tick are not cut. */
export const CHART_PADDING = 4;

/** Where a depth stands on a chart `width` units wide. */
export function depthPosition(depth: number, width: number): number {
  const clamped = Math.min(MAX_DEPTH, Math.max(0, depth));
  return round(CHART_PADDING + (clamped / MAX_DEPTH) * (width - 2 * CHART_PADDING));
}

/** The geometry of one bullet row. */
export function bulletChart({ depth, required, width = 280, height = 24 }: BulletChartInput): BulletChart {
  const middle = height / 2;
  const at = (value: number) => depthPosition(value, width);
  const barHeight = round(height / 3);
  const start = at(0);
  return {
    width,
    height,
    axis: { x1: start, x2: at(MAX_DEPTH), y: middle },
    ticks: LEVEL_WORDS.map((word, level) => ({
      word,
      x: at(level),
      y1: round(middle - height / 8),
      y2: round(middle + height / 8),
    })),
    band:
      required === null || required.max <= required.min
        ? null
        : {
            x: at(required.min),
            y: round(height / 6),
            width: round(at(required.max) - at(required.min)),
            height: round((height * 2) / 3),
          },
    bar: {
      x: start,
      y: round(middle - barHeight / 2),
      width: round(at(depth) - start),
      height: barHeight,
    },
    marker:
      required === null
        ? null
        : {
            x: at(required.required),
            y1: round(height / 12),
            y2: round((height * 11) / 12),
            halo: { x: round(at(required.required) - 3), y: 0, width: 6, height },
          },
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The chart as an SVG element without colours of its own: classes `axis`, `tick`, `band`, `bar`, `halo`, `marker`. */
export function bulletSvg(chart: BulletChart): string {
  const rect = (kind: string, r: Rect) =>
    `<rect class="${kind}" x="${r.x}" y="${r.y}" width="${r.width}" height="${r.height}"/>`;
  const line = (kind: string, x1: number, y1: number, x2: number, y2: number) =>
    `<line class="${kind}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;
  const { axis, band, bar, marker } = chart;
  return [
    `<svg class="bullet" viewBox="0 0 ${chart.width} ${chart.height}" aria-hidden="true" focusable="false">`,
    line('axis', axis.x1, axis.y, axis.x2, axis.y),
    ...chart.ticks.map((tick) => line('tick', tick.x, tick.y1, tick.x, tick.y2)),
    band === null ? '' : rect('band', band),
    bar.width > 0 ? rect('bar', bar) : '',
    marker === null
      ? ''
      : rect('halo', marker.halo) + line('marker', marker.x, marker.y1, marker.x, marker.y2),
    '</svg>',
  ].join('');
}
