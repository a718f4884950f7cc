import type { TextSpan } from '../base/text-span.ts';
import { classifyHeading, type HeadingWording } from './classify-heading.ts';
import { foldedWords, foldText } from './fold-text.ts';
import { type LineView, WIDE_GAP, wrapsInto } from './line-view.ts';
import { foldedSet, type HeadingKind, headingTable } from './reading-tables.ts';
import { namesTitle } from './word-classes.ts';

/** A line, or the first cell or label of a line, that opens a section. */
export interface Heading {
  /** Index of the line. */
  readonly line: number;
  /** Index of the last line that the heading covers, as a heading can be set on two lines of a rail. */
  readonly lastLine: number;
  readonly kind: HeadingKind;
  /** The heading as written. */
  readonly text: string;
  /** Where it stands, one span for each of its lines; content may follow on the same line. */
  readonly spans: readonly TextSpan[];
}

interface Candidate {
  readonly heading: Heading;
  readonly view: LineView;
  readonly wording: HeadingWording;
  readonly score: number;
}

const LARGE = 1.15;
const SAME_SIZE = 0.06;
const MOST_WORDS = 6;
const ENTRY_KINDS: ReadonlySet<HeadingKind> = new Set([
  'work',
  'education',
  'projects',
  'certifications',
  'publications',
  'awards',
]);
const SPOKEN = foldedSet(headingTable.spokenLanguages);

/**
 * Headings in reading order. A line scores for its wording (a heading's phrase 3, a heading's word 2), emphasis,
 * capitals, space above and shortness (1 each); 3 with a known wording make a heading, 4 without one when it looks
 * like the document's other headings and does not read as the header of an entry.
 */
export function detectHeadings(views: readonly LineView[]): readonly Heading[] {
  const candidates = views.flatMap((view) => worded(views, view) ?? []);
  const models = candidates.filter(({ wording }) => wording.match === 'phrase').map(({ view }) => view);
  const known = new Map(
    candidates
      .filter((candidate) => isAccepted(candidate, models))
      .map(({ heading }) => [heading.line, heading]),
  );
  const headings: Heading[] = [];
  for (const view of views) {
    const current = headings.at(-1) ?? null;
    if (current !== null && view.index <= current.lastLine) continue;
    const found =
      known.get(view.index) ??
      readRail(views, view, current) ??
      readLabel(view, current, known) ??
      readUnknown(views, view, current, models);
    if (found != null) headings.push({ ...found, kind: settleLanguages(views, found, known) });
  }
  return headings;
}

function worded(views: readonly LineView[], view: LineView): Candidate | null {
  if (!canBeHeading(view)) return null;
  const wording = classifyHeading(view.text);
  if (wording === null) return null;
  if (view.line.bullet !== null && !(wording.match === 'phrase' && isEmphasised(view))) return null;
  const previous = views[view.index - 1];
  const plain = !isDistinct(view);
  if (plain && previous !== undefined && previous.line.bullet === null && wrapsInto(previous, view))
    return null;
  if (plain && /^\p{Ll}/u.test(view.text) && !hasSpaceAbove(view)) return null;
  const score = (wording.match === 'phrase' ? 3 : 2) + shapeScore(view);
  return { view, wording, score, heading: wholeLine(view, wording.kind) };
}

/** The wording of a longer or generic heading needs the look of the others; a plain one, a sign of its own. */
function isAccepted(candidate: Candidate, models: readonly LineView[]): boolean {
  const { view, wording, score } = candidate;
  if (score < 3) return false;
  if (wording.match === 'phrase') return isDistinct(view) || !models.some(isDistinct) || standsApart(view);
  return (
    (isDistinct(view) || hasSpaceAbove(view)) &&
    isTitleCase(view.text) &&
    (models.length === 0 || looksLikeAny(view, models))
  );
}

/** Set in a way of its own, not like running text. */
function isDistinct(view: LineView): boolean {
  return isEmphasised(view) || view.caps;
}

/** A plain line among headings with a look is one of them only with space above it and no colon. */
function standsApart(view: LineView): boolean {
  return hasSpaceAbove(view) && !view.text.trimEnd().endsWith(':');
}

/** "Experience ⇥ Staff Engineer ⇥ 2024 – Present", and "Technical ⇥ Java" over "Skills ⇥ Spring". */
function readRail(views: readonly LineView[], view: LineView, current: Heading | null): Heading | null {
  const cell = view.cells[0];
  if (cell === undefined || view.cells.length < 2 || view.line.bullet !== null) return null;
  const below = views[view.index + 1];
  const cellBelow = below !== undefined && below.cells.length > 1 ? below.cells[0] : undefined;
  if (cellBelow !== undefined && classifyHeading(cell.text)?.match !== 'phrase') {
    const text = `${cell.text} ${cellBelow.text}`;
    const joined = classifyHeading(text);
    if (
      joined?.match === 'phrase' &&
      !isListLabel(joined.kind, current) &&
      cell.text.split(' ').length <= 2
    ) {
      return {
        line: view.index,
        lastLine: view.index + 1,
        kind: joined.kind,
        text,
        spans: [cell.span, cellBelow.span],
      };
    }
  }
  const wording = classifyHeading(cell.text);
  if (wording?.match !== 'phrase' || isListLabel(wording.kind, current)) return null;
  return { line: view.index, lastLine: view.index, kind: wording.kind, text: cell.text, spans: [cell.span] };
}

