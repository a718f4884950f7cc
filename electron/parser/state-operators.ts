import type { Affine } from './affine.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { PdfFont } from './pdf-font.ts';
import { OPS } from './pdfjs.ts';

type StateChange = Partial<GraphicsState>;
type FontOf = (id: string) => PdfFont | null;

/** What an operator that only sets a parameter changes; null for every other operator. */
export function changeOf(code: number, args: readonly unknown[], fontOf: FontOf): StateChange | null {
  const [first] = args;
  const number = typeof first === 'number' && Number.isFinite(first) ? first : 0;
  switch (code) {
    case OPS.setFillRGBColor:
      return { fill: colorOf(first) };
    case OPS.setFillColorN:
    case OPS.setFillTransparent:
      return { fill: null };
    case OPS.setStrokeRGBColor:
      return { stroke: colorOf(first) };
    case OPS.setStrokeColorN:
    case OPS.setStrokeTransparent:
      return { stroke: null };
    case OPS.setLineWidth:
      return { lineWidth: number };
    case OPS.setGState:
      return parametersOf(first, fontOf);
    case OPS.setCharSpacing:
      return { charSpacing: number };
    case OPS.setWordSpacing:
      return { wordSpacing: number };
    case OPS.setHScale:
      return { horizontalScale: number / 100 };
    case OPS.setLeading:
      return { leading: -number };
    case OPS.setTextRise:
      return { rise: number };
    case OPS.setTextRenderingMode:
      return { renderMode: number };
    case OPS.setFont:
      return fontChange(args, fontOf);
    default:
      return null;
  }
}

function colorOf(value: unknown): string | null {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/iu.test(value) ? value : null;
}

function fontChange(args: readonly unknown[], fontOf: FontOf): StateChange {
  const [id, size] = args;
  if (typeof id !== 'string' || typeof size !== 'number' || !Number.isFinite(size)) return {};
  return { font: fontOf(id), fontSize: size };
}

/** The entries of a graphics state dictionary (ISO 32000-1, table 58) that matter for text. */
function parametersOf(value: unknown, fontOf: FontOf): StateChange {
  let change: StateChange = {};
  if (!Array.isArray(value)) return change;
  for (const entry of value) {
    if (Array.isArray(entry)) change = { ...change, ...parameterChange(entry[0], entry[1], fontOf) };
  }
  return change;
}

function parameterChange(key: unknown, setting: unknown, fontOf: FontOf): StateChange {
  switch (key) {
    case 'ca':
      return typeof setting === 'number' ? { fillAlpha: setting } : {};
    case 'CA':
      return typeof setting === 'number' ? { strokeAlpha: setting } : {};
    case 'LW':
      return typeof setting === 'number' ? { lineWidth: setting } : {};
    case 'SMask':
      // pdf.js writes false in front of an image with a mask of its own: it is see-through in parts.
      return setting === false ? { maskedImages: true } : { covering: false };
    case 'BM':
      return { covering: setting === 'source-over' };
    case 'Font':
      return Array.isArray(setting) ? fontChange(setting, fontOf) : {};
    default:
      return {};
  }
}

/** The first numbers of an argument list or typed array; null when there are fewer, or one is not finite. */
export function numbersOf(value: unknown, count: number): readonly number[] | null {
  const items: readonly unknown[] =
    value instanceof Float32Array ? [...value] : Array.isArray(value) ? value : [];
  const numbers = items.slice(0, count).filter((item) => typeof item === 'number' && Number.isFinite(item));
  return numbers.length === count ? numbers.map(Number) : null;
}

export function affineOf(value: unknown): Affine | null {
  const [a, b, c, d, e, f] = numbersOf(value, 6) ?? [];
  if (a === undefined || b === undefined || c === undefined) return null;
  if (d === undefined || e === undefined || f === undefined) return null;
  return [a, b, c, d, e, f];
}
