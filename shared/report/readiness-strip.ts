/** Readiness on a line from 0 to 100, with the band between its low and high ends; in viewBox units. */
export interface ReadinessStrip {
  readonly width: number;
  readonly height: number;
  readonly track: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** null where low and high are the same point. */
  readonly band: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly marker: { readonly x: number; readonly y1: number; readonly y2: number };
}

export interface ReadinessStripInput {
  /** Each 0 to 100; low <= score <= high. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly width?: number;
  readonly height?: number;
}

/** Keeps the marker at 0 and at 100 inside the picture. */
const PADDING = 2;

/** The geometry of the readiness strip. */
export function readinessStrip(input: ReadinessStripInput): ReadinessStrip {
  const { score, low, high, width = 640, height = 24 } = input;
  const at = (points: number) => round(PADDING + (points / 100) * (width - 2 * PADDING));
  return {
    width,
    height,
    track: {
      x: PADDING,
      y: round(height * 0.375),
      width: width - 2 * PADDING,
      height: round(height * 0.25),
    },
    band:
      high > low
        ? {
            x: at(low),
            y: round(height / 6),
            width: round(at(high) - at(low)),
            height: round((height * 2) / 3),
          }
        : null,
    marker: { x: at(score), y1: 0, y2: height },
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The strip as an SVG element without colours of its own: classes `track`, `band`, `marker`. */
export function readinessSvg(strip: ReadinessStrip): string {
  const { track, band, marker } = strip;
  return [
    `<svg class="strip" viewBox="0 0 ${strip.width} ${strip.height}" aria-hidden="true" focusable="false">`,
    `<rect class="track" x="${track.x}" y="${track.y}" width="${track.width}" height="${track.height}"/>`,
    band === null
      ? ''
      : `<rect class="band" x="${band.x}" y="${band.y}" width="${band.width}" height="${band.height}"/>`,
    `<line class="marker" x1="${marker.x}" y1="${marker.y1}" x2="${marker.x}" y2="${marker.y2}"/>`,
    '</svg>',
  ].join('');
}
