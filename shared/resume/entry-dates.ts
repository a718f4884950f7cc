import type { DateMatch } from './date-match.ts';
import { findDates } from './find-dates.ts';
import type { LineView } from './line-view.ts';
import type { DateRange, EntryKind } from './resume.ts';

/** Whether an entry's date was read, stands there but cannot be read ("Month 20XX"), or does not stand there. */
export type DateState = 'read' | 'unreadable' | 'none';

/** The dates of an entry; `range` is empty unless they were read. */
interface EntryDates {
  readonly range: DateRange;
  readonly state: DateState;
}

const NO_DATES: DateRange = { start: null, end: null, startPrecision: 'none', endPrecision: 'none' };

/**
 * The dates in a header, or else in a cell of their own beside the first body lines. A single date of a degree or
 * certificate is its end; of a job or project, both its start and its end.
 */
export function entryDates(
  header: readonly LineView[],
  body: readonly LineView[],
  kind: EntryKind,
): EntryDates {
  const inHeader = [...wrappedDates(header), ...header.flatMap((view) => view.dates)];
  return datesAmong(inHeader.length > 0 ? inHeader : body.flatMap((view) => datesBeside(view)), kind);
}

/** The dates of an entry among those that were found with it: the first range, or else the first single date. */
export function datesAmong(found: readonly DateMatch[], kind: EntryKind): EntryDates {
  const first = found.find((match) => match.shape === 'range' && match.problem === null);
  if (first !== undefined) return { range: first.range, state: 'read' };
  const point = found.find((match) => match.problem === null);
  if (point !== undefined) return { range: rangeOfPoint(point, kind), state: 'read' };
  return { range: NO_DATES, state: found.length > 0 ? 'unreadable' : 'none' };
}

function rangeOfPoint({ range }: DateMatch, kind: EntryKind): DateRange {
  const ends = kind === 'education' || kind === 'certification';
  return ends ? { ...range, start: null, startPrecision: 'none' } : range;
}

/** "May 2023 - June" over "2024", or "09/2013 –" over "07/2017", each at the end of its line. */
export function wrappedDates(header: readonly LineView[]): readonly DateMatch[] {
  return header.flatMap((view, index) => {
    const cell = view.cells.at(-1);
    const below = header[index + 1]?.cells.at(-1);
    if (cell === undefined || below === undefined) return [];
    const ended =
      view.dates.some((date) => date.shape === 'range') && !/[-\u2013\u2014]\s*$/u.test(cell.text);
    if (ended) return [];
    const joined = findDates(`${cell.text} ${below.text}`);
    return joined.filter(
      ({ shape, span }) =>
        shape === 'range' && span.start < cell.text.length && span.end > cell.text.length + 1,
    );
  });
}

/** A date at the end of a body line, behind a tab: the date column of some designs. */
function datesBeside(view: LineView): readonly DateMatch[] {
  const cell = view.cells.at(-1);
  if (cell === undefined || view.cells.length < 2) return [];
  return view.dates.filter(
    (date) => date.span.start <= cell.span.start + 1 && date.span.end >= cell.span.end - 1,
  );
}
