import { median } from '../base/median.ts';
import type { TextSpan } from '../base/text-span.ts';
import type { Line, ResumeFormat, TextDocument } from '../document/text-document.ts';
import { opensWithDeed } from './action-verbs.ts';
import type { DateMatch } from './date-match.ts';
import { findDates } from './find-dates.ts';
import { isStopWord } from './stop-words.ts';

/** A piece of a line between tabs; offsets into the document's text, without surrounding white space. */
export interface Cell {
  readonly span: TextSpan;
  readonly text: string;
}

/** A line of the document with what the reading of structure asks of it. */
export interface LineView {
  /** Position among the views of the document. */
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
  /** How many more characters would about fit on the line. */
  readonly room: number;
  /** Whether a line break can be a mere wrap, as on pages and in plain text; elsewhere a block is never broken. */
  readonly wrapped: boolean;
  /** Whether the file itself parts paragraphs, so that no sentence goes on in the next block. */
  readonly parted: boolean;
  /** Whether more space stands above the line than usually between two lines of a sentence. */
  readonly apart: boolean;
  /** Dates, with spans into the document's text. */
  readonly dates: readonly DateMatch[];
}

/** Formats whose lines end where the page or the typist's window did. */
const WRAPPED_FORMATS: ReadonlySet<ResumeFormat> = new Set(['pdf', 'png', 'jpeg', 'text', 'markdown']);
/** Formats of which every line stands for itself until its words or its place say more. */
const UNPARTED_FORMATS: ReadonlySet<ResumeFormat> = new Set(['pdf', 'png', 'jpeg', 'text']);
/** From this multiple of the usual leading on, a gap separates two things. */
export const WIDE_GAP = 1.4;
/** Space above a line, in usual leadings, by which it stands further away than the rest of a sentence. */
const WIDER = 0.12;
/** Lines that show how far apart those of a sentence stand. */
const FEWEST_REST_LINES = 3;
/** Gap between two runs, in font sizes, from which they are no words of one phrase. */
const WIDE_SPACE = 1.6;
/** A longer line, in characters, is a paragraph, whose dates belong to no entry. */
const LONGEST_DATED_LINE = 400;
/** Dots from the end of one cell to the start of the next, with or without spaces between them. */
export const LEADER = /(?:\.\s?){5,}/gu;
/** A sentence does not go on in a size that differs by more than this, as a multiple of the usual one. */
const SAME_SIZE = 0.12;
const FULL_SHARE = 0.82;
const FULL_SHARE_OF_LETTERS = 0.75;
const SHORTEST_FULL_LINE = 50;
/** Characters by which the estimate of a line's room may be off. */
const ROOM_TOLERANCE = 4;

/** The lines that have text, numbered without the others. */
export function viewLines(document: TextDocument): readonly LineView[] {
  const bodySize = usualFontSize(document);
  const extents = columnExtents(document);
  const longest = document.lines.reduce((most, line) => Math.max(most, line.span.end - line.span.start), 0);
  const textOf = (line: Line) => document.text.slice(line.span.start, line.span.end);
  const tight = gapInSentences(document);
  const inked = document.lines.filter((line) => textOf(line).trim() !== '');
  return inked.map((line, index) => {
    const text = textOf(line);
    const dates = (text.length > LONGEST_DATED_LINE ? [] : findDates(text)).map((match) =>
      shifted(match, line.span.start),
    );
    // The dot of a timeline beside a date opens no list item.
    const marked = line.bullet !== null && dates.some(({ span }) => coversLine(span, line));
    return {
      index,
      line: marked ? { ...line, bullet: null } : line,
      text,
      cells: cellsOf(text, line),
      wordCount: (text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).length,
      caps:
        /\p{L}{2}/u.test(text.replace(/\s/gu, '')) &&
        text === text.toUpperCase() &&
        text !== text.toLowerCase(),
      sizeRatio: line.fontSize === null || bodySize === null ? 1 : line.fontSize / bodySize,
      ...spaceRight(line, text, extents, longest),
      wrapped: WRAPPED_FORMATS.has(document.format),
      parted: !UNPARTED_FORMATS.has(document.format),
      apart: tight !== null && (line.gapAbove ?? 0) > tight + WIDER,
      dates,
    };
  });
}

function coversLine(span: TextSpan, line: Line): boolean {
  return span.start <= line.span.start && span.end >= line.span.end;
}

