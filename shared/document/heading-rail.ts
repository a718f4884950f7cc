import type { ColumnSide } from './column-side.ts';
import { namesTime, rowsBeside } from './label-rail.ts';
import { findListMarker } from './list-marker.ts';

/** A heading in a rail is at most this long on one row, in characters. */
const LONGEST_HEADING = 32;
/** Rows of one heading follow each other within this many font sizes. */
const HEADING_LEADING = 1.6;
const FEWEST_HEADINGS = 2;
/** The text beside has at least this many rows to a row of the rail. */
const ROWS_BESIDE = 1.5;
/** A heading stands on the same line as the text that it heads within this share of the font size. */
const LEVEL = 0.35;

/**
 * Whether the rows at the left are headings, of one or more rows each, beside the text that they head: all set alike
 * and unlike most of that text, without dates, each level with a row of the text. Such a rail is no column.
 */
export function isHeadingRail(rail: ColumnSide, text: ColumnSide): boolean {
  const rows = rowsBeside(rail, text);
  if (rail.left > text.left || text.baselines.length < ROWS_BESIDE * rows.length) return false;
  if (!rows.every((row) => isHeadingText(rail.texts[row] ?? ''))) return false;
  const [look, ...others] = new Set(rows.map((row) => rail.looks[row]));
  if (look === undefined || others.length > 0) return false;
  if (text.looks.filter((other) => other === look).length * 2 >= text.looks.length) return false;
  const baselines = rows.map((row) => rail.baselines[row] ?? 0);
  const openings = baselines.filter((baseline, row) => {
    const above = baselines[row - 1];
    return above === undefined || baseline - above > HEADING_LEADING * rail.fontSize;
  });
  return openings.length >= FEWEST_HEADINGS && openings.every((baseline) => isLevel(baseline, text));
}

function isHeadingText(text: string): boolean {
  return text.length <= LONGEST_HEADING && !namesTime(text) && findListMarker(text) === null;
}

function isLevel(baseline: number, { baselines, fontSize }: ColumnSide): boolean {
  return baselines.some((other) => Math.abs(other - baseline) <= LEVEL * fontSize);
}
