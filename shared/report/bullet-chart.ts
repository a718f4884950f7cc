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
 * The window and the report's page draw the same shapes of them, `bulletShapes`.
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

/** One stroke or box of a chart: its kind, which styles name, and its geometry under SVG's names. */
export type BulletShape = {
  readonly kind: 'axis' | 'tick' | 'band' | 'bar' | 'ghost' | 'halo' | 'marker';
} & (
  | { readonly tag: 'rect'; readonly place: Rect }
  | {
      readonly tag: 'line';
      readonly place: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
    }
);

/** What is drawn, from back to front. `before` is the same row before a change; its bar is drawn as a ghost. */
export function bulletShapes(chart: BulletChart, before?: BulletChart): readonly BulletShape[] {
  const { axis, band, bar, marker } = chart;
  const upright = ({ x, y1, y2 }: Upright) => ({ x1: x, y1, x2: x, y2 });
  return [
    { kind: 'axis', tag: 'line', place: { x1: axis.x1, y1: axis.y, x2: axis.x2, y2: axis.y } },
    ...chart.ticks.map((tick) => ({ kind: 'tick', tag: 'line', place: upright(tick) }) as const),
    ...(band === null ? [] : [{ kind: 'band', tag: 'rect', place: band } as const]),
    ...(bar.width > 0 ? [{ kind: 'bar', tag: 'rect', place: bar } as const] : []),
    ...(before === undefined || before.bar.width === bar.width
      ? []
      : [{ kind: 'ghost', tag: 'rect', place: before.bar } as const]),
    ...(marker === null
      ? []
      : [
          { kind: 'halo', tag: 'rect', place: marker.halo } as const,
          { kind: 'marker', tag: 'line', place: upright(marker) } as const,
        ]),
  ];
}

/** The chart as an SVG element without colours of its own: each shape has its kind as its class. */
export function bulletSvg(chart: BulletChart): string {
  const shapes = bulletShapes(chart).map(({ kind, tag, place }) => {
    const attributes = Object.entries(place).map(([name, value]) => ` ${name}="${value}"`);
    return `<${tag} class="${kind}"${attributes.join('')}/>`;
  });
  return (
    `<svg class="bullet" viewBox="0 0 ${chart.width} ${chart.height}" aria-hidden="true" focusable="false">` +
    `${shapes.join('')}</svg>`
  );
}
