import type { TextSpan } from '../base/text-span.ts';
import { cropView } from './crop-view.ts';
import type { DateMatch } from './date-match.ts';
import { findDates } from './find-dates.ts';
import type { LineGroup } from './group-lines.ts';
import type { LineView } from './line-view.ts';
import { isPlace, namesIssuer } from './word-classes.ts';

/** Signs between certificates that one line lists; a separator inside brackets parts nothing. */
const SEPARATOR = /\s*[,;|·•](?![^(]*\))\s*/gu;
/** What is said about a certificate behind its date. */
const REMARK =
  /^(?:expires|expired|expiring|valid|renewed|issued|until|credential|licen[cs]e|certificate (?:no|id)|id|no|score|grade|verif)\b/iu;
/** Certificates with a date each from which on a line lists them. */
const FEWEST_DATED = 2;

/** What stands between two separators. */
interface Part {
  readonly span: TextSpan;
  readonly text: string;
  readonly dated: boolean;
  /** Whether nothing stands before its date. */
  readonly opensDated: boolean;
  /** Whether it is a date and nothing else. */
  readonly bare: boolean;
}

/**
 * "AWS Certified Developer (2021), Certified Kubernetes Administrator (2022), Scrum Master (PSM I)": a line that lists
 * certificates, cut into one for each. Those have a date each, before or behind the name, or stand between semicolons.
 */
export function cutListed(groups: readonly LineGroup[]): readonly LineGroup[] {
  return groups.flatMap((group): readonly LineGroup[] => {
    const [view, second] = group.lines;
    if (view === undefined || second !== undefined || view.cells.length > 1) return [group];
    const spans = certificatesOf(view);
    if (spans.length < 2) return [group];
    return spans.map((span) => ({ kind: 'bullet', lines: [datedView(cropView(view, span))] }));
  });
}

/** A part of a line with the dates that it has when it is read alone. */
function datedView(view: LineView): LineView {
  return { ...view, dates: datesIn(view.text, view.line.span.start) };
}

function datesIn(text: string, offset: number): readonly DateMatch[] {
  return findDates(text).map((date) => ({
    ...date,
    span: { start: date.span.start + offset, end: date.span.end + offset },
  }));
}

function certificatesOf(view: LineView): readonly TextSpan[] {
  const parts = partsOf(view);
  const dated = parts.filter((part) => part.dated);
  if (dated.length >= FEWEST_DATED && dated.every((part) => part.bare || isNamed(part))) return joined(parts);
  const listed = view.text.includes(';') && parts.every((part) => isNamed(part) && !part.text.includes(','));
  return listed ? parts.map(({ span }) => span) : [];
}

/** Each date ends a certificate, or opens one where the first part opens with its own; what is left is one more. */
function joined(parts: readonly Part[]): readonly TextSpan[] {
  const datesFirst = parts[0]?.opensDated === true && !parts[0].bare;
  const spans: TextSpan[] = [];
  let open: TextSpan | null = null;
  let closed = false;
  for (const part of parts) {
    const starts: boolean = open === null || (datesFirst ? part.dated : closed && isNamed(part));
    if (starts && open !== null) spans.push(open);
    open = starts || open === null ? part.span : { start: open.start, end: part.span.end };
    closed = starts ? part.dated : closed || part.dated;
  }
  return open === null ? spans : [...spans, open];
}

/** A name of its own: it starts as one, and is neither a date, nor who gave a certificate, nor a remark. */
function isNamed({ text, span }: Part): boolean {
  const name = text.replace(/^[\d\s/.:–-]+/u, '');
  return (
    span.end > span.start &&
    /^\p{Lu}/u.test(name) &&
    !REMARK.test(name) &&
    !namesIssuer(name) &&
    !isPlace(name)
  );
}

function partsOf(view: LineView): readonly Part[] {
  const offset = view.line.span.start;
  const cuts = [...view.text.matchAll(SEPARATOR)].filter(
    ({ index }) => !view.dates.some(({ span }) => span.start < offset + index && span.end > offset + index),
  );
  let start = 0;
  const parts: Part[] = [];
  for (const { end, next } of [
    ...cuts.map(({ index, 0: sign }) => ({ end: index, next: index + sign.length })),
    { end: view.text.length, next: view.text.length },
  ]) {
    const text = view.text.slice(start, end);
    const span = { start: offset + start, end: offset + end };
    const [date] = datesIn(text, span.start);
    const opensDated = date?.span.start === span.start;
    const bare = opensDated && date.span.end === span.end;
    if (text !== '') parts.push({ span, text, dated: date !== undefined, opensDated, bare });
    start = next;
  }
  return parts;
}
