import { least } from '../base/extremes.ts';
import type { Row } from './group-rows.ts';
import { letterGapOf, type Piece } from './letter-spacing.ts';
import { findListMarker } from './list-marker.ts';
import { inReadingOrder, type LinePart } from './reading-direction.ts';
import type { Segment } from './text-document.ts';
import type { TextRun } from './text-run.ts';

/** Gaps as shares of the font size: from the first a space stands between two runs, from the second a tab. */
const SPACE_GAP = 0.17;
/** The same where the file writes its spaces, so that a gap without one is most often kerning. */
const UNWRITTEN_SPACE_GAP = 0.22;
const TAB_GAP = 3;
/** Between runs of sizes this far apart, as a heading beside its first entry, a narrower gap is a tab. */
const OTHER_SIZE = 1.15;
const TAB_GAP_OF_OTHER_SIZE = 1;
/** Word processors draw second-level bullets as a letter "o" with a wide gap after it. */
const ROUND_BULLET_GAP = 0.6;
/** Text drawn twice this close (share of the font size) is one text made bolder. */
const DOUBLE_STRIKE = 0.15;

/** A row as text. All offsets count from the start of `text`. */
export interface AssembledLine {
  readonly text: string;
  readonly bullet: string | null;
  readonly segments: readonly Segment[];
  readonly tabs: readonly number[];
  /** x of the leftmost letter beside the bullet. */
  readonly indent: number;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly boldEnd: number | null;
  readonly italic: boolean;
}

/** Reads a row in the direction of its letters; null when nothing but list markers stands in it. */
export function assembleLine(row: Row): AssembledLine | null {
  const runs = removeDoubleStrikes(row.runs);
  const joined = joinRuns(runs, row.fontSize);
  const marker = roundBullet(runs, row.fontSize) ?? findListMarker(joined.text);
  const cut = marker?.length ?? 0;
  const text = joined.text.slice(cut);
  if (text === '') return null;
  const kept = joined.segments.filter((segment) => segment.end > cut);
  const segments = kept.map((segment) => trimSegment(segment, cut));
  return {
    text,
    bullet: marker?.marker ?? null,
    segments,
    tabs: joined.tabs.filter((offset) => offset >= cut).map((offset) => offset - cut),
    indent: segments.length === 0 ? row.left : least(segments.map((segment) => segment.x)),
    ...lookOf(runs),
    boldEnd: boldEndOf(kept, cut),
  };
}

function boldEndOf(segments: readonly JoinedSegment[], cut: number): number | null {
  const plain = segments.findIndex(({ bold }) => !bold);
  const last = segments[plain - 1];
  return last === undefined ? null : last.end - cut;
}

function trimSegment(segment: Segment, cut: number): Segment {
  const start = Math.max(segment.start, cut);
  const share = (start - segment.start) / (segment.end - segment.start);
  return {
    start: start - cut,
    end: segment.end - cut,
    x: segment.x + segment.width * share,
    width: segment.width * (1 - share),
  };
}

function roundBullet(runs: readonly TextRun[], fontSize: number): { marker: string; length: number } | null {
  const [first, second] = runs;
  if (first === undefined || second === undefined || first.text.trim() !== 'o') return null;
  if (second.x - (first.x + first.width) < ROUND_BULLET_GAP * fontSize) return null;
  return { marker: '◦', length: 2 };
}

function removeDoubleStrikes(runs: readonly TextRun[]): readonly TextRun[] {
  const kept: TextRun[] = [];
  for (const run of runs) {
    const twin = kept.findIndex(
      (other) =>
        other.text.trim() === run.text.trim() &&
        Math.abs(other.x - run.x) <= DOUBLE_STRIKE * run.fontSize &&
        Math.abs(other.fontSize - run.fontSize) < 0.01,
    );
    const original = kept[twin];
    if (original === undefined) kept.push(run);
    else kept[twin] = { ...original, bold: true };
  }
  return kept;
}

