import { entryKindOf } from './entry-kind.ts';
import { hasWideGap, headerEvidence, isAnchor, isDateAlone, isSentence, isStackLine } from './line-role.ts';
import type { LineView } from './line-view.ts';
import { readHeader } from './read-header.ts';
import type { SectionKind } from './resume.ts';
import { isPlace } from './word-classes.ts';
import { wrapsInCell } from './wrapped-names.ts';

/** A header's line without a date or emphasis has at most this many words. */
export const LONGEST_PLAIN_HEADER = 9;
/** The end of a date range that wraps to the next line ("Museum ⇥ 2024") has at most this many words. */
export const WORDS_OF_A_WRAPPED_DATE = 3;
const MOST_LINES_BELOW_DATE = 2;

/** How many lines at the start of an entry are its header. */
export function headerLength(lines: readonly LineView[], kind: SectionKind): number {
  const anchor = lines.findIndex((view) => isAnchor(view));
  let length = Math.max(anchor, 0) + 1;
  const limit = length + MOST_LINES_BELOW_DATE;
  while (length < limit && belongsToHeader(lines, length, kind)) length += 1;
  return Math.min(length, lines.length);
}

function belongsToHeader(lines: readonly LineView[], at: number, kind: SectionKind): boolean {
  const view = lines[at];
  const above = lines[at - 1];
  if (view === undefined || above === undefined) return false;
  if (wrapsInCell(above, view)) return true;
  if (isSentence(view) || isStackLine(view)) return false;
  if (hasWideGap(view) && !(at === 1 && isDateAlone(above) && headerEvidence(view) >= 2)) return false;
  const dated = lines.slice(0, at).some((line) => line.dates.length > 0);
  if (dated && view.dates.length > 0 && view.wordCount > WORDS_OF_A_WRAPPED_DATE) return false;
  const { title, organization } = readHeader(lines.slice(0, at), entryKindOf(kind) ?? 'other');
  if (title !== null && organization !== null) return looksSetApart(view);
  if (headerEvidence(view) >= 1 && view.wordCount <= LONGEST_PLAIN_HEADER + 5) return true;
  return kind !== 'projects' && at === 1 && view.wordCount <= LONGEST_PLAIN_HEADER;
}

/** Emphasis, a place or a date: a header's line even when title and organisation are known already. */
function looksSetApart(view: LineView): boolean {
  const place = view.text.split(',').at(-1) ?? '';
  const placed = isPlace(place.trim()) && view.wordCount <= LONGEST_PLAIN_HEADER;
  return view.line.bold || view.line.italic || view.dates.length > 0 || placed;
}
