import type { TextSpan } from '../base/text-span.ts';
import {
  commaPieces,
  type HeaderPiece,
  headerPieces,
  isNamePiece,
  joinPieces,
  qualifies,
} from './header-pieces.ts';
import type { LineView } from './line-view.ts';
import type { EntryKind } from './resume.ts';
import {
  isItemList,
  isPlace,
  namesDegree,
  namesInstitution,
  namesOrganization,
  namesTitle,
} from './word-classes.ts';

/** What an entry's header says besides its dates. */
export interface HeaderNames {
  readonly title: HeaderName | null;
  readonly organization: HeaderName | null;
  /** Pieces that list tools ("Shop | Python, Flask"), which are a stack and no name. */
  readonly stacks: readonly TextSpan[];
}

export interface HeaderName {
  readonly text: string;
  readonly span: TextSpan;
}

/** Title and organisation of an entry, in whichever order, on one line or several. */
export function readHeader(header: readonly LineView[], kind: EntryKind): HeaderNames {
  const all = headerPieces(header);
  const stacks = all.filter((piece, index) => index > 0 && isItemList(piece.text) && !isPlace(piece.text));
  const pieces = all.filter((piece) => !stacks.includes(piece) && isNamePiece(piece));
  const names = readNames(pieces, kind);
  return { ...names, stacks: stacks.map(({ span }) => span) };
}

function readNames(pieces: readonly HeaderPiece[], kind: EntryKind): Omit<HeaderNames, 'stacks'> {
  switch (kind) {
    case 'project':
      return readProject(pieces);
    case 'education':
      return readEducation(pieces);
    case 'certification':
      return { title: pieces[0] ?? null, organization: pieces[1] ?? null };
    case 'work':
    case 'other':
      return readJob(pieces);
  }
}

/** A project's first line is its name, dashes and all. */
function readProject(pieces: readonly HeaderPiece[]): Omit<HeaderNames, 'stacks'> {
  const first = pieces[0];
  if (first === undefined) return { title: null, organization: null };
  return { title: first, organization: null };
}

function readJob(pieces: readonly HeaderPiece[]): Omit<HeaderNames, 'stacks'> {
  const titled =
    pieces.find((piece) => namesTitle(piece.text) && !namesOrganization(piece.text)) ??
    pieces.find((piece) => namesTitle(piece.text));
  if (titled === undefined) return readUntitledJob(pieces);
  const split = splitTitle(titled);
  const rest = pieces.filter((piece) => piece !== titled && !qualifies(piece));
  const strong = rest.map(withoutPlace).find((piece) => piece !== null) ?? null;
  const comesFromComma =
    split.organization !== null && (strong === null || namesOrganization(split.organization.text));
  if (comesFromComma) return split;
  return { title: split.organization === null ? split.title : wholeTitle(titled), organization: strong };
}

/** "Backend Developer, Kestrel Freight, Berlin" and "Nexus AI, Co-Founder & CTO" and "Staff Engineer, Platform". */
function splitTitle(piece: HeaderPiece): { title: HeaderPiece; organization: HeaderPiece | null } {
  const parts = commaPieces(piece);
  const at = parts.findIndex((part) => namesTitle(part.text) && !isPlace(part.text));
  if (at === -1 || parts.length < 2) return { title: piece, organization: null };
  let end = at + 1;
  while (end < parts.length && isPartOfTitle(parts[end])) end += 1;
  const title = joinPieces(piece, parts.slice(at, end)) ?? piece;
  const before = withoutPlaces(parts.slice(0, at));
  const after = withoutPlaces(parts.slice(end));
  const names = before.length > 0 ? before : after;
  const first = names[0];
  if (first === undefined) return { title, organization: null };
  const suffixed = names.slice(
    0,
    names.findIndex((name, index) => index > 0 && !isLegalForm(name.text)),
  );
  const organization = joinPieces(
    piece,
    names.every((name, index) => index === 0 || isLegalForm(name.text)) ? names : suffixed,
  );
  return { title, organization: cutAtStop(organization ?? first) };
}

function isPartOfTitle(part: HeaderPiece | undefined): boolean {
  return part !== undefined && !isPlace(part.text) && (qualifies(part) || namesTitle(part.text));
}

/** The title with its comma, but without a place at its end. */
function wholeTitle(piece: HeaderPiece): HeaderPiece {
  const parts = commaPieces(piece);
  const names = parts.filter((part, index) => index === 0 || !isPlace(part.text));
  return joinPieces(piece, names) ?? piece;
}