interface JoinedSegment extends Segment {
  readonly bold: boolean;
}

interface JoinedRuns {
  readonly text: string;
  readonly segments: readonly JoinedSegment[];
  readonly tabs: readonly number[];
}

function joinRuns(runs: readonly TextRun[], fontSize: number): JoinedRuns {
  let text = '';
  const segments: JoinedSegment[] = [];
  const tabs: number[] = [];
  for (const part of inReadingOrder(partsOf(runs, fontSize))) {
    if (part === '\t') tabs.push(text.length);
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const word = part.text.trim();
    const { x, width, bold } = part;
    segments.push({ start: text.length, end: text.length + word.length, x, width, bold });
    text += word;
  }
  return { text, segments, tabs };
}

/** The words from left to right, with the spaces and tabs between them. */
function partsOf(runs: readonly TextRun[], fontSize: number): readonly LinePart[] {
  const parts: LinePart[] = [];
  for (const cell of splitCells(runs, fontSize)) {
    if (parts.length > 0) parts.push('\t');
    const spacing: Spacing = {
      letterGap: letterGapOf(piecesOf(cell)),
      spaceGap: cell.slice(0, -1).some((run) => endsInSpace(run)) ? UNWRITTEN_SPACE_GAP : SPACE_GAP,
    };
    let previous: TextRun | undefined;
    for (const run of cell) {
      if (previous !== undefined && hasSpaceBetween(previous, run, spacing)) parts.push(' ');
      parts.push(run);
      previous = run;
    }
  }
  return parts;
}

function splitCells(runs: readonly TextRun[], fontSize: number): readonly (readonly TextRun[])[] {
  const cells: TextRun[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const cell = cells.at(-1);
    if (cell !== undefined && run.x - right <= tabGap(cell.at(-1), run, fontSize)) cell.push(run);
    else cells.push([run]);
    right = Math.max(right, run.x + run.width);
  }
  return cells;
}

/** The widest gap within a cell, in points. */
function tabGap(left: TextRun | undefined, right: TextRun, fontSize: number): number {
  const sizes = [left?.fontSize ?? right.fontSize, right.fontSize];
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  return large >= OTHER_SIZE * small ? TAB_GAP_OF_OTHER_SIZE * small : TAB_GAP * fontSize;
}

function piecesOf(runs: readonly TextRun[]): readonly Piece[] {
  return runs.map((run, index) => {
    const previous = runs[index - 1];
    return {
      text: run.text.trim(),
      gap: previous === undefined ? null : gapBetween(previous, run),
    };
  });
}

/** From which gap on, in font sizes, words of a line are apart. */
interface Spacing {
  /** Null for a line that is not letter-spaced. */
  readonly letterGap: number | null;
  readonly spaceGap: number;
}

function hasSpaceBetween(left: TextRun, right: TextRun, { letterGap, spaceGap }: Spacing): boolean {
  const gap = gapBetween(left, right);
  if (letterGap !== null) return gap > letterGap;
  return endsInSpace(left) || gap > spaceGap;
}

function endsInSpace(run: TextRun): boolean {
  return /\s$/u.test(run.text);
}

/** Distance between neighbours, in sizes of the smaller font. */
function gapBetween(left: TextRun, right: TextRun): number {
  return (right.x - (left.x + left.width)) / Math.min(left.fontSize, right.fontSize);
}

function lookOf(runs: readonly TextRun[]): { fontSize: number; bold: boolean; italic: boolean } {
  const lettersBySize = new Map<number, number>();
  let letters = 0;
  let bold = 0;
  let italic = 0;
  for (const run of runs) {
    const count = run.text.trim().length;
    letters += count;
    if (run.bold) bold += count;
    if (run.italic) italic += count;
    lettersBySize.set(run.fontSize, (lettersBySize.get(run.fontSize) ?? 0) + count);
  }
  const [main] = [...lettersBySize].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { fontSize: main?.[0] ?? 0, bold: bold * 2 > letters, italic: italic * 2 > letters };
}