/** "Skills: Python, Go" outside a section whose own lines are labelled in that way. */
function readLabel(
  view: LineView,
  current: Heading | null,
  known: ReadonlyMap<number, Heading>,
): Heading | null {
  const label = /^([^:\t]{3,40}):\s*\S/u.exec(view.text)?.[1];
  if (label === undefined || view.line.bullet !== null) return null;
  const wording = classifyHeading(label);
  if (wording === null || wording.match === 'word' || wording.kind === 'contact') return null;
  if (isListLabel(wording.kind, current)) return null;
  const inEntries = current !== null && ENTRY_KINDS.has(current.kind);
  if (inEntries && !standsForMissingSection(view, wording, known)) return null;
  if (!inEntries && wording.match === 'generic' && current !== null && current.kind !== 'summary')
    return null;
  const start = view.line.span.start;
  return {
    line: view.index,
    lastLine: view.index,
    kind: wording.kind,
    text: label.trim(),
    spans: [{ start, end: start + label.length + 1 }],
  };
}

/** Inside jobs a label is a section only when it stands apart and nothing else heads such a section. */
function standsForMissingSection(
  view: LineView,
  wording: HeadingWording,
  known: ReadonlyMap<number, Heading>,
): boolean {
  if (wording.match !== 'phrase' || wording.kind === 'work' || wording.kind === 'projects') return false;
  if (!hasSpaceAbove(view)) return false;
  return [...known.values()].every((heading) => heading.kind !== wording.kind);
}

/** Whether lines of the current section are themselves labelled, so that a label opens nothing. */
function isListLabel(kind: HeadingKind, current: Heading | null): boolean {
  if (current === null) return false;
  return (current.kind === 'skills' && (kind === 'skills' || kind === 'languages')) || current.kind === kind;
}

function readUnknown(
  views: readonly LineView[],
  view: LineView,
  current: Heading | null,
  models: readonly LineView[],
): Heading | null {
  if (current === null || !canBeHeading(view) || view.line.bullet !== null || !/\p{L}{2}/u.test(view.text))
    return null;
  if (shapeScore(view) < unknownThreshold(view) || !looksLikeAny(view, models)) return null;
  if (ENTRY_KINDS.has(current.kind) && readsAsEntryHeader(views, view)) return null;
  return wholeLine(view, 'other');
}

/** A larger line with space above it, or one that the document declares a heading, needs one sign less. */
function unknownThreshold(view: LineView): number {
  const declared = view.line.headingLevel !== null;
  return declared || (view.sizeRatio >= LARGE && hasSpaceAbove(view)) ? 3 : 4;
}

/** "IBM" over "Software Engineer, 2019 – 2021" is an employer, however bold. */
function readsAsEntryHeader(views: readonly LineView[], view: LineView): boolean {
  const below = views.slice(view.index + 1, view.index + 3);
  const bulletAt = below.findIndex((next) => next.line.bullet !== null);
  const header = [view, ...(bulletAt === -1 ? below : below.slice(0, bulletAt))];
  return header.some((line) => line.dates.length > 0 || (namesTitle(line.text) && line.wordCount <= 8));
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

function canBeHeading(view: LineView): boolean {
  if (view.wordCount > MOST_WORDS && !/^(?:\S\s)+\S$/u.test(view.text)) return false;
  return view.text.length <= 60 && view.dates.length === 0 && !/[@\t]|https?:|\d{3}/u.test(view.text);
}

function shapeScore(view: LineView): number {
  const declared = view.line.headingLevel !== null;
  const short = view.wordCount <= 4 && !/[.!?;,]$/u.test(view.text);
  return (
    Number(isEmphasised(view)) + Number(view.caps) + Number(hasSpaceAbove(view) || declared) + Number(short)
  );
}

function isEmphasised(view: LineView): boolean {
  return view.line.bold || view.sizeRatio >= LARGE || view.line.headingLevel !== null;
}

function hasSpaceAbove(view: LineView): boolean {
  return view.line.gapAbove === null || view.line.gapAbove > WIDE_GAP;
}

function looksLikeAny(view: LineView, models: readonly LineView[]): boolean {
  return models.some(
    (model) =>
      Math.abs(model.sizeRatio - view.sizeRatio) <= SAME_SIZE * model.sizeRatio &&
      model.line.bold === view.line.bold &&
      model.caps === view.caps &&
      model.line.headingLevel === view.line.headingLevel,
  );
}

/** Whether every longer word starts with a capital, or the first one does in a language that writes the rest small. */
function isTitleCase(text: string): boolean {
  const words = text.split(/[\s/&,-]+/u).filter((word) => /\p{L}{4}/u.test(word));
  if (words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word))) return true;
  return /^[^\p{L}]*\p{Lu}/u.test(text) && foldText(text) !== text.toLowerCase();
}

function wholeLine(view: LineView, kind: HeadingKind): Heading {
  return {
    line: view.index,
    lastLine: view.index,
    kind,
    text: view.text.trim().replace(/\s*:$/u, ''),
    spans: [view.line.span],
  };
}
