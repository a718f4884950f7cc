import { greatest, least } from '../base/extremes.ts';
import { isBareMarker } from './list-marker.ts';
import type { TextRun } from './text-run.ts';

/** Runs that stand on one baseline, left to right. Never empty. */
export interface Row {
  readonly runs: readonly TextRun[];
  readonly baseline: number;
  /** Of the run with the most letters. */
  readonly fontSize: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Largest distance between baselines of one row, as a share of the smaller font size. */
const BASELINE_TOLERANCE = 0.35;
/** Baselines this far apart (share of the font size) are two lines when their text overlaps. */
const OVERPRINT = 0.1;
/** A raised or lowered run ("2nd", a footnote sign) is at most this much of its row's font size. */
const SCRIPT_SIZE = 0.8;

/** Total order of runs on a page; runs that compare equal are the same ink. */
export function compareRuns(a: TextRun, b: TextRun): number {
  return (
    a.baseline - b.baseline ||
    a.x - b.x ||
    b.fontSize - a.fontSize ||
    a.width - b.width ||
    compareText(a.text, b.text) ||
    compareText(a.fontName, b.fontName)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Clusters runs into rows, top to bottom. The result does not depend on the order of `runs`. */
export function groupRows(runs: readonly TextRun[]): readonly Row[] {
  const rows: TextRun[][] = [];
  let anchor: TextRun | undefined;
  for (const run of [...runs].sort(compareRuns)) {
    const current = rows.at(-1);
    if (
      current !== undefined &&
      anchor !== undefined &&
      run.baseline - anchor.baseline <= BASELINE_TOLERANCE * Math.min(run.fontSize, anchor.fontSize) &&
      !isOverprint(run, current)
    ) {
      current.push(run);
    } else {
      rows.push([run]);
      anchor = run;
    }
  }
  return joinScripts(rows.map(rowOf));
}

/** Whether the run stands on another baseline over text of the row: two lines set too close, not one. */
function isOverprint(run: TextRun, row: readonly TextRun[]): boolean {
  return row.some(
    (other) =>
      Math.abs(other.baseline - run.baseline) > OVERPRINT * run.fontSize &&
      -gapBetween(run, other) > 0.5 * Math.min(run.width, other.width),
  );
}

/** The runs, which stand on one baseline, as a row. There must be at least one. */
export function rowOf(runs: readonly TextRun[]): Row {
  const sorted = [...runs].sort((a, b) => a.x - b.x || compareRuns(a, b));
  let main = sorted[0];
  for (const run of sorted) if (main === undefined || run.text.length > main.text.length) main = run;
  if (main === undefined) throw new Error('A row needs at least one run.');
  return {
    runs: sorted,
    baseline: main.baseline,
    fontSize: main.fontSize,
    left: least(sorted.map((run) => run.x)),
    right: greatest(sorted.map((run) => run.x + run.width)),
    top: least(sorted.map((run) => run.y)),
    bottom: greatest(sorted.map((run) => run.y + run.height)),
  };
}

/** Puts rows of superscripts, subscripts and bullet signs into the row beside which they stand. */
function joinScripts(rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [...rows];
  for (let index = 0; index < joined.length; index += 1) {
    const row = joined[index];
    if (row === undefined) continue;
    for (const other of [index - 1, index + 1]) {
      const host = joined[other];
      if (host === undefined || !belongsTo(row, host)) continue;
      joined[other] = rowOf([...host.runs, ...row.runs]);
      joined.splice(index, 1);
      index -= 1;
      break;
    }
  }
  return joined;
}

function belongsTo(row: Row, host: Row): boolean {
  const marker = row.runs.every((run) => isBareMarker(run.text));
  if (!marker && row.fontSize > host.fontSize * SCRIPT_SIZE) return false;
  const overlap = Math.min(row.bottom, host.bottom) - Math.max(row.top, host.top);
  if (overlap < 0.5 * Math.min(row.bottom - row.top, host.bottom - host.top)) return false;
  if (Math.abs(row.baseline - host.baseline) > 0.6 * Math.max(host.fontSize, row.fontSize)) return false;
  // A small line of its own (a caption beside the text) lies apart; a script touches its row.
  return row.runs.every((run) =>
    host.runs.some(
      (neighbour) =>
        gapBetween(run, neighbour) >= -0.5 &&
        gapBetween(run, neighbour) <= (marker ? 3 : 0.5) * host.fontSize,
    ),
  );
}

/** Horizontal distance between two runs; negative when they overlap. */
function gapBetween(a: TextRun, b: TextRun): number {
  return Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width));
}
