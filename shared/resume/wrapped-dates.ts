import type { DateMatch } from './date-match.ts';
import { findDates } from './find-dates.ts';
import { followsClosely, type LineView } from './line-view.ts';

/** A date range on two lines is at most this long, in characters. */
const LONGEST_RANGE = 48;

/**
 * The lines, with a range that fills two of them ("May 2016 – Dec" over "2019", "January 2020 –" over "Present") as
 * the date of both.
 */
export function joinWrappedDates(views: readonly LineView[]): readonly LineView[] {
  const joined = [...views];
  for (const [index, below] of views.entries()) {
    const above = joined[index - 1];
    const range = above === undefined ? null : rangeOver(above, below);
    if (above === undefined || range === null) continue;
    joined[index - 1] = withDate(above, range);
    joined[index] = withDate(below, range);
  }
  return joined;
}

function rangeOver(above: LineView, below: LineView): DateMatch | null {
  const alone = [above, below].every((view) => view.cells.length === 1 && view.line.bullet === null);
  if (!alone || !followsClosely(below, above)) return null;
  const text = `${above.text.trim()} ${below.text.trim()}`;
  if (text.length > LONGEST_RANGE) return null;
  const [range] = findDates(text);
  const fills = range?.span.start === 0 && range.span.end === text.length;
  return range !== undefined && fills && range.shape === 'range' && range.problem === null ? range : null;
}

function withDate(view: LineView, range: DateMatch): LineView {
  const [cell] = view.cells;
  return cell === undefined ? view : { ...view, dates: [{ ...range, span: cell.span }] };
}
