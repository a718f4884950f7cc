import type { TextSpan } from '../base/text-span.ts';
import { commaPieces, type HeaderPiece, joinPieces } from './header-pieces.ts';
import { isPlace } from './word-classes.ts';

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
export function withoutPlace(piece: HeaderPiece): HeaderPiece {
  const parts = commaPieces(piece);
  const names = withoutPlaces(parts);
  return names.length === parts.length ? piece : (joinPieces(piece, names) ?? piece);
}

/** The parts before the first from which on they are a place; all of them when the first already is. */
export function withoutPlaces(parts: readonly HeaderPiece[]): readonly HeaderPiece[] {
  for (let end = 1; end < parts.length; end += 1) {
    const tail = parts.slice(end).map((part) => part.text);
    if (isPlace(tail.join(', '))) return parts.slice(0, end);
  }
  return parts.length === 1 && parts.every((part) => isPlace(part.text)) ? [] : parts;
}
