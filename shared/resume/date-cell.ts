import { type HeaderPiece, isNamePiece } from './header-pieces.ts';
import type { LineView } from './line-view.ts';
import { namesDegree, namesInstitution, namesOrganization, namesTitle } from './word-classes.ts';

/**
 * The pieces without those under a date that opens its row ("2019 – 2021 ⇥ Developer" over "Zonnedorp ⇥ Kestrel"),
 * which are places even where no table knows them; all of them where the other cells do not hold two names.
 */
export function withoutDateCell(
  header: readonly LineView[],
  pieces: readonly HeaderPiece[],
): readonly HeaderPiece[] {
  const row = header.findIndex((view) => view.dates.length > 0);
  const dated = header[row];
  if (dated === undefined || !opensWithDate(dated)) return pieces;
  const others = pieces.filter(
    (piece) => piece.row <= row || namesSomething(piece.text) || !isFirstCell(header[piece.row], piece),
  );
  return others.filter((piece) => isNamePiece(piece)).length >= 2 ? others : pieces;
}

function namesSomething(text: string): boolean {
  return namesOrganization(text) || namesInstitution(text) || namesTitle(text) || namesDegree(text);
}

function opensWithDate({ cells, dates }: LineView): boolean {
  const [first] = cells;
  if (first === undefined || cells.length < 2) return false;
  return dates.some(({ span }) => span.start <= first.span.start && span.end >= first.span.end);
}

function isFirstCell(view: LineView | undefined, { span }: HeaderPiece): boolean {
  const [first] = view?.cells ?? [];
  if (view === undefined || first === undefined || view.cells.length < 2) return false;
  return span.start >= first.span.start && span.end <= first.span.end;
}
