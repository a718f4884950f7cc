import type { TextSpan } from '../base/text-span.ts';
import { LEADER, type LineView } from './line-view.ts';
import {
  endsInAbbreviation,
  fieldOfLabel,
  isDuration,
  isPlace,
  isTitleQualifier,
  isTown,
  type NamedField,
  namesDegree,
  namesInstitution,
  namesOrganization,
  namesTitle,
} from './word-classes.ts';

/** A stretch of an entry's header between separators. */
export interface HeaderPiece {
  readonly text: string;
  readonly span: TextSpan;
  /** Index of its line among the header's lines. */
  readonly row: number;
  readonly bold: boolean;
  /** Where its bold start ends, when the rest of it is not bold; null otherwise. */
  readonly boldEnd: number | null;
  /** What the label before it says that it is ("Role: …"); null without one. */
  readonly field: NamedField | null;
}

/** Tabs, bars, dots and pictures, but not the signs that belong to a word ("©", "®", "™", "°"). */
const STRONG = /\t|\s*(?:[|·•‧∙●►»]|(?![©®™°])[\p{So}\p{Co}]\ufe0f?)\s*|\s+@\s+|;\s/gu;
/** What parts an office from where it was held. */
const AT = /\s(?:at(?:\sthe)?|bei(?:\sder|\sdem)?|beim|an\sder|chez|presso|bij(?:\sde|\shet)?)\s(?=\p{Lu})/u;
const DASH = /\s+[-\u2010-\u2015\u2212]+\s+/gu;
const EDGE = /^[\s,;:|·•■▪●◦()[\]\u2010-\u2015-]+|[\s,;:|·•([\u2010-\u2015-]+$/gu;

/** A comma, but not that of a number ("Note 1,3"). */
const BETWEEN_PARTS = /,(?!(?<=\d,)\d)/u;

/** Words that stand before a date or a grade and name nothing. */
const LEAD_IN =
  /^(?:expected|anticipated|graduated|graduation|grad|date|location|gpa|cum|since|dates|eqf)\b/iu;

/** Whether a dash between two texts is a separator. */
export type PartsAtDash = (before: string, behind: string) => boolean;

/** Pieces between tabs, bars, dots, dates and the dashes that part, in order, without the dates. */
export function headerPieces(header: readonly LineView[], partsAtDash: PartsAtDash): readonly HeaderPiece[] {
  const pieces = header.flatMap((view, row) =>
    cutAt(view.text, [
      ...dateRanges(view),
      ...cellRanges(view),
      ...rangesOf(view.text, STRONG),
      ...rangesOf(view.text, LEADER),
    ])
      .flatMap((range) => splitBracket(view.text, range))
      .flatMap((range) => splitDashes(view.text, range, partsAtDash))
      .flatMap((range) => splitBracket(view.text, range))
      .flatMap((range) => splitAt(view.text, range))
      .flatMap((range) => trimmedPiece(view, row, range) ?? []),
  );
  return pieces.flatMap((piece, index) => {
    if (fieldOfLabel(piece.text) !== null && opensDatedRow(header[piece.row], piece)) return [];
    return labelled(piece, pieces[index - 1], pieces[index + 1]);
  });
}

/** "Period: 2019 – 2021": whether a date follows a piece with which a line starts. */
function opensDatedRow(view: LineView | undefined, { span }: HeaderPiece): boolean {
  return view?.dates[0] !== undefined && opensLine(view, span) && view.dates[0].span.start >= span.end;
}

function opensLine({ line, text }: LineView, { start }: TextSpan): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start - line.span.start));
}

/** "Role: Developer" as a title, and "Developer" behind a cell with "Role"; the label itself is no piece. */
function labelled(
  piece: HeaderPiece,
  before: HeaderPiece | undefined,
  after: HeaderPiece | undefined,
): readonly HeaderPiece[] {
  const isLabel = fieldOfLabel(piece.text) !== null && after?.row === piece.row;
  if (isLabel) return [];
  const label = /^([^:]{2,60}):\s+(?=\S)/u.exec(piece.text);
  const own = fieldOfLabel(label?.[1] ?? '');
  if (label !== null && own !== null) {
    const start = piece.span.start + label[0].length;
    return [
      { ...piece, field: own, text: piece.text.slice(label[0].length), span: { ...piece.span, start } },
    ];
  }
  const field = before?.row === piece.row ? fieldOfLabel(before.text) : null;
  return [{ ...piece, field }];
}

/** The pieces of a piece between commas. */
export function commaPieces(piece: HeaderPiece): readonly HeaderPiece[] {
  const pieces: HeaderPiece[] = [];
  let start = 0;
  for (const part of piece.text.split(BETWEEN_PARTS)) {
    const text = part.replace(EDGE, '');
    if (text !== '') {
      const at = piece.span.start + start + part.indexOf(text);
      pieces.push({ ...piece, text, span: { start: at, end: at + text.length } });
    }
    start += part.length + 1;
  }
  return pieces;
}

/** From the first to the last of pieces that follow each other in one line, as written. */
export function joinPieces(source: HeaderPiece, pieces: readonly HeaderPiece[]): HeaderPiece | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = { start: first.span.start, end: last.span.end };
  return {
    ...source,
    span,
    text: source.text.slice(span.start - source.span.start, span.end - source.span.start),
  };
}

