import type { EntryContext, Run } from './entry-context.ts';
import { headerBlock, isNamed, isSetApart, namesEntry } from './header-block.ts';
import { LONGEST_PLAIN_HEADER } from './header-length.ts';
import {
  hasWideGap,
  headerEvidence,
  isAnchor,
  isSentence,
  isStackLine,
  looksAlike,
  opensAlike,
} from './line-role.ts';
import { type LineView, wrapsInto } from './line-view.ts';
import { readBoldName, readUndatedNamedLine } from './named-line.ts';
import { fieldOfLabel } from './word-classes.ts';

/** The starts of dated entries with those of undated ones before, between and behind them. */
export function withUndated(
  run: Run,
  starts: readonly number[],
  context: EntryContext,
  opensSection: boolean,
): readonly number[] {
  const first = starts[0] ?? run.lines.length;
  const before = undatedStarts({ lines: run.lines.slice(0, first), bullets: [] }, context, opensSection);
  return [...before, ...withUndatedBehind(run.lines, starts, context)];
}

function withUndatedBehind(
  lines: readonly LineView[],
  starts: readonly number[],
  context: EntryContext,
): readonly number[] {
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    const dated = lines.findIndex((view, at) => at >= start && isAnchor(view));
    const undated = [...lines.keys()].filter(
      (at) =>
        at > dated &&
        at < end &&
        (opensBoldBeside(lines, start, at, context) ||
          (opensUndatedBlock(lines, at, context) && isNamed(lines.slice(start, at), context.kind))),
    );
    return [start, ...undated];
  });
}

/** "**shapviz** – maps of values" under a project that opens so too, with a date in its line or without. */
function opensBoldBeside(
  lines: readonly LineView[],
  start: number,
  at: number,
  { kind }: EntryContext,
): boolean {
  if (kind !== 'projects') return false;
  return [lines[start], lines[at]].every((view) => view !== undefined && readBoldName(view) !== null);
}

/** Whether a line is set apart, looks like the section's first and opens a header that names an entry by itself. */
function opensUndatedBlock(lines: readonly LineView[], at: number, context: EntryContext): boolean {
  const [view, above] = [lines[at], lines[at - 1]];
  if (view === undefined || above === undefined || isSentence(view)) return false;
  if (!isSetApart(view, above)) return false;
  const block = headerBlock(lines.slice(at));
  return opensLikeModel(view, context) && namesEntry(block, context.kind);
}

/** Indexes of the lines of a run without dates on which entries begin. */
export function undatedStarts(run: Run, context: EntryContext, opensSection: boolean): readonly number[] {
  return run.lines.flatMap((_, index) => (startsUndated(run, index, context, opensSection) ? [index] : []));
}

function startsUndated(run: Run, index: number, context: EntryContext, opensSection: boolean): boolean {
  const view = run.lines[index];
  if (view === undefined || headsColumns(view)) return false;
  if (context.kind === 'projects' && !context.dated && opensProject(view, run.lines[index - 1])) return true;
  if (isSentence(view) || isStackLine(view)) return false;
  if (view.wordCount > LONGEST_PLAIN_HEADER && !view.line.bold && view.cells.length < 2) return false;
  const above = run.lines[index - 1];
  if (above === undefined) {
    if (opensSection)
      return context.kind === 'projects' || headerEvidence(view) > 0 || run.bullets.length > 0;
    return context.dated
      ? opensLikeModel(view, context)
      : run.bullets.length > 0 || opensLikeModel(view, context);
  }
  if (!isSentence(above) && !isStackLine(above) && !hasWideGap(view)) return false;
  if (wrapsInto(above, view) && !view.line.bold) return false;
  return opensLikeModel(view, context) && (isSetApart(view, above) || view.line.bold || !context.dated);
}

/** "Project ⇥ What it does", over the rows of a table. */
function headsColumns({ cells, dates }: LineView): boolean {
  const [first] = cells;
  return first !== undefined && cells.length > 1 && dates.length === 0 && fieldOfLabel(first.text) !== null;
}

/** A paragraph that opens with a project's name: "sismo-bot — Telegram bot that posts earthquakes." */
function opensProject(view: LineView, above: LineView | undefined): boolean {
  const opens =
    above === undefined ||
    isSentence(above) ||
    isStackLine(above) ||
    hasWideGap(view) ||
    (view.parted && above.line.block !== view.line.block);
  return opens && readUndatedNamedLine(view) !== null;
}

/** A header without a date must look like the section's first header, or name a job in bold. */
function opensLikeModel(view: LineView, context: EntryContext): boolean {
  if (context.model === null) return false;
  if (!looksAlike(view, context.model) && !(context.dated && opensAlike(view, context.model))) return false;
  if (view.line.bold || view.line.headingLevel !== null || view.sizeRatio > 1.04) return true;
  return context.dated ? headerEvidence(view) >= 2 : true;
}
