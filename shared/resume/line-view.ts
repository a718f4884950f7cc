import type { TextSpan } from '../base/text-span.ts';
import type { Line, TextDocument } from '../document/text-document.ts';
import { type DateMatch, findDates } from './find-dates.ts';

/** A piece of a line between tabs; offsets into the document's text, without surrounding white space. */
export interface Cell {
  readonly span: TextSpan;
  readonly text: string;
}

/** A line of the document with what the reading of structure asks of it. */
export interface LineView {
  readonly index: number;
  readonly line: Line;
  readonly text: string;
  readonly cells: readonly Cell[];
  readonly wordCount: number;
  /** Whether it has letters and all of them are capitals. */
  readonly caps: boolean;
  /** Font size as a multiple of the document's usual size; 1 where unknown. */
  readonly sizeRatio: number;
  /** Whether the line reaches the right edge of its column, so that its sentence may go on in the next. */
  readonly full: boolean;
  /** Dates, with spans into the document's text. */
  readonly dates: readonly DateMatch[];
}

/** From this multiple of the usual leading on, a gap separates two things. */
export const WIDE_GAP = 1.4;
const FULL_SHARE = 0.82;
const FULL_SHARE_OF_LETTERS = 0.75;
const SHORTEST_FULL_LINE = 50;

export function viewLines(document: TextDocument): readonly LineView[] {
  const bodySize = usualFontSize(document);
  const extents = columnExtents(document);
  const longest = document.lines.reduce((most, line) => Math.max(most, line.span.end - line.span.start), 0);
  return document.lines.map((line, index) => {
    const text = document.text.slice(line.span.start, line.span.end);
    return {
      index,
      line,
      text,
      cells: cellsOf(text, line.span.start),
      wordCount: (text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).length,
      caps:
        /\p{L}{2}/u.test(text.replace(/\s/gu, '')) &&
        text === text.toUpperCase() &&
        text !== text.toLowerCase(),
      sizeRatio: line.fontSize === null || bodySize === null ? 1 : line.fontSize / bodySize,
      full: isFull(line, text, extents, longest),
      dates: findDates(text).map((match) => shifted(match, line.span.start)),
    };
  });
}

/** The size of the largest share of the characters. */
function usualFontSize(document: TextDocument): number | null {
  const letters = new Map<number, number>();
  for (const line of document.lines) {
    if (line.fontSize === null) continue;
    const size = Math.round(line.fontSize * 4) / 4;
    letters.set(size, (letters.get(size) ?? 0) + line.span.end - line.span.start);
  }
  const ranked = [...letters].sort((left, right) => right[1] - left[1] || left[0] - right[0]);
  return ranked[0]?.[0] ?? null;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

function columnExtents(document: TextDocument): ReadonlyMap<number, Extent> {
  const extents = new Map<number, Extent>();
  for (const { region, box } of document.lines) {
    if (box === null) continue;
    const known = extents.get(region) ?? { left: box.x, right: box.x + box.width };
    extents.set(region, {
      left: Math.min(known.left, box.x),
      right: Math.max(known.right, box.x + box.width),
    });
  }
  return extents;
}

function isFull(line: Line, text: string, extents: ReadonlyMap<number, Extent>, longest: number): boolean {
  const extent = extents.get(line.region);
  if (line.box === null || extent === undefined) {
    return text.length >= SHORTEST_FULL_LINE && text.length >= longest * FULL_SHARE_OF_LETTERS;
  }
  const width = extent.right - extent.left;
  return line.box.x + line.box.width >= extent.left + width * FULL_SHARE;
}

function cellsOf(text: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const piece of text.split('\t')) {
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const at = offset + start + piece.indexOf(trimmed);
      cells.push({ span: { start: at, end: at + trimmed.length }, text: trimmed });
    }
    start += piece.length + 1;
  }
  return cells;
}

function shifted(match: DateMatch, offset: number): DateMatch {
  return { ...match, span: { start: match.span.start + offset, end: match.span.end + offset } };
}

/** Whether nothing but the usual leading separates the line from the one before it. */
export function followsClosely(view: LineView, previous: LineView): boolean {
  if (view.line.block !== null) return view.line.block === previous.line.block;
  if (view.line.region !== previous.line.region) return false;
  return (view.line.gapAbove ?? 1) < WIDE_GAP;
}

/** Whether a sentence of `previous` goes on in `view`, as far as the shape of the lines can tell. */
export function wrapsInto(previous: LineView, view: LineView): boolean {
  if (view.line.bullet !== null || view.line.headingLevel !== null) return false;
  if (view.line.block !== null) return view.line.block === previous.line.block;
  if (!followsClosely(view, previous)) return false;
  if (/[,;&/-]$/u.test(previous.text) || /^\p{Ll}/u.test(view.text)) return true;
  return previous.full && !/[.!?:]$/u.test(previous.text);
}

export function hasTerminalPunctuation(text: string): boolean {
  return /[.!?:;,]$/u.test(text.trim());
}