function dateRanges(view: LineView): readonly TextSpan[] {
  const offset = view.line.span.start;
  return view.dates.map(({ span }) => ({ start: span.start - offset, end: span.end - offset }));
}

/** The gaps between cells, empty for gaps that no character stands for. */
function cellRanges(view: LineView): readonly TextSpan[] {
  const offset = view.line.span.start;
  return view.cells
    .slice(1)
    .map((cell) => ({ start: cell.span.start - offset - 1, end: cell.span.start - offset }));
}

function rangesOf(text: string, mark: RegExp): readonly TextSpan[] {
  return [...text.matchAll(mark)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What is left of the text when ranges are cut out. */
function cutAt(text: string, cuts: readonly TextSpan[]): readonly TextSpan[] {
  const ordered = [...cuts].sort((left, right) => left.start - right.start || left.end - right.end);
  const rest: TextSpan[] = [];
  let start = 0;
  for (const cut of ordered) {
    if (cut.start > start) rest.push({ start, end: cut.start });
    start = Math.max(start, cut.end);
  }
  if (start < text.length) rest.push({ start, end: text.length });
  return rest;
}

function splitDashes(text: string, range: TextSpan, partsAtDash: PartsAtDash): readonly TextSpan[] {
  const piece = text.slice(range.start, range.end);
  const parts = cutAt(piece, rangesOf(piece, DASH));
  const joined: TextSpan[] = [];
  for (const [index, part] of parts.entries()) {
    const last = joined.at(-1);
    const before = parts[index - 1];
    const goesOn =
      before !== undefined &&
      !partsAtDash(piece.slice(before.start, before.end), piece.slice(part.start, part.end));
    if (last !== undefined && goesOn) joined[joined.length - 1] = { start: last.start, end: part.end };
    else joined.push(part);
  }
  return joined.map(({ start, end }) => ({ start: range.start + start, end: range.start + end }));
}

/** "IT Consultant (Beispiel GmbH)": a closing bracket with an organisation or a place in it is a piece of its own. */
function splitBracket(text: string, range: TextSpan): readonly TextSpan[] {
  const piece = text.slice(range.start, range.end);
  const match = /\(([^()]{2,})\)\s*$/u.exec(piece);
  const inside = match?.[1] ?? '';
  if (match === null || match.index === 0) return [range];
  if (isTown(inside) && namesOneOfSeveral(piece.slice(0, match.index))) return [range];
  const apart =
    namesOrganization(inside) ||
    namesInstitution(inside) ||
    isPlace(inside) ||
    /^[\w-]+(?:\.[\w-]+)+$/u.test(inside);
  if (!apart) return [range];
  const at = range.start + match.index;
  return [
    { start: range.start, end: at },
    { start: at, end: range.end },
  ];
}

/**
 * "University of Michigan", "Indian Institute of Technology": called after a region or a subject and not after a town,
 * so that the town in brackets tells which of several.
 */
function namesOneOfSeveral(text: string): boolean {
  const behind = /\bof (\p{Lu}\S*)\s*$/u.exec(text)?.[1];
  return behind !== undefined && namesInstitution(text) && !isTown(behind);
}

/** "Data Engineer at Acme", "Werkstudent bei der Acme GmbH", "M.Sc. Physik an der Universität Ulm" */
function splitAt(text: string, range: TextSpan): readonly TextSpan[] {
  const piece = text.slice(range.start, range.end);
  const match = AT.exec(piece);
  if (match === null) return [range];
  const [before, behind] = [piece.slice(0, match.index), piece.slice(match.index + match[0].length)];
  const named =
    namesTitle(before) || namesDegree(before) || namesInstitution(behind) || namesOrganization(behind);
  if (!named) return [range];
  const at = range.start + match.index;
  return [
    { start: range.start, end: at },
    { start: at + match[0].length, end: range.end },
  ];
}

function trimmedPiece(view: LineView, row: number, range: TextSpan): HeaderPiece | null {
  const raw = view.text.slice(range.start, range.end);
  const bare = raw.replace(EDGE, '');
  const closed = bare.includes('(') ? bare : bare.replace(/\)+$/u, '').trimEnd();
  const text = endsInAbbreviation(closed) ? closed : closed.replace(/(?<=[\p{L})])\.$/u, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const start = view.line.span.start + range.start + raw.indexOf(text);
  const end = start + text.length;
  const { bold, boldEnd } = view.line;
  const within = boldEnd !== null && boldEnd > start && boldEnd < end;
  return { text, span: { start, end }, row, bold, boldEnd: within ? boldEnd : null, field: null };
}

/** Whether a piece can be a title or an organisation: no place, no mode of work, no sentence, no bare figure. */
export function isNamePiece(piece: HeaderPiece): boolean {
  if (piece.field === 'none' || isPlace(piece.text) || !/\p{L}{2}|\p{Lu}/u.test(piece.text)) return false;
  if (/^(?:https?:|www\.)|@/u.test(piece.text)) return false;
  if (LEAD_IN.test(piece.text) && !namesDegree(piece.text)) return false;
  if (isDuration(piece.text)) return false;
  if (piece.text.split(/\s+/u).length < 3 || namesDegree(piece.text) || endsInAbbreviation(piece.text))
    return true;
  return !/\p{Ll}{3}[.!?]$/u.test(piece.text);
}

export function qualifies(piece: HeaderPiece): boolean {
  return isTitleQualifier(piece.text) && !namesTitle(piece.text);
}
