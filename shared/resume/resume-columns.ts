import type { LineView } from './line-view.ts';
import type { SectionLines } from './section-lines.ts';

interface Column {
  readonly region: number;
  readonly page: number;
  readonly left: number;
  readonly right: number;
}

const CLEARLY_MORE = 1.2;

/**
 * On a page after the first, text without a heading at its top goes on with what the column above it ended in, not
 * with the other column of that page that was read last.
 */
export function resumeColumns(sections: readonly SectionLines[]): readonly SectionLines[] {
  const columns = columnsOf(sections.flatMap((section) => section.views));
  const result: SectionLines[] = [];
  const endOf = new Map<number, number>();
  for (const section of sections) {
    let rest = section;
    for (let at = 1; at < rest.views.length; at += 1) {
      const from = columnAbove(rest.views, at, columns);
      const target = from === null ? undefined : endOf.get(from);
      const origin = target === undefined ? undefined : result[target];
      if (target === undefined || origin === undefined || origin.kind === null) continue;
      result.push({ ...rest, views: rest.views.slice(0, at) });
      noteEnds(rest.views.slice(0, at), result.length - 1, endOf);
      rest = { ...origin, heading: null, continues: target, views: rest.views.slice(at) };
      at = 0;
    }
    result.push(rest);
    noteEnds(rest.views, result.length - 1, endOf);
  }
  return result;
}

function noteEnds(views: readonly LineView[], index: number, endOf: Map<number, number>): void {
  for (const view of views) endOf.set(view.line.region, index);
}

/** The region of the page before that most of this column stands under, unless it was the one just before. */
function columnAbove(
  views: readonly LineView[],
  at: number,
  columns: ReadonlyMap<number, Column>,
): number | null {
  const here = columns.get(views[at]?.line.region ?? -1);
  const before = columns.get(views[at - 1]?.line.region ?? -1);
  if (here === undefined || before === undefined || before.page !== here.page - 1) return null;
  const [above] = [...columns.values()]
    .filter((column) => column.page === before.page)
    .sort((left, right) => shared(here, right) - shared(here, left) || right.region - left.region);
  if (above === undefined || shared(here, above) <= shared(here, before) * CLEARLY_MORE) return null;
  return above.region;
}

function columnsOf(views: readonly LineView[]): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const { line } of views) {
    if (line.box === null) continue;
    const { x, width, page } = line.box;
    const known = columns.get(line.region) ?? { region: line.region, page, left: x, right: x + width };
    columns.set(line.region, {
      ...known,
      left: Math.min(known.left, x),
      right: Math.max(known.right, x + width),
    });
  }
  return columns;
}

/** Points of width that two columns have in common. */
function shared(one: Column, other: Column): number {
  return Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left));
}
