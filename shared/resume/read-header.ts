import type { TextSpan } from '../base/text-span.ts';
import type { Names } from './header-names.ts';
import { type HeaderPiece, headerPieces, isNamePiece } from './header-pieces.ts';
import type { LineView } from './line-view.ts';
import { readDegreeNames } from './read-degree-names.ts';
import { readJobNames } from './read-job-names.ts';
import type { EntryKind } from './resume.ts';
import { isItemList, isPlace } from './word-classes.ts';

/** What an entry's header says besides its dates. */
export interface HeaderNames extends Names {
  /** Pieces that list tools ("Shop | Python, Flask"), which are a stack and no name. */
  readonly stacks: readonly TextSpan[];
}

/** Title and organisation of an entry, in whichever order, on one line or several. */
export function readHeader(header: readonly LineView[], kind: EntryKind): HeaderNames {
  const pieces = headerPieces(header, { atDashes: kind !== 'certification' });
  const lists = pieces.filter((piece, index) => index > 0 && isItemList(piece.text));
  const names = readNames(pieces, lists, kind);
  if (lists.length === 0 || names.organization !== null || kind === 'project') {
    return { ...names, stacks: lists.map(({ span }) => span) };
  }
  return { ...readNames(pieces, [], kind), stacks: [] };
}

function readNames(all: readonly HeaderPiece[], lists: readonly HeaderPiece[], kind: EntryKind): Names {
  const pieces = all.filter((piece) => !lists.includes(piece) && isNamePiece(piece));
  const placedRows = new Set(all.filter((piece) => isPlace(piece.text)).map((piece) => piece.row));
  switch (kind) {
    case 'project':
      return { title: pieces[0] ?? null, organization: null };
    case 'certification':
      return { title: pieces[0] ?? null, organization: pieces[1] ?? null };
    case 'education':
      return readDegreeNames(pieces);
    case 'work':
    case 'other':
      return readJobNames(pieces, placedRows);
  }
}