/** No word says which is the title: an organisation's word decides, then the order title, organisation. */
function readUntitledJob(pieces: readonly HeaderPiece[]): Omit<HeaderNames, 'stacks'> {
  const names = pieces.flatMap((piece) => withoutPlace(piece) ?? []);
  const [first, second] = names;
  if (first === undefined) return { title: null, organization: null };
  if (second === undefined) return splitUntitled(first);
  return namesOrganization(first.text) && !namesOrganization(second.text)
    ? { title: second, organization: first }
    : { title: first, organization: second };
}

function splitUntitled(piece: HeaderPiece): Omit<HeaderNames, 'stacks'> {
  const [title, organization] = commaPieces(piece).filter((part) => !isLegalForm(part.text));
  if (title === undefined || organization === undefined || commaPieces(piece).length > 2) {
    return { title: null, organization: piece };
  }
  return namesOrganization(title.text)
    ? { title: organization, organization: title }
    : { title, organization };
}

function readEducation(pieces: readonly HeaderPiece[]): Omit<HeaderNames, 'stacks'> {
  const parts = pieces.flatMap((piece) => commaPieces(piece).map((part) => ({ part, piece })));
  const school = parts.find(
    ({ part }) => namesInstitution(part.text) && !(namesDegree(part.text) && !startsAsSchool(part.text)),
  );
  const degree = parts.find(
    ({ part }) => part !== school?.part && namesDegree(part.text) && !isPlace(part.text),
  );
  const title = degree === undefined ? null : wholeDegree(degree.piece, degree.part);
  const taken = (piece: HeaderPiece) => piece === degree?.piece || piece === school?.piece;
  const other = pieces.find((piece) => !taken(piece));
  if (degree === undefined) {
    const organization = school?.part ?? withoutPlace(pieces[0] ?? null);
    const rest = pieces.find((piece) => piece !== school?.piece && piece !== pieces[0]);
    return { title: school === undefined ? (rest ?? null) : (other ?? null), organization };
  }
  return { title, organization: school?.part ?? withoutPlace(other ?? null) };
}

function startsAsSchool(text: string): boolean {
  return namesInstitution(text.split(/\s+/u).slice(0, 3).join(' '));
}

/** "M.S., Computer Science": the degree with its subject, up to a school, a place or a grade. */
function wholeDegree(piece: HeaderPiece, degree: HeaderPiece): HeaderPiece {
  const parts = commaPieces(piece);
  const at = parts.findIndex((part) => part.span.start === degree.span.start);
  let end = at + 1;
  while (end < parts.length && isSubject(parts[end])) end += 1;
  return joinPieces(piece, parts.slice(at, end)) ?? degree;
}

function isSubject(part: HeaderPiece | undefined): boolean {
  if (part === undefined || isPlace(part.text) || namesInstitution(part.text)) return false;
  return !/\d|cum laude|honou?rs|distinction|thesis/iu.test(part.text);
}

/** An organisation without the place that follows it after a comma. */
function withoutPlace(piece: HeaderPiece | null): HeaderPiece | null {
  if (piece === null) return null;
  const parts = commaPieces(piece);
  const names = withoutPlaces(parts);
  return names.length === parts.length ? piece : joinPieces(piece, names.length === 0 ? parts : names);
}

function withoutPlaces(parts: readonly HeaderPiece[]): readonly HeaderPiece[] {
  for (let end = 0; end < parts.length; end += 1) {
    const tail = parts
      .slice(end)
      .map((part) => part.text)
      .join(', ');
    if (isPlace(tail) && !(end === 0 && parts.length > 1)) return parts.slice(0, end);
  }
  return parts;
}

/** "Northwind Technology. San Jose" is an organisation and a place. */
function cutAtStop(piece: HeaderPiece): HeaderPiece {
  const match = /^(.{3,}?\p{Ll}{3})\.\s+\p{Lu}/u.exec(piece.text);
  const text = match?.[1];
  return text === undefined
    ? piece
    : { ...piece, text, span: { start: piece.span.start, end: piece.span.start + text.length } };
}

function isLegalForm(text: string): boolean {
  return /^(?:inc|llc|ltd|l\.l\.c|corp|gmbh|plc|co|s\.?a|s\.?r\.?l|llp|b\.?v)\.?$/iu.test(text);
}
