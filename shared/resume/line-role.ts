import { type LineView, WIDE_GAP } from './line-view.ts';
import {
  fieldOfLabel,
  isItemList,
  isPlace,
  namesDegree,
  namesInstitution,
  namesOrganization,
  namesTitle,
  stackLabelEnd,
} from './word-classes.ts';

const MOST_HEADER_WORDS = 16;
/** From so many words on, a line in which more than this share of the longer ones starts small is text. */
const FEWEST_WORDS_OF_TEXT = 6;
const MOST_SMALL_WORDS = 0.6;
const SENTENCE_WORDS = 6;
/** Sizes that differ by less than this share of the usual one are the same. */
const SAME_SIZE = 0.04;
/** "Doe, J., & Roe, R. (2024)": authors of a publication, whose year dates no entry. */
const CITATION = /\p{Lu}[\p{L}'-]+,\s(?:\p{Lu}\.\s?)+[,&]/u;

/** Whether a line carries a date that belongs to an entry rather than to a sentence. */
export function isAnchor(view: LineView): boolean {
  const date = view.dates[0];
  if (date === undefined) return false;
  if (inOwnCell(view) || leadsWithJob(view)) return true;
  if (CITATION.test(view.text)) return false;
  const rest = view.text.length - (date.span.end - date.span.start);
  const words = view.wordCount;
  return rest <= 100 && words <= MOST_HEADER_WORDS + 4 && !isSentence(view);
}

/** Whether a date fills a cell, as it does at the end of a tab stop. */
export function inOwnCell(view: LineView): boolean {
  return view.dates.some((date) =>
    view.cells.some((cell) => date.span.start <= cell.span.start + 2 && date.span.end >= cell.span.end - 2),
  );
}

/** "Engineer, Acme (2019 – 2021) Runs the platform.": a header with a sentence behind it. */
function leadsWithJob(view: LineView): boolean {
  const date = view.dates[0];
  if (date?.shape !== 'range') return false;
  const before = view.text.slice(0, date.span.start - view.line.span.start);
  return (
    /^\p{Lu}/u.test(before) &&
    /[(,|·•\u2013\u2014-]\s*$/u.test(before) &&
    before.length <= 80 &&
    namesTitle(before)
  );
}

/** "2009 – 2011" or "[2009 – 2011]" on a line of its own, perhaps with a picture of a calendar. */
export function isDateAlone({ line, text, dates }: LineView): boolean {
  const date = dates[0];
  if (date === undefined) return false;
  const [before, behind] = [date.span.start - line.span.start, date.span.end - line.span.start];
  return (
    /^[\s([\p{So}\p{Co}]*$/u.test(text.slice(0, before)) && /^[\s)\]\p{So}\p{Co}]*$/u.test(text.slice(behind))
  );
}

/**
 * A line of running text: it ends like a sentence or goes on like one. "2019 – 2021 Engineer, Example Ltd." opens an
 * entry, for sentences seldom start with a range of dates.
 */
export function isSentence(view: LineView): boolean {
  const text = view.text.trim();
  if (text.endsWith(':')) return true;
  if (isDateAlone(view)) return false;
  if (view.line.bold || view.line.headingLevel !== null || view.cells.length > 1 || leadsWithJob(view))
    return false;
  const dated = view.dates[0]?.span.start === view.line.span.start;
  if (dated && view.dates[0]?.shape === 'range' && view.wordCount <= MOST_HEADER_WORDS) return false;
  if (opensWithName(view)) return false;
  if (/\p{Ll}{2}[.!?]$/u.test(text) && !/\b(?:Inc|Corp|Ltd|Co|Univ|Dept)\.$/u.test(text)) {
    return view.wordCount >= 3;
  }
  const small = !dated && /^\p{Ll}/u.test(text) && view.wordCount >= 3;
  if (small && !namesSubject(view) && !isNameWithDate(view)) return true;
  if (/[\d%)][.!?]$/u.test(text)) return view.wordCount >= 4;
  if (/[;,]$/u.test(text)) return view.wordCount >= 2 && !(text.endsWith(',') && namesInstitution(text));
  const parts = text.split(/\s[|·•–—-]\s|,\s/u).length;
  return (
    view.wordCount >= MOST_HEADER_WORDS || (view.wordCount >= SENTENCE_WORDS + 3 && view.full && parts < 3)
  );
}

/** A line that nothing sets off from running text. */
export function isPlain({ line }: LineView): boolean {
  return !line.bold && line.boldEnd === null && !line.italic && line.headingLevel === null;
}

/**
 * Whether a plain line is one of text, though it may name an organisation ("Matched the statements of a bank") and
 * ends without a full stop: most of its longer words start small.
 */
export function isSetAsProse(view: LineView): boolean {
  const words = view.text.match(/\p{L}{4,}/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return isPlain(view) && view.wordCount >= FEWEST_WORDS_OF_TEXT && small > MOST_SMALL_WORDS * words.length;
}

/** "**Engineer**, Example Ltd, Leeds.": a bold name with others behind commas. */
function opensWithName({ line, text, wordCount }: LineView): boolean {
  if (line.boldEnd === null || line.bullet !== null || wordCount > MOST_HEADER_WORDS) return false;
  const [first = '', ...others] = text.split(',');
  const named = first.length >= line.boldEnd - line.span.start;
  return named && others.length > 0 && others.every((other) => /^\s*\p{Lu}/u.test(other));
}

/** "fahrplan-diff (Open Source), since 2020": one small word, perhaps with a remark, and nothing else but a date. */
function isNameWithDate({ line, text, dates }: LineView): boolean {
  const date = dates[0];
  if (date === undefined) return false;
  const [start, end] = [date.span.start - line.span.start, date.span.end - line.span.start];
  return (
    /^[\p{L}\d._/-]+(?:\s*\([^()]*\))?\s*(?:[,(|·•–—]|\s-)\s*$/u.test(text.slice(0, start)) &&
    /^[)\s]*$/u.test(text.slice(end))
  );
}

/** "in Marine Biology", in italics: what is left of a degree of which only the subject is given. */
function namesSubject({ line, text, wordCount }: LineView): boolean {
  return line.italic && wordCount <= SENTENCE_WORDS && /^in \p{Lu}/u.test(text);
}

/** How much speaks for a line being part of an entry's header: its words and its look. */
export function headerEvidence(view: LineView): number {
  if (isSentence(view) || stackLabelEnd(view.text) !== null) return 0;
  const named =
    namesTitle(view.text) ||
    namesOrganization(view.text) ||
    namesDegree(view.text) ||
    namesInstitution(view.text);
  const short = view.wordCount <= MOST_HEADER_WORDS;
  const placed = view.cells.some((cell) => isPlace(cell.text)) || isPlace(view.text);
  return (
    (isAnchor(view) ? 3 : 0) +
    (named && short ? 2 : 0) +
    (view.line.bold || view.line.headingLevel !== null ? 2 : 0) +
    Number(view.sizeRatio > 1.04) +
    Number(view.line.italic) +
    Number(placed) * 2 +
    Number(view.cells.length > 1 && short)
  );
}

/** "Employer: …", or "Employer" in a cell of its own before another: a line of a form. */
export function isFieldLine({ text, cells }: LineView): boolean {
  const label = /^([^:\t]{2,60}):/u.exec(text)?.[1] ?? (cells.length > 1 ? cells[0]?.text : undefined);
  return label !== undefined && fieldOfLabel(label) !== null;
}

/** A line of an entry that lists its tools, labelled or not. */
export function isStackLine(view: LineView): boolean {
  if (stackLabelEnd(view.text) !== null) return true;
  return view.line.bullet === null && view.dates.length === 0 && isItemList(view.text) && !isPlace(view.text);
}

export function hasWideGap(view: LineView): boolean {
  return view.line.gapAbove !== null && view.line.gapAbove > WIDE_GAP;
}

export function opensBold({ line: { bold, boldEnd } }: LineView): boolean {
  return bold || boldEnd !== null;
}

/** Whether two lines both start bold, at one size: of a longer line the bold name can be the smaller part. */
export function opensAlike(left: LineView, right: LineView): boolean {
  return opensBold(left) && opensBold(right) && Math.abs(left.sizeRatio - right.sizeRatio) < SAME_SIZE;
}

/** Whether two lines are set alike, as the first lines of entries are. */
export function looksAlike(left: LineView, right: LineView): boolean {
  return (
    left.line.bold === right.line.bold &&
    left.line.headingLevel === right.line.headingLevel &&
    Math.abs(left.sizeRatio - right.sizeRatio) < SAME_SIZE
  );
}
