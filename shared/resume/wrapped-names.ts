import { letterPlace } from '../document/letter-place.ts';
import { wrappedDates } from './entry-dates.ts';
import type { HeaderPiece } from './header-pieces.ts';
import { type Cell, followsClosely, type LineView, wouldNotFit, wrapsInto } from './line-view.ts';
import {
  isKindAlone,
  isPlace,
  isTitleQualifier,
  namesInstitution,
  namesIssuer,
  namesOrganization,
  namesTitle,
} from './word-classes.ts';

/** Cells start at the same x within this many points. */
const ALIGNMENT = 2;
const DASH_AT_END = /^(\s[-\u2010-\u2015\u2212])\s*$/u;

/** A name never ends in one of these. */
const OPEN_WORD = /\s(?:of|in|and|for|the|und|für|der|et|de|des|du|en|y|e|di|van|&)$/iu;
/** The rest of a name has at most this many words. */
const LONGEST_REST = 4;
/** Sizes, as multiples of the usual one, that differ by no more than this are one. */
const SAME_SIZE = 0.04;

/** "…, Programming for", "… &": a name that ends in a small short word or a sign goes on. */
const OPEN_END = /\s\p{Ll}{1,4}$|[&,/-]$/u;

/**
 * Names that go on in the next row of the header as one piece. `atDash` says whether a name that breaks behind a dash
 * does ("Data Engineer –" over "Associate").
 */
export function joinWrapped(
  header: readonly LineView[],
  pieces: readonly HeaderPiece[],
  { atDash }: { readonly atDash: boolean },
): readonly HeaderPiece[] {
  const joined: HeaderPiece[] = [];
  for (const piece of pieces) {
    const below = header[piece.row];
    const at = joined.findIndex((over) => {
      const above = over.row === piece.row - 1 ? header[over.row] : undefined;
      if (above === undefined || below === undefined) return false;
      const dash = atDash ? dashBehind(above, over) : null;
      if (dash !== null) return opensLine(below, piece);
      if (opensLine(above, over) && opensLine(below, piece)) {
        if (isBoldWrapped(above, below) || isNameWrapped(above, below, { ofCertificate: atDash }))
          return true;
      }
      if (endsLine(above, over) && opensLine(below, piece) && goesOnInName(above, below)) return true;
      return goesOnInCell(above, over, below, piece) || isTitleWrapped(above, over, below, piece);
    });
    const over = joined[at];
    const above = header[piece.row - 1];
    if (over === undefined || above === undefined) joined.push(piece);
    else joined[at] = joinRows(over, piece, (atDash ? dashBehind(above, over) : null) ?? '');
  }
  return joined;
}

/** A name in two rows, as one. `dash` stood at the end of the first. */
export function joinRows(over: HeaderPiece, under: HeaderPiece, dash = ''): HeaderPiece {
  return {
    ...over,
    text: `${over.text}${dash} ${under.text}`,
    span: { start: over.span.start, end: under.span.end },
  };
}

/**
 * Whether an undated line's name goes on in the next line, which is short and set like its end: "Bachelor of" over
 * "Science", and in a narrow column "Severn School | Web" over "Developer", which had no room there.
 */
export function goesOnInName(above: LineView, below: LineView): boolean {
  const alone = [above, below].every(({ cells, dates }) => cells.length === 1 && dates.length === 0);
  if (!alone || below.line.bullet !== null || !followsClosely(below, above)) return false;
  const fills = above.full && wouldNotFit(above, below);
  const open = OPEN_WORD.test(above.text);
  if (isSetLikeStart(above, below)) return open || fills || leavesNoRoom(above, below);
  if (below.wordCount > LONGEST_REST || !isSetLikeEnd(above, below)) return false;
  if (open || isKindAlone(below.text)) return true;
  const { bold, boldEnd, italic } = above.line;
  if (/[.!?:]$/u.test(above.text) || isPlace(below.text)) return false;
  const reaches = leavesNoRoom(above, below) || (fills && (boldEnd !== null || bold || italic));
  const named = below.wordCount > 1 && (namesOrganization(below.text) || namesInstitution(below.text));
  return reaches && (boldEnd !== null || !named);
}

/** "**SEVERN METROPOLITAN**" over "**UNIVERSITY** | Chemistry": a bold name, which ends in the next line. */
function isSetLikeStart({ line: above }: LineView, { line: below }: LineView): boolean {
  return above.bold && above.boldEnd === null && below.boldEnd !== null && above.italic === below.italic;
}

/** The same as `wouldNotFit`, without its allowance. */
function leavesNoRoom(above: LineView, below: LineView): boolean {
  return above.room <= (/^\S+/u.exec(below.text)?.[0].length ?? 0);
}