/** The median gap above lines that start small, as the rest of a sentence does; null where hardly any do. */
function gapInSentences({ text, lines }: TextDocument): number | null {
  const gaps = lines.flatMap(({ span, gapAbove, bullet }) => {
    const goesOn = bullet === null && /^\p{Ll}{2}/u.test(text.slice(span.start, span.start + 4));
    return goesOn && gapAbove !== null && gapAbove < WIDE_GAP ? [gapAbove] : [];
  });
  return gaps.length < FEWEST_REST_LINES ? null : median(gaps);
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

/** Right of the line's last letter: the share of the column's width, and about how many characters fit there. */
function spaceRight(
  line: Line,
  text: string,
  extents: ReadonlyMap<number, Extent>,
  longest: number,
): { readonly full: boolean; readonly room: number } {
  const extent = extents.get(line.region);
  if (line.box === null || extent === undefined) {
    const full = text.length >= SHORTEST_FULL_LINE && text.length >= longest * FULL_SHARE_OF_LETTERS;
    return { full, room: longest - text.length };
  }
  const right = line.box.x + line.box.width;
  const perCharacter = line.box.width / Math.max(1, text.length);
  return {
    full: right >= extent.left + (extent.right - extent.left) * FULL_SHARE,
    room: (extent.right - right) / Math.max(1, perCharacter),
  };
}

/**
 * Pieces between tabs, between gaps that are wider than any space although narrower than a tab, and between rows of
 * dots that lead the eye to the next one, which belong to none.
 */
function cellsOf(text: string, line: Line): readonly Cell[] {
  const offset = line.span.start;
  const cuts = new Set([...text.matchAll(/\t/gu)].map((tab) => offset + tab.index));
  for (const cut of wideGaps(line)) cuts.add(cut);
  for (const leader of text.matchAll(LEADER)) cuts.add(offset + leader.index + leader[0].length);
  const cells: Cell[] = [];
  let start = offset;
  for (const cut of [...cuts].sort((left, right) => left - right).concat(line.span.end)) {
    const piece = text.slice(start - offset, cut - offset).replace(LEADER, '');
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const at = start + piece.indexOf(trimmed);
      cells.push({ span: { start: at, end: at + trimmed.length }, text: trimmed });
    }
    start = cut;
  }
  return cells;
}

function wideGaps(line: Line): readonly number[] {
  const { fontSize } = line;
  if (fontSize === null) return [];
  return line.segments.flatMap((segment, index) => {
    const before = line.segments[index - 1];
    if (before === undefined || before.end >= segment.start) return [];
    return segment.x - (before.x + before.width) >= WIDE_SPACE * fontSize ? [segment.start - 1] : [];
  });
}

function shifted(match: DateMatch, offset: number): DateMatch {
  return { ...match, span: { start: match.span.start + offset, end: match.span.end + offset } };
}

/** Whether nothing but the usual leading separates the line from the one before it. */
export function followsClosely(view: LineView, previous: LineView): boolean {
  if (view.parted && view.line.block !== previous.line.block) return false;
  if (!view.wrapped) return true;
  if (view.line.region !== previous.line.region) return false;
  return (view.line.gapAbove ?? 1) < WIDE_GAP;
}

/** Whether a sentence of `previous` goes on in `view`, as far as the shape of the lines can tell. */
export function wrapsInto(previous: LineView, view: LineView): boolean {
  if (opensItem(view, previous) || view.line.headingLevel !== null) return false;
  if (!view.wrapped) return view.line.block === previous.line.block;
  if (!followsClosely(view, previous) || previous.line.bold !== view.line.bold) return false;
  if (Math.abs(view.sizeRatio - previous.sizeRatio) > SAME_SIZE) return false;
  if (/[,;&/\u2013\u2014-]$/u.test(previous.text) || /^\p{Ll}/u.test(view.text)) return true;
  if (view.apart || !previous.full || !wouldNotFit(previous, view) || /[.!?:]$/u.test(previous.text))
    return false;
  return !startsAnew(previous, view);
}

/**
 * Whether a line that could go on with the sentence above starts one of its own, as items without signs do: it opens
 * with what was done, and what stands above can end where it does.
 */
export function startsAnew(previous: LineView, view: LineView): boolean {
  const last = /\p{L}+$/u.exec(previous.text)?.[0] ?? '';
  return opensWithDeed(view.text) && !/-$/u.test(previous.text) && !isStopWord(last.toLowerCase());
}

/** Whether a line opens a list item; a sign before the rest of a bracket ("(Python" over "+ Django)") is none. */
export function opensItem(view: LineView, previous: LineView | undefined): boolean {
  return view.line.bullet !== null && !(previous !== undefined && closesBracket(previous.text, view.text));
}

function closesBracket(above: string, text: string): boolean {
  return /\([^()]*$/u.test(above) && /^[^()]*\)/u.test(text);
}

/** Whether the first word of a line had no room at the end of the line above. */
export function wouldNotFit(previous: LineView, view: LineView): boolean {
  const firstWord = /^\S+/u.exec(view.text)?.[0].length ?? 0;
  return previous.room <= firstWord + ROOM_TOLERANCE;
}
