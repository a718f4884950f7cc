import { classifyHeading, type HeadingWording } from './classify-heading.ts';
import { foldText } from './fold-text.ts';
import { isDistinct, looksLikeAny } from './heading-shape.ts';
import { followsClosely, type LineView, WIDE_GAP } from './line-view.ts';
import { foldedSet, headingTable } from './reading-tables.ts';

const JOINERS = foldedSet(headingTable.joiners);
const MOST_WORDS = 6;
/** A heading is set in at most this many lines, which start or end at the same x within this many points. */
const MOST_LINES = 4;
const FLUSH = 2;

/** What the most of the lines say together that is a heading ("AWARDS &" over "SCHOLARSHIPS"), or the first alone. */
export function readWording(lines: readonly LineView[]): {
  readonly lines: readonly LineView[];
  readonly wording: HeadingWording | null;
} {
  const first = lines[0]?.text ?? '';
  const alone = goesOn(first) && lines.length > 1 ? null : classifyHeading(first);
  for (let length = lines.length; length > 1 && alone?.match !== 'phrase'; length -= 1) {
    const together = lines.slice(0, length);
    const wording = classifyHeading(together.map(({ text }) => text).join(' '));
    if (wording !== null && (wording.match !== 'word' || alone === null)) return { lines: together, wording };
  }
  return { lines: lines.slice(0, 1), wording: alone };
}

/** "AWARDS &", "ISTRUZIONE E" */
function goesOn(text: string): boolean {
  return /[&,/-]\s*$/u.test(text) || JOINERS.has(foldText(text.trim().split(/\s+/u).at(-1) ?? ''));
}

/** The line with those that go on with a heading set in several lines: alike, flush, closely under each other. */
export function wrappedLines(views: readonly LineView[], first: LineView): readonly LineView[] {
  const lines = [first];
  if (!isDistinct(first)) return lines;
  for (const view of views.slice(first.index + 1, first.index + MOST_LINES)) {
    const above = lines.at(-1) ?? first;
    if (!isFlush(view, first) || !standsUnder(view, above) || !looksLikeAny(view, [first])) break;
    if (view.line.bullet !== null || !canBeHeading(view)) break;
    lines.push(view);
  }
  return lines;
}

/** Whether a line follows another closely; the rest of a larger heading may be further away. */
function standsUnder(view: LineView, above: LineView): boolean {
  if (followsClosely(view, above)) return true;
  const { gapAbove, region } = view.line;
  return (
    goesOn(above.text) &&
    view.wrapped &&
    region === above.line.region &&
    (gapAbove ?? 0) < WIDE_GAP * view.sizeRatio
  );
}

/** Whether the lines stand in a rail beside the text that follows them, and so are one heading whatever they say. */
export function standBeside(views: readonly LineView[], lines: readonly LineView[]): boolean {
  const next = views[(lines.at(-1)?.index ?? views.length) + 1]?.line.box;
  const second = lines[1]?.line.box;
  if (next == null || second == null) return false;
  return next.y < second.y && lines.every(({ line: { box } }) => box !== null && box.x + box.width <= next.x);
}

/** Whether two lines start, or end, at the same x. */
function isFlush(one: LineView, other: LineView): boolean {
  if (Math.abs(one.line.indent - other.line.indent) <= FLUSH) return true;
  const right = ({ line: { box } }: LineView) => (box === null ? Number.NaN : box.x + box.width);
  return Math.abs(right(one) - right(other)) <= FLUSH;
}

/** Whether a line is short enough for a heading and holds nothing that no heading has. */
export function canBeHeading(view: LineView): boolean {
  if (view.wordCount > MOST_WORDS && !/^(?:\S\s)+\S$/u.test(view.text)) return false;
  return view.text.length <= 60 && view.dates.length === 0 && !/[@\t]|https?:|\d{3}/u.test(view.text);
}
