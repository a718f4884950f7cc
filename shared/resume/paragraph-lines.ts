import { followsClosely, type LineView, opensItem, startsAnew, wouldNotFit, wrapsInto } from './line-view.ts';

/** Two lines begin at one place where they differ by no more than this share of the font size. */
const SAME_INDENT = 0.4;
/** Multiples of the usual leading by which two gaps inside one paragraph may differ. */
const SAME_GAP = 0.1;
/** Characters by which lines of justified text may miss the column's edge. */
const JUSTIFIED_ROOM = 0.3;
/** Lines that show that their text wraps at the column's edge. */
const WRAPPED_LINES = 2;
/** Lines of text that is running text, even where some of them end early. */
const LINES_OF_A_PARAGRAPH = 3;

/**
 * Whether a paragraph of these lines, at least one, goes on in `next`. A sentence may end where a line does, so a full
 * stop there parts two paragraphs only where the lines are set so.
 */
export function continuesParagraph(lines: readonly LineView[], next: LineView): boolean {
  const last = lines.at(-1);
  if (last === undefined || (next.cells.length > 1 && !isStretched(last, next))) return false;
  return wrapsInto(last, next) || wrapsAcross(last, next) || fillsParagraph(lines, last, next);
}

/** A line whose spaces were widened to fill the column: its gaps part no cells. */
function isStretched(last: LineView, next: LineView): boolean {
  return next.line.tabs.length === 0 && next.full && last.full && /^\p{Ll}/u.test(next.text);
}

/** "… that ranked" at the end of a page or column over "in the top five.". */
function wrapsAcross(last: LineView, next: LineView): boolean {
  if (last.line.region === next.line.region || opensItem(next, last)) return false;
  return last.full && wouldNotFit(last, next) && !/[.!?:]$/u.test(last.text) && /^\p{Ll}/u.test(next.text);
}

/**
 * A line that is set like those above, whose first word had no room there. A sentence may end above it where the
 * paragraph has wrapped before, and a line may end far from the edge, before a long word, where it has wrapped twice:
 * lines that are items of their own seldom do.
 */
function fillsParagraph(lines: readonly LineView[], last: LineView, next: LineView): boolean {
  if (opensItem(next, last) || next.apart || !followsClosely(next, last)) return false;
  if (!isSetAlike(last, next) || !wouldNotFit(last, next) || last.text.endsWith(':')) return false;
  if (!/[.!?]$/u.test(last.text)) return lines.length >= LINES_OF_A_PARAGRAPH && !startsAnew(last, next);
  return lines.length >= WRAPPED_LINES && last.full && !endsJustified(lines.slice(0, -1), last);
}

function isSetAlike(
  { line: last, sizeRatio }: LineView,
  { line: next, sizeRatio: nextRatio }: LineView,
): boolean {
  const indented = Math.abs(next.indent - last.indent) > SAME_INDENT * (last.fontSize ?? 0);
  const apart = (next.gapAbove ?? 1) > (last.gapAbove ?? 1) + SAME_GAP;
  const emphasised = last.bold !== next.bold || last.headingLevel !== next.headingLevel;
  return !emphasised && sizeRatio === nextRatio && !indented && !apart;
}

/** Whether all lines reach the column's edge but the last, which therefore ends its paragraph. */
function endsJustified(lines: readonly LineView[], last: LineView): boolean {
  const justified = lines.length >= WRAPPED_LINES && lines.every(({ room }) => room <= JUSTIFIED_ROOM);
  return justified && last.room > JUSTIFIED_ROOM;
}
