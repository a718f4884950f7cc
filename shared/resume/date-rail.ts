import { isDateAlone, isSentence } from './line-role.ts';
import type { LineView } from './line-view.ts';
import { isPlace } from './word-classes.ts';

/**
 * How many lines at the start of an entry stand apart from its names: dates on lines of their own, and what stands
 * with them left of the names or is a place. 0 where the entry does not start with a date.
 */
export function dateRailLength(lines: readonly LineView[]): number {
  const [date, ...below] = lines;
  if (date === undefined || !isDateAlone(date)) return 0;
  const names = below.findIndex(
    (view) =>
      !isDateAlone(view) && !isPlace(view.text) && !isLeftOf(view, below) && !isInDateCell(view, date, below),
  );
  return names === -1 ? lines.length : names + 1;
}

/** Whether a line stands in the date's cell of a table beside a cell with two names or more, which are regions. */
function isInDateCell(view: LineView, date: LineView, lines: readonly LineView[]): boolean {
  const beside = lines.filter((other) => other.line.region !== date.line.region && !isSentence(other));
  return view.line.block !== null && view.line.region === date.line.region && beside.length >= 2;
}

/** Whether a line ends left of where a later one starts, level with it or lower, as in a rail beside the text. */
function isLeftOf(view: LineView, lines: readonly LineView[]): boolean {
  const { box, page } = view.line;
  if (box === null) return false;
  return lines.slice(lines.indexOf(view) + 1).some(({ line }) => {
    if (line.box === null || line.page !== page) return false;
    return line.box.x >= box.x + box.width && line.box.y < box.y + box.height;
  });
}
