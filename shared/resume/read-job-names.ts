import { type Names, withoutPlace, withoutPlaces } from './header-names.ts';
import { commaPieces, type HeaderPiece, joinPieces, qualifies } from './header-pieces.ts';
import {
  isKindOfWork,
  isPlace,
  isTermOfWork,
  namesDepartment,
  namesInstitution,
  namesNoEmployer,
  namesOrganization,
  namesTitle,
} from './word-classes.ts';

/** Which of its names a header starts with. */
export type NameOrder = 'title-first' | 'employer-first';

/**
 * `placedRows` are the header's lines that also name a place, as an employer's line does; `order` is the order of the
 * section's other headers, which decides where no word does.
 */
export function readJobNames(
  all: readonly HeaderPiece[],
  placedRows: ReadonlySet<number>,
  order: NameOrder | null,
): Names {
  const pieces = all.filter((piece, index) => index === 0 || !isTermOfWork(piece.text));
  const titled =
    pieces.find((piece) => namesTitle(piece.text) && !namesOrganization(piece.text)) ??
    pieces.find((piece) => namesTitle(piece.text));
  if (titled === undefined) {
    const named = pieces.filter((piece, index) => index === 0 || !isKindOfWork(piece.text));
    const kinds = named.length < all.length;
    return kinds && named.length === 1 ? alone(named[0]) : readUntitled(named, placedRows, order);
  }
  const split = splitTitle(titled);
  const beside = pieces.filter((piece) => piece !== titled);
  const employers = beside.filter((piece) => !isKindOfWork(piece.text));
  const others = employers.length === 0 ? beside : employers;
  const other = others.find((piece) => !qualifies(piece)) ?? others.find((piece) => piece.row !== titled.row);
  const employer = other === undefined ? null : cutBeforePlace(withoutPlainRest(withoutPlace(other)));
  const fromComma = split.organization;
  // "Kestrel" over "Engineer, Policy Systems": what follows the title is a team there.
  const isAbove = other !== undefined && other.row < titled.row && !isPlace(other.text);
  if (fromComma !== null && (employer === null || (namesOrganization(fromComma.text) && !isAbove)))
    return split;
  return { title: fromComma === null ? split.title : wholeTitle(titled), organization: employer };
}

/**
 * "Backend Developer, Kestrel Freight, Berlin" and "Kestrel AI, Co-Founder & CTO" and "Staff Engineer, Platform". What
 * stands between a title and an organisation's word is what was taught or done ("Teaching Assistant, Statistics, State
 * University").
 */
function splitTitle(piece: HeaderPiece): Names {
  const parts = commaPieces(piece);
  const at = parts.findIndex((part) => namesTitle(part.text) && !isPlace(part.text));
  if (at === -1 || parts.length < 2) return { title: piece, organization: null };
  let start = at;
  while (isSeniority(parts[start - 1])) start -= 1;
  let end = at + 1;
  while (isPartOfTitle(parts[end])) end += 1;
  const school = parts.findIndex(
    ({ text }, index) => index >= end && (namesInstitution(text) || namesOrganization(text)),
  );
  const apart = parts.slice(end, school).some(({ text }) => isPlace(text));
  if (school > end && start === 0 && !apart && !namesDepartment(parts[end]?.text ?? '')) end = school;
  const title = joinPieces(piece, parts.slice(start, end)) ?? piece;
  while (namesDepartment(parts[end]?.text ?? '')) end += 1;
  const before = withoutPlaces(parts.slice(0, start));
  const employer = withLegalForm(piece, before.length > 0 ? before : withoutPlaces(parts.slice(end)));
  return { title, organization: employer === null ? null : cutAtStop(employer) };
}

/** "Junior" in "Junior, later Middle Developer". */
function isSeniority(part: HeaderPiece | undefined): boolean {
  return part !== undefined && /^(?:junior|middle|mid|senior)$/iu.test(part.text);
}

function isPartOfTitle(part: HeaderPiece | undefined): boolean {
  if (part === undefined || isPlace(part.text) || namesDepartment(part.text)) return false;
  return qualifies(part) || namesTitle(part.text);
}

