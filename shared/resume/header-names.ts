import type { TextSpan } from '../base/text-span.ts';
import { commaPieces, type HeaderPiece, joinPieces } from './header-pieces.ts';
import { isPlace, isRegion, isTown, namesInstitution, namesOrganization } from './word-classes.ts';

export interface HeaderName {
  readonly text: string;
  readonly span: TextSpan;
}

/** Title and organisation as far as a header names them. */
export interface Names {
  readonly title: HeaderName | null;
  readonly organization: HeaderName | null;
}

/** An organisation without the place that follows it after a comma. */
export function withoutPlace(whole: HeaderPiece): HeaderPiece {
  const piece = withoutCity(whole);
  const parts = commaPieces(piece);
  const names = withoutPlaces(parts);
  return names.length === parts.length ? piece : (joinPieces(piece, names) ?? piece);
}

/** "Beispiel GmbH Berlin", "Example Payments Denver, CO": nothing parts the name and the place, but both are known. */
function withoutCity(piece: HeaderPiece): HeaderPiece {
  const form = /^(.+\s(?:GmbH|AG|Inc|Ltd|LLC|PLC|S\.?A|B\.?V)\.?)\s+(\p{Lu}.*)$/u.exec(piece.text);
  const formed = form?.[1] !== undefined && isPlace(form[2] ?? '') ? form[1] : null;
  const name = formed ?? beforeTown(piece.text);
  if (name === null) return piece;
  return { ...piece, text: name, span: { ...piece.span, end: piece.span.start + name.length } };
}

/** What stands before a known town at the end, with its region or behind an organisation's word. */
function beforeTown(text: string): string | null {
  const [named = '', region, ...more] = text.split(', ');
  if (more.length > 0 || (region !== undefined && !isRegion(region))) return null;
  const words = named.split(' ');
  const start = words.findIndex((_, at) => at > 0 && isTown(words.slice(at).join(' ')));
  const name = words
    .slice(0, start)
    .join(' ')
    .replace(/(?<=\p{Ll}{3})\.$/u, '');
  if (start < 2 || /\s\p{Ll}+$/u.test(name) || namesInstitution(name)) return null;
  return region !== undefined || namesOrganization(name) ? name : null;
}

/** "University of California", which has its campus behind a comma. */
function namesRegion(text: string): boolean {
  const region = /\bof (\p{Lu}.*)$/u.exec(text)?.[1];
  return region !== undefined && namesInstitution(text) && isRegion(region);
}

/** The first part, and the second where it is the campus of a state's university. */
export function withCampus(parts: readonly HeaderPiece[]): readonly HeaderPiece[] {
  return parts.slice(0, namesRegion(parts[0]?.text ?? '') ? 2 : 1);
}

/** The parts before the first from which on they are a place; all of them when the first already is. */
export function withoutPlaces(parts: readonly HeaderPiece[]): readonly HeaderPiece[] {
  const first = withCampus(parts).length;
  for (let end = first; end < parts.length; end += 1) {
    const tail = parts.slice(end).map((part) => part.text);
    if (isPlace(tail.join(', '))) return parts.slice(0, end);
  }
  return parts.length === 1 && parts.every((part) => isPlace(part.text)) ? [] : parts;
}
