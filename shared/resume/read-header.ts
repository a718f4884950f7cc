import type { TextSpan } from '../base/text-span.ts';
import { withoutDateCell } from './date-cell.ts';
import { dateRailLength } from './date-rail.ts';
import { type Names, withoutPlace } from './header-names.ts';
import { commaPieces, type HeaderPiece, headerPieces, isNamePiece, joinPieces } from './header-pieces.ts';
import type { LineView } from './line-view.ts';
import { readDegreeNames } from './read-degree-names.ts';
import { type NameOrder, readJobNames } from './read-job-names.ts';
import type { EntryKind } from './resume.ts';
import { readTimeAway } from './time-away.ts';
import {
  isGrade,
  isIssuerAlone,
  isItemList,
  isPlace,
  namesCertificate,
  namesDegree,
  namesInstitution,
  namesIssuer,
  namesOrganization,
  namesTitle,
} from './word-classes.ts';
import { joinRows, joinWrapped } from './wrapped-names.ts';

/** What an entry's header says besides its dates. */
export interface HeaderNames extends Names {
  /** Pieces that list tools ("Shop | Python, Flask"), which are a stack and no name. */
  readonly stacks: readonly TextSpan[];
}

/**
 * Title and organisation of an entry, in whichever order, on one line or several. `order` is that of the section's
 * other headers, null where it is not known.
 */
export function readHeader(
  header: readonly LineView[],
  kind: EntryKind,
  order: NameOrder | null,
): HeaderNames {
  const away = kind === 'work' ? readTimeAway(header) : null;
  if (away !== null) return { title: away, organization: null, stacks: [] };
  const rail = dateRailLength(header);
  const pieces = cutHeader(rail === header.length ? header : header.slice(rail), kind);
  const lists = pieces.filter((piece, index) => index > 0 && isItemList(piece.text));
  const names = readNames(pieces, lists, kind, order);
  if (lists.length === 0 || names.organization !== null || kind === 'project') {
    return { ...names, stacks: lists.map(({ span }) => span) };
  }
  return { ...readNames(pieces, [], kind, order), stacks: [] };
}

/**
 * A dash parts names, but for projects ("tinydb – embeddable key-value store") only from tools or a place, and for
 * certificates only from who gave them.
 */
function cutHeader(header: readonly LineView[], kind: EntryKind): readonly HeaderPiece[] {
  if (kind === 'certification')
    return joinWrapped(header, headerPieces(header, partsIssuer), { atDash: true });
  const named = header.some(({ text }) => namesInstitution(text));
  const cut = headerPieces(header, kind === 'education' && named ? partsDegree : always);
  const tools = cut.some((piece, index) => index > 0 && isItemList(piece.text));
  const pieces = kind === 'project' && !tools ? headerPieces(header, partsPlace) : cut;
  return withoutDateCell(header, joinWrapped(header, pieces, { atDash: false }));
}

const always = () => true;
/** "Linux Foundation — Certified Kubernetes Administrator", but not "Solutions Architect – Associate". */
const partsIssuer = (before: string, behind: string) => isIssuerAlone(before) !== isIssuerAlone(behind);

const partsPlace = (_: string, behind: string) => isPlace(behind);

/** Beside a school, a dash belongs to the degree ("Master Project - Robots") unless it parts it from such a name. */
function partsDegree(before: string, behind: string): boolean {
  return [before, behind].some(standsForItself) || (namesDegree(before) && namesDegree(behind));
}

function standsForItself(part: string): boolean {
  return namesInstitution(part) || namesOrganization(part) || isPlace(part) || isGrade(part);
}

function readNames(
  all: readonly HeaderPiece[],
  lists: readonly HeaderPiece[],
  kind: EntryKind,
  order: NameOrder | null,
): Names {
  const pieces = all.filter((piece) => !lists.includes(piece) && isNamePiece(piece));
  const placedRows = new Set(all.filter((piece) => isPlace(piece.text)).map((piece) => piece.row));
  const unlabelled = pieces.filter(({ field }) => field === null);
  const names = namesOf(unlabelled, placedRows, kind, order);
  return {
    title: pieces.find(({ field }) => field === 'title') ?? names.title,
    organization: pieces.find(({ field }) => field === 'organization') ?? names.organization,
  };
}

function namesOf(
  pieces: readonly HeaderPiece[],
  placedRows: ReadonlySet<number>,
  kind: EntryKind,
  order: NameOrder | null,
): Names {
  switch (kind) {
    case 'project':
      return { title: pieces[0] ?? null, organization: projectPartner(pieces) };
    case 'certification':
      return readCertificate(pieces, order);
    case 'education':
      return readDegreeNames(pieces);
    case 'work':
    case 'volunteer':
    case 'other':
      return readJobNames(pieces, placedRows, order);
  }
}

function projectPartner(pieces: readonly HeaderPiece[]): HeaderPiece | null {
  const named = pieces.slice(1).find(({ text }) => namesInstitution(text) || namesOrganization(text));
  return named === undefined ? null : withoutPlace(named);
}

/**
 * "Certified Scrum Master, Scrum Alliance": the issuer is behind the last comma or before the first, where its name is
 * known as one, or where it stands in most of the section's other certificates.
 */
function readCertificate(pieces: readonly HeaderPiece[], order: NameOrder | null): Names {
  const [first, second] = pieces;
  const wrapped = first !== undefined && second !== undefined && isNameOver(first, second);
  const [one, two] = wrapped ? [joinRows(first, second), pieces[2]] : [first, second];
  const likelier = one === undefined || two === undefined ? 0 : likeIssuer(one.text) - likeIssuer(two.text);
  const reversed = likelier === 0 ? order === 'employer-first' : likelier > 0;
  const [name, issuer] = reversed && two !== undefined ? [two, one] : [one, two];
  if (name === undefined || issuer !== undefined)
    return { title: name ?? null, organization: issuer ?? null };
  const parts = commaPieces(name);
  const [head, last] = [parts[0], parts.at(-1)];
  if (head === undefined || last === undefined || parts.length < 2)
    return { title: name, organization: null };
  const paired = parts.length === 2;
  if (
    namesIssuer(last.text) ||
    (paired && order === 'title-first' && !namesIssuer(head.text) && mayIssue(last.text))
  )
    return { title: joinPieces(name, parts.slice(0, -1)), organization: last };
  if (namesIssuer(head.text) || (paired && order === 'employer-first' && mayIssue(head.text)))
    return { title: joinPieces(name, parts.slice(1)), organization: head };
  return { title: name, organization: null };
}

const mayIssue = (text: string) => !namesCertificate(text) && !namesTitle(text);

/** From -1, where a word says that the text is a certificate's name, to 1, where one says that it is an issuer's. */
function likeIssuer(text: string): number {
  return namesIssuer(text) ? 1 : -Number(namesCertificate(text));
}

/** A certificate's bold name that is set on two lines. */
function isNameOver(first: HeaderPiece, second: HeaderPiece): boolean {
  return first.bold && second.bold && second.row === first.row + 1 && !namesIssuer(second.text);
}