/** A title beside which only stands what kind of work it was ("Silent Film ⇥ Film"). */
function alone(title: HeaderPiece | undefined): Names {
  return { title: title ?? null, organization: null };
}

/** "**Institute for Research**, Science College": a bold name ends where plain text follows behind a comma. */
function withoutPlainRest(piece: HeaderPiece): HeaderPiece {
  if (piece.boldEnd === null) return piece;
  const parts = commaPieces(piece);
  const end = piece.boldEnd;
  const bold = parts.filter(({ span }) => span.end <= end);
  const plain = parts.slice(bold.length);
  const apart = plain[0] !== undefined && plain[0].span.start > end && !isLegalForm(plain[0].text);
  return apart ? (joinPieces(piece, bold) ?? piece) : piece;
}

/** The first name with the "Inc." that follows it. */
function withLegalForm(piece: HeaderPiece, names: readonly HeaderPiece[]): HeaderPiece | null {
  const forms = names.slice(1).findIndex((name) => !isLegalForm(name.text));
  return joinPieces(piece, forms === -1 ? names : names.slice(0, forms + 1));
}

/** The title with its comma, but without a place at its end. */
function wholeTitle(piece: HeaderPiece): HeaderPiece {
  const names = withoutPlaces(commaPieces(piece)).filter(
    ({ text }, index) => index === 0 || !(isPlace(text) || namesDepartment(text)),
  );
  return joinPieces(piece, names) ?? piece;
}

/** No word says which is the title: an organisation's word decides, then the other headers, a place, or the order. */
function readUntitled(
  pieces: readonly HeaderPiece[],
  placedRows: ReadonlySet<number>,
  order: NameOrder | null,
): Names {
  const [first, second] = pieces.map(withoutPlace);
  if (first === undefined) return { title: null, organization: null };
  if (second === undefined) return splitUntitled(first, order);
  const [one, two] = [likeEmployer(first, placedRows), likeEmployer(second, placedRows)];
  const reversed =
    order === null || namesOrganization(first.text) !== namesOrganization(second.text)
      ? one > two
      : order === 'employer-first';
  const [title, employer] = reversed ? [second, first] : [first, second];
  return { title: wholeTitle(title), organization: withoutPlainRest(employer) };
}

function likeEmployer(piece: HeaderPiece, placedRows: ReadonlySet<number>): number {
  return Number(namesOrganization(piece.text)) + Number(placedRows.has(piece.row)) * 2;
}

/** "Styria Fördertechnik AG, Leoben": behind an organisation's word one word alone is a place rather than a title. */
function splitUntitled(piece: HeaderPiece, order: NameOrder | null): Names {
  if (namesNoEmployer(piece.text)) return { title: piece, organization: null };
  const parts = commaPieces(piece);
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length > 2 || isLegalForm(second.text)) {
    return { title: null, organization: piece };
  }
  const reversed =
    namesOrganization(first.text) || (order === 'employer-first' && !namesOrganization(second.text));
  if (!reversed) return { title: first, organization: second };
  return /\s/u.test(second.text) || order === 'employer-first'
    ? { title: second, organization: first }
    : { title: null, organization: first };
}

/** As `cutAtStop`, but only where a place stands behind the stop. */
function cutBeforePlace(piece: HeaderPiece): HeaderPiece {
  const cut = cutAtStop(piece);
  const rest = piece.text.slice(cut.text.length + 1).trim();
  return isPlace(rest) ? cut : piece;
}

/** "Kestrel Technology. San Jose" is an organisation and a place. */
function cutAtStop(piece: HeaderPiece): HeaderPiece {
  const text = /^(.{3,}?\p{Ll}{3})\.\s+\p{Lu}/u.exec(piece.text)?.[1];
  if (text === undefined) return piece;
  return { ...piece, text, span: { start: piece.span.start, end: piece.span.start + text.length } };
}

function isLegalForm(text: string): boolean {
  return /^(?:inc|llc|ltd|l\.l\.c|corp|gmbh|plc|co|s\.?a|s\.?r\.?l|llp|b\.?v)\.?$/iu.test(text);
}
