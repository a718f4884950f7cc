import { dateRailLength } from './date-rail.ts';
import { entryKindOf } from './entry-kind.ts';
import type { HeaderName } from './header-names.ts';
import {
  hasWideGap,
  headerEvidence,
  isAnchor,
  isDateAlone,
  isFieldLine,
  isPlain,
  isSentence,
  isSetAsProse,
  isStackLine,
} from './line-role.ts';
import type { LineView } from './line-view.ts';
import { readHeader } from './read-header.ts';
import type { SectionKind } from './resume.ts';
import { isBareDegree, isGrade, isPlace, namesInstitution, namesOrganization } from './word-classes.ts';
import { goesOnInName, wrapsInCell } from './wrapped-names.ts';

/** A header's line without a date or emphasis has at most this many words. */
export const LONGEST_PLAIN_HEADER = 9;
/** The end of a date range that wraps to the next line ("Museum ⇥ 2024") has at most this many words. */
export const WORDS_OF_A_WRAPPED_DATE = 3;
const MOST_LINES_BELOW_DATE = 2;
/** A school's name, the kind of degree and its subject may each have a line. */
const MOST_LINES_OF_SCHOOL = 3;
const LONGEST_SUBJECT = 6;
/** Whom a project was done with is named in at most so many words. */
const LONGEST_PARTNER = 6;
const COMMA = ', ';

/** How many lines at the start of an entry are its header. */
export function headerLength(lines: readonly LineView[], kind: SectionKind): number {
  const anchor = lines.findIndex((view) => isAnchor(view));
  let length = Math.max(anchor + 1, dateRailLength(lines), 1);
  const limit = length + (kind === 'education' ? MOST_LINES_OF_SCHOOL : MOST_LINES_BELOW_DATE);
  const isForm = lines.slice(0, length).some(isFieldLine);
  const isField = (view: LineView | undefined) => isForm && view !== undefined && isFieldLine(view);
  while (isField(lines[length]) || (length < limit && belongsToHeader(lines, length, kind))) length += 1;
  return Math.min(length, lines.length);
}

function belongsToHeader(lines: readonly LineView[], at: number, kind: SectionKind): boolean {
  const view = lines[at];
  const above = lines[at - 1];
  if (view === undefined || above === undefined) return false;
  if (wrapsInCell(above, view) || goesOnInName(above, view) || endsInComma(above, view)) return true;
  if (isSentence(view) || isStackLine(view)) return false;
  if (hasWideGap(view) && !(isDateAlone(above) && headerEvidence(view) >= 2)) return false;
  if (kind === 'education' && isDegreeInLines(lines, at)) return true;
  const dated = lines.slice(0, at).some((line) => line.dates.length > 0);
  if (dated && view.dates.length > 0 && view.wordCount > WORDS_OF_A_WRAPPED_DATE) return false;
  const { title, organization } = readHeader(lines.slice(0, at), entryKindOf(kind) ?? 'other', null);
  if (title !== null && organization !== null && !isUnderDate(organization, lines, view))
    return (
      looksSetApart(view) || (isNamedTogether(lines.slice(0, at), title, organization) && namesEmployer(view))
    );
  if (readsAsText(view, kind)) return false;
  if (headerEvidence(view) >= 1 && view.wordCount <= LONGEST_PLAIN_HEADER + 5) return true;
  if (kind === 'projects' || view.wordCount > LONGEST_PLAIN_HEADER) return false;
  return at === 1 || isNameUnderDates(lines, at);
}

/** "MSc" over "Computer Science", or the other way round: one of them names the degree of the other. */
function isDegreeInLines(lines: readonly LineView[], at: number): boolean {
  const isKind = (view: LineView | undefined) => view !== undefined && isBareDegree(view.text.trim());
  const isSubject = (view: LineView | undefined) =>
    view !== undefined &&
    view.wordCount <= LONGEST_SUBJECT &&
    view.line.bullet === null &&
    view.dates.length === 0 &&
    !namesInstitution(view.text) &&
    !isGrade(view.text);
  const [above, view, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (isKind(view)) return isSubject(above) || isSubject(below);
  return isSubject(view) && (isKind(above) || (isKind(below) && below !== undefined && !hasWideGap(below)));
}

function readsAsText(view: LineView, kind: SectionKind): boolean {
  return (kind === 'projects' && isPlain(view) && view.wordCount > LONGEST_PARTNER) || isSetAsProse(view);
}

/** The first name under dates on lines of their own, or the second where nothing but list items follows. */
function isNameUnderDates(lines: readonly LineView[], at: number): boolean {
  const rail = dateRailLength(lines);
  return rail > 0 && (at === rail || (at === rail + 1 && at === lines.length - 1));
}

/** Whether the organisation so far stands in the date's cell of a table, and the line in the cell beside it. */
function isUnderDate({ span }: HeaderName, lines: readonly LineView[], { line }: LineView): boolean {
  const named = lines.find((view) => view.line.span.start <= span.start && view.line.span.end >= span.end);
  const region = lines[0]?.line.region;
  return line.block !== null && line.region !== region && named?.line.region === region;
}

/** "Course Director, Genomics", in one line or with a comma between: what stands behind may be no organisation. */
function isNamedTogether(lines: readonly LineView[], title: HeaderName, organization: HeaderName): boolean {
  const between = organization.span.start - title.span.end;
  const inOneLine = lines.some(
    ({ line }) => line.span.start <= title.span.start && line.span.end >= organization.span.end,
  );
  return between > 0 && (inOneLine || between <= COMMA.length);
}

function namesEmployer({ text, wordCount }: LineView): boolean {
  return wordCount <= LONGEST_PLAIN_HEADER && (namesOrganization(text) || namesInstitution(text));
}

/** "Project Officer, Science Department, ⇥ 2008" over "Research Division", flush with it. */
function endsInComma(above: LineView, view: LineView): boolean {
  const cell = above.cells[0]?.text ?? '';
  const short = view.wordCount <= LONGEST_PLAIN_HEADER && view.line.bullet === null;
  return cell.endsWith(',') && above.cells.length > 1 && short && !isSentence(view);
}

/** Emphasis, a place or a date: a header's line even when title and organisation are known already. */
function looksSetApart(view: LineView): boolean {
  const place = view.text.split(/,|\s[·•|]\s/u).at(-1) ?? '';
  const placed = isPlace(place.trim()) && view.wordCount <= LONGEST_PLAIN_HEADER;
  return view.line.bold || view.line.italic || view.dates.length > 0 || placed;
}