/** Of a line that starts bold and ends plain, the end counts. */
function isSetLikeEnd(
  { line: above, sizeRatio }: LineView,
  { line: below, sizeRatio: size }: LineView,
): boolean {
  const bold = above.boldEnd === null && above.bold;
  const italic = above.boldEnd === null ? above.italic === below.italic : true;
  const sized = above.boldEnd !== null || Math.abs(sizeRatio - size) <= SAME_SIZE;
  return bold === below.bold && below.boldEnd === null && italic && sized;
}

/** Whether the text of some cell goes on under it, in a row of cells that are each broken for themselves. */
export function wrapsInCell(above: LineView, below: LineView): boolean {
  return above.cells.some((cell) => below.cells.some((under) => isBrokenCell(above, cell, below, under)));
}

/** " –" where nothing else follows the name in its line; null otherwise. */
function dashBehind(view: LineView, piece: HeaderPiece): string | null {
  return DASH_AT_END.exec(view.text.slice(piece.span.end - view.line.span.start))?.[1] ?? null;
}

function endsLine(view: LineView, piece: HeaderPiece): boolean {
  return piece.span.end === view.line.span.end;
}

function opensLine(view: LineView, piece: HeaderPiece): boolean {
  return piece.span.start === view.line.span.start;
}

function goesOnInCell(above: LineView, over: HeaderPiece, below: LineView, under: HeaderPiece): boolean {
  const cell = above.cells.find(({ span }) => span.end === over.span.end);
  const cellBelow = below.cells.find(({ span }) => span.start === under.span.start);
  return cell !== undefined && cellBelow !== undefined && isBrokenCell(above, cell, below, cellBelow);
}

/**
 * A line of a name alone that goes on in the next one: in bold where that starts small, and of a certificate where that
 * is no issuer.
 */
function isNameWrapped(
  above: LineView,
  below: LineView,
  { ofCertificate }: { readonly ofCertificate: boolean },
): boolean {
  const alone = [above, below].every(({ cells, dates }) => cells.length === 1 && dates.length === 0);
  if (!alone || above.line.italic !== below.line.italic || !wrapsInto(above, below)) return false;
  if (ofCertificate) return !namesIssuer(above.text) && !namesIssuer(below.text);
  return above.line.bold && below.line.bold && /^\p{Ll}/u.test(below.text);
}

/**
 * "Course Director, Programming for ⇥ 2021 – 2023" over "Biologists", both bold: a name before a date goes on when its
 * words say so and the next one had no room there.
 */
function isBoldWrapped(above: LineView, below: LineView): boolean {
  const date = above.dates[0];
  if (date === undefined || !above.line.bold || !below.line.bold || below.line.boldEnd !== null) return false;
  if (below.dates.length > 0 || below.cells.length > 1 || below.line.bullet !== null) return false;
  const name = above.text.slice(0, date.span.start - above.line.span.start).trimEnd();
  if (name === '' || !(OPEN_END.test(name) || /^\p{Ll}/u.test(below.text) || isTitleQualifier(below.text)))
    return false;
  const nameEnd = letterPlace(above.line, above.line.span.start + name.length);
  const dateStart = letterPlace(above.line, date.span.start);
  const word = /^\S+/u.exec(below.text)?.[0].length ?? 0;
  const wordEnd = letterPlace(below.line, below.line.span.start + word);
  if (nameEnd === null || dateStart === null || wordEnd === null) return false;
  return dateStart - nameEnd <= wordEnd - below.line.indent && followsClosely(below, above);
}

/** "Tidal Energy Lab | Senior Research" over "Assistant", which had no room behind it. */
function isTitleWrapped(above: LineView, over: HeaderPiece, below: LineView, under: HeaderPiece): boolean {
  const behindName = over.span.start > above.line.span.start && over.span.end === above.line.span.end;
  const alone = opensLine(below, under) && under.span.end === below.line.span.end;
  if (!behindName || !alone || !followsClosely(below, above)) return false;
  return above.full && wouldNotFit(above, below) && namesTitle(over.text) && namesTitle(under.text);
}

/**
 * Whether a cell starts where one above it does, with a first word that had no room there. At the start of the line
 * that is how any two rows stand, so there the date beside them must be broken too.
 */
function isBrokenCell(above: LineView, cell: Cell, below: LineView, under: Cell): boolean {
  const start = letterPlace(above.line, cell.span.start);
  const startBelow = letterPlace(below.line, under.span.start);
  if (start === null || startBelow === null || Math.abs(start - startBelow) > ALIGNMENT) return false;
  const next = above.cells[above.cells.indexOf(cell) + 1];
  const end = letterPlace(above.line, cell.span.end);
  const limit = next === undefined ? null : letterPlace(above.line, next.span.start);
  const word = /^\S+/u.exec(under.text)?.[0].length ?? 0;
  const wordEnd = letterPlace(below.line, under.span.start + word);
  if (end === null || limit === null || wordEnd === null || limit - end > wordEnd - startBelow) return false;
  if (isPlace(under.text) || below.line.bullet !== null || above.line.bold !== below.line.bold) return false;
  return cell !== above.cells[0] || wrappedDates([above, below]).length > 0;
}
