import { classifyHeading, type HeadingWording } from './classify-heading.ts';
import { foldedWords, foldText } from './fold-text.ts';
import { ENTRY_KINDS, type Heading } from './heading.ts';
import { wholeLines } from './heading-lines.ts';
import { onlyHeadingsLook } from './heading-looks.ts';
import {
  differentLooks,
  exclusiveLooks,
  hasSpaceAbove,
  isDistinct,
  isEmphasised,
  looksLikeAny,
  shapeScore,
} from './heading-shape.ts';
import { readLabel, readRail, readRow } from './inline-headings.ts';
import { type LineView, wrapsInto } from './line-view.ts';
import { foldedSet, type HeadingKind, headingTable } from './reading-tables.ts';
import { isLarge, readUnknown } from './unknown-headings.ts';
import { isDutyLabel } from './word-classes.ts';
import { canBeHeading, readWording, standBeside, wrappedLines } from './wrapped-headings.ts';

interface Candidate {
  readonly heading: Heading;
  readonly view: LineView;
  readonly wording: HeadingWording;
  readonly score: number;
}

/** A label under a heading is at most this share of its size. */
const SMALLER = 0.97;
const SPOKEN = foldedSet(headingTable.spokenLanguages);

/**
 * Headings in reading order. A line scores for its wording (a heading's phrase 3, a heading's word 2), emphasis,
 * capitals, space above and shortness (1 each); 3 with a known wording make a heading, 4 without one when it looks
 * like the document's other headings and does not read as the header of an entry.
 */
export function detectHeadings(views: readonly LineView[]): readonly Heading[] {
  const candidates = views.flatMap((view) => readWorded(views, view) ?? []);
  const models = modelsOf(candidates);
  const phrases = candidates.filter(({ wording }) => wording.match === 'phrase');
  const isOwnLook = onlyHeadingsLook(
    views,
    phrases.map(({ view }) => view),
  );
  const known = new Map(
    candidates
      .filter((candidate) => isAccepted(candidate, models, isOwnLook))
      .map(({ heading }) => [heading.line, heading]),
  );
  const exclusive = exclusiveLooks(
    views,
    views.filter(({ index }) => known.has(index)),
  );
  const headings: Heading[] = [];
  for (const view of views) {
    const current = headings.at(-1) ?? null;
    if (current !== null && (view.index <= current.lastLine || isLabelInEntry(views, view, current)))
      continue;
    const row = readRow(views, view);
    if (row.length > 0) {
      headings.push(...row);
      continue;
    }
    const worded = known.get(view.index);
    const found =
      (worded !== undefined && isSubheading(views, worded, current) ? undefined : worded) ??
      readRail(views, view, current) ??
      readLabel(views, view, current, known) ??
      readUnknown(views, view, current, { models, exclusive, isOwnLook });
    if (found != null) headings.push({ ...found, kind: settleLanguages(views, found, known) });
  }
  return headings;
}

/**
 * The looks of headings: of those whose wording leaves no doubt or, without any, of larger lines that are set alike
 * and name two kinds of sections ("Experience so far", "Education so far").
 */
function modelsOf(candidates: readonly Candidate[]): readonly LineView[] {
  const phrases = candidates.filter(({ wording }) => wording.match === 'phrase');
  if (phrases.length > 0) return differentLooks(phrases.map(({ view }) => view));
  const larger = candidates.filter(({ view }) => isLarge(view));
  return differentLooks(larger.map(({ view }) => view)).filter((model) => {
    const alike = larger.filter(({ view }) => looksLikeAny(view, [model]));
    return new Set(alike.map(({ wording }) => wording.kind)).size > 1;
  });
}

/** "Highlights" among jobs, smaller than their heading: a label over the list of one of them. */
function isLabelInEntry(views: readonly LineView[], view: LineView, current: Heading): boolean {
  const above = views[current.line];
  if (above === undefined || !ENTRY_KINDS.has(current.kind)) return false;
  return isDutyLabel(view.text) && view.sizeRatio < SMALLER * above.sizeRatio;
}

/** "Languages" among skills, "Journal articles" among publications, smaller than the heading above: a label of the list. */
function isSubheading(views: readonly LineView[], heading: Heading, current: Heading | null): boolean {
  const view = views[heading.line];
  const above = current === null ? undefined : views[current.line];
  if (view === undefined || above === undefined) return false;
  if (heading.kind !== current?.kind && !(current?.kind === 'skills' && heading.kind === 'languages'))
    return false;
  return view.sizeRatio < SMALLER * above.sizeRatio;
}

function readWorded(views: readonly LineView[], view: LineView): Candidate | null {
  if (!canBeHeading(view)) return null;
  const { lines, wording } = readLines(views, wrappedLines(views, view));
  if (wording === null) return null;
  if (view.line.bullet !== null && !(wording.match === 'phrase' && isEmphasised(view))) return null;
  const previous = views[view.index - 1];
  const plain = !isDistinct(view);
  if (plain && previous !== undefined && previous.line.bullet === null && wrapsInto(previous, view))
    return null;
  if (plain && /^\p{Ll}/u.test(view.text) && !hasSpaceAbove(view)) return null;
  const score = (wording.match === 'phrase' ? 3 : 2) + shapeScore(view);
  return { view, wording, score, heading: wholeLines(lines, wording.kind) };
}

/** The lines of one heading, all of them where they stand in a rail, with what they say. */
function readLines(views: readonly LineView[], lines: readonly LineView[]): ReturnType<typeof readWording> {
  if (!standBeside(views, lines)) return readWording(lines);
  const whole = classifyHeading(lines.map(({ text }) => text.trim()).join(' '));
  return { lines, wording: whole ?? readWording(lines).wording };
}

/** The wording of a longer or generic heading needs the look of the others; a plain one, a sign of its own. */
function isAccepted(
  candidate: Candidate,
  models: readonly LineView[],
  isOwnLook: (view: LineView) => boolean,
): boolean {
  const { view, wording, score } = candidate;
  if (isOwnLook(view)) return true;
  if (score < 3) return false;
  if (wording.match === 'phrase') return isDistinct(view) || !models.some(isDistinct) || standsApart(view);
  return (
    (isDistinct(view) || hasSpaceAbove(view)) &&
    isTitleCase(view.text) &&
    (models.length === 0 || looksLikeAny(view, models))
  );
}

/** A plain line among headings with a look is one of them only with space above it and no colon. */
function standsApart(view: LineView): boolean {
  return hasSpaceAbove(view) && !view.text.trimEnd().endsWith(':');
}

/** "Languages" heads spoken languages only when one is named; otherwise it heads programming languages. */
function settleLanguages(
  views: readonly LineView[],
  heading: Heading,
  known: ReadonlyMap<number, Heading>,
): HeadingKind {
  if (heading.kind !== 'languages') return heading.kind;
  let index = heading.line;
  for (; index < views.length && index <= heading.line + 8; index += 1) {
    if (index > heading.line && known.has(index)) break;
    const text = views[index]?.text ?? '';
    if (foldedWords(text).some((word) => SPOKEN.has(word))) return 'languages';
  }
  return index === heading.line + 1 ? 'languages' : 'skills';
}

/** Whether every longer word starts with a capital, or the first one does in a language that writes the rest small. */
function isTitleCase(text: string): boolean {
  const words = text.split(/[\s/&,-]+/u).filter((word) => /\p{L}{4}/u.test(word));
  if (words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word))) return true;
  return /^[^\p{L}]*\p{Lu}/u.test(text) && foldText(text) !== text.toLowerCase();
}
