import { greatest, least } from '../base/extremes.ts';
import { median } from '../base/median.ts';
import type { TextChunk } from './text-chunk.ts';

/** One side of a possible gutter: its extent and its rows, top to bottom. */
export interface ColumnSide {
  readonly left: number;
  readonly right: number;
  readonly baselines: readonly number[];
  readonly texts: readonly string[];
  /** Where each row starts and ends. */
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  /** Whether each row is bold. */
  readonly bold: readonly boolean[];
  /** How each row starts: font, size, colour and case; equal for rows that are set alike. */
  readonly looks: readonly string[];
  /** Points, of each row. */
  readonly fontSizes: readonly number[];
  /** Median of the rows. */
  readonly fontSize: number;
}

/** Baselines within this many points are one. */
const LEVEL = 2.5;

/** Whether two sides start on one line. */
export function areLevel(left: ColumnSide, right: ColumnSide): boolean {
  return Math.abs((left.baselines[0] ?? 0) - (right.baselines[0] ?? 0)) <= LEVEL;
}

/** The side that these chunks make, in order from top to bottom. */
export function sideOf(chunks: readonly TextChunk[]): ColumnSide {
  const rows: {
    baseline: number;
    text: string;
    left: number;
    right: number;
    fontSize: number;
    bold: boolean;
    look: string;
  }[] = [];
  for (const chunk of chunks) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row.baseline - chunk.baseline) <= 0.35 * chunk.fontSize) {
      row.text += `  ${chunk.text}`;
      row.right = Math.max(row.right, chunk.right);
    } else {
      rows.push({
        baseline: chunk.baseline,
        text: chunk.text,
        left: chunk.left,
        right: chunk.right,
        fontSize: chunk.fontSize,
        bold: chunk.runs.every((run) => run.bold),
        look: lookOf(chunk),
      });
    }
  }
  return {
    left: least(chunks.map((chunk) => chunk.left)),
    right: greatest(chunks.map((chunk) => chunk.right)),
    baselines: rows.map((row) => row.baseline),
    texts: rows.map((row) => row.text),
    lefts: rows.map((row) => row.left),
    rights: rows.map((row) => row.right),
    bold: rows.map((row) => row.bold),
    looks: rows.map((row) => row.look),
    fontSizes: rows.map((row) => row.fontSize),
    fontSize: median(rows.map((row) => row.fontSize)),
  };
}

/** Font, size, colour and case of a chunk, as far as it has one of each. */
function lookOf({ runs, text }: TextChunk): string {
  const looks = runs.map(({ fontName, fontSize, color }) => [fontName, fontSize.toFixed(1), color].join(' '));
  const caps = text === text.toUpperCase() && text !== text.toLowerCase();
  return [...new Set(looks), caps ? 'capitals' : ''].join(', ');
}
