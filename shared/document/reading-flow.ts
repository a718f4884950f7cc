import { least } from '../base/extremes.ts';
import { detectColumns } from './detect-columns.ts';
import { entryGrid } from './entry-grid.ts';
import { listGrid } from './list-grid.ts';
import { cutChunks, extentOf, type TextChunk } from './text-chunk.ts';
import type { Page, TextRun } from './text-run.ts';

/** Text that is read as one flow: a column, a side bar or a full-width band, on one page. */
export interface Region {
  readonly page: number;
  readonly runs: readonly TextRun[];
}

export interface ReadingFlow {
  /** In reading order. */
  readonly regions: readonly Region[];
  /** 0 to 1; 1 where nothing had to be split. */
  readonly columnCertainty: number;
}

/** A page in parts from top to bottom: plain regions, or columns that are read one after the other. */
type PagePart =
  | { readonly kind: 'region'; readonly region: Region; readonly left: number; readonly right: number }
  | { readonly kind: 'columns'; readonly columns: readonly Column[] };

interface PartedPage {
  readonly parts: readonly PagePart[];
  readonly certainty: number;
  /** Where the two sides of a grid of entries start that reaches the end of the page; else empty. */
  readonly openGrid: readonly number[];
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly regions: readonly Region[];
}

/** Columns in columns in columns are as deep as a page is read. */
const DEEPEST_SPLIT = 6;
/** A column goes on over the page when it starts at the same x within this many points. */
const SAME_COLUMN = 8;

/** Finds the order in which the pages' text is read. Columns that go on over a page are read through. */
export function orderRegions(pages: readonly Page[]): ReadingFlow {
  const regions: Region[] = [];
  let open: readonly Column[] = [];
  let grid: readonly number[] = [];
  let columnCertainty = 1;
  for (const page of pages) {
    const starts = open.map(({ left }) => left);
    const { parts, certainty, openGrid } = partPage(page, cutChunks(page.runs), 0, [...starts, ...grid]);
    grid = openGrid;
    columnCertainty = Math.min(columnCertainty, certainty);
    let rest = parts;
    const [first] = parts;
    const continued = first === undefined ? null : continueColumns(open, first);
    if (continued !== null) {
      open = continued;
      rest = parts.slice(1);
    }
    if (rest.length === 0) continue;
    for (const column of open) regions.push(...column.regions);
    open = [];
    const last = rest.at(-1);
    for (const part of rest) {
      if (part.kind === 'region') regions.push(part.region);
      else if (part === last) open = part.columns;
      else for (const column of part.columns) regions.push(...column.regions);
    }
  }
  for (const column of open) regions.push(...column.regions);
  return { regions, columnCertainty };
}

function partPage(
  page: Page,
  chunks: readonly TextChunk[],
  depth: number,
  open: readonly number[] = [],
): PartedPage {
  if (chunks.length === 0) return { parts: [], certainty: 1, openGrid: [] };
  const split = depth < DEEPEST_SPLIT ? detectColumns(chunks, page.width, open) : null;
  if (split === null) {
    const region = { page: page.number, runs: chunks.flatMap((chunk) => chunk.runs) };
    return { parts: [{ kind: 'region', region, ...extentOf(chunks) }], certainty: 1, openGrid: [] };
  }
  const above = partPage(page, split.above, depth + 1);
  const below = partPage(page, split.below, depth + 1);
  const grid = listGrid(split.left, split.right) ?? entryGrid(split.left, split.right, open);
  if (grid !== null) {
    const cells = grid.flatMap((row) => [row.left, row.right].map((cell) => partPage(page, cell, depth + 1)));
    return {
      parts: [above, ...cells, below].flatMap(({ parts }) => parts),
      certainty: least([split.certainty, ...[above, ...cells, below].map(({ certainty }) => certainty)]),
      openGrid: split.below.length > 0 ? [] : [split.left, split.right].map((side) => extentOf(side).left),
    };
  }
  const left = partPage(page, split.left, depth + 1);
  const right = partPage(page, split.right, depth + 1);
  const columns = [
    { ...extentOf(split.left), regions: regionsOf(left.parts) },
    { ...extentOf(split.right), regions: regionsOf(right.parts) },
  ];
  return {
    parts: [...above.parts, { kind: 'columns', columns }, ...below.parts],
    certainty: Math.min(split.certainty, above.certainty, left.certainty, right.certainty, below.certainty),
    openGrid: [],
  };
}

function regionsOf(parts: readonly PagePart[]): readonly Region[] {
  return parts.flatMap((part) =>
    part.kind === 'region' ? [part.region] : part.columns.flatMap((column) => column.regions),
  );
}

/** The open columns with the next page's first part added where it goes on, or null where it does not. */
function continueColumns(open: readonly Column[], part: PagePart): readonly Column[] | null {
  if (open.length === 0) return null;
  if (part.kind === 'columns') {
    const same = part.columns.every((column, index) => startsLike(open[index], column));
    if (!same) return null;
    return open.map((column, index) => ({
      ...column,
      regions: [...column.regions, ...(part.columns[index]?.regions ?? [])],
    }));
  }
  const target = open.findIndex((column, index) => {
    const next = open[index + 1];
    return startsLike(column, part) && (next === undefined || part.right < next.left);
  });
  if (target === -1) return null;
  return open.map((column, index) =>
    index === target ? { ...column, regions: [...column.regions, part.region] } : column,
  );
}

function startsLike(
  column: { readonly left: number } | undefined,
  other: { readonly left: number },
): boolean {
  return column !== undefined && Math.abs(column.left - other.left) <= SAME_COLUMN;
}
