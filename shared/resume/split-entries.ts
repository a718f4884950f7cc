import { contextOf, type Run } from './entry-context.ts';
import type { SplitSection } from './entry-lines.ts';
import { entryStarts } from './entry-starts.ts';
import type { LineGroup } from './group-lines.ts';
import { headerLength, LONGEST_PLAIN_HEADER } from './header-length.ts';
import { inOwnCell } from './line-role.ts';
import type { LineView } from './line-view.ts';
import type { SectionKind } from './resume.ts';
import { namesDegree, namesTitle } from './word-classes.ts';

/** Words of a list item that is a header, with its date. */
const LONGEST_LISTED_HEADER = 14;
/** Points by which the items of a list in a list stand further right. */
const NESTED = 4;

/**
 * Cuts the lines of a section into entries. A line with a date belongs to a header; so do the short lines around
 * it, as many above as the section's first entry has. Without dates, a header is what stands between list items.
 */
export function splitEntries(groups: readonly LineGroup[], kind: SectionKind): SplitSection {
  const [first] = groups;
  const listed = first !== undefined && kind !== 'other' && isDatedItem(first) ? first.lines[0] : undefined;
  const runs = runsOf(
    groups.flatMap((group, index) =>
      listed !== undefined && isDatedItem(group) && isListedAlike(group, listed)
        ? asGroups(group.lines)
        : asHeaderLine(group, groups[index + 1]),
    ),
  );
  const context = contextOf(runs, kind);
  const entries: { header: readonly LineView[]; body: LineGroup[] }[] = [];
  const lead: LineGroup[] = [];
  for (const run of runs) {
    const starts = entryStarts(run, context, entries.length === 0);
    const tail = starts[0] ?? run.lines.length;
    (entries.at(-1)?.body ?? lead).push(...asGroups(run.lines.slice(0, tail)));
    for (const [index, start] of starts.entries()) {
      const lines = run.lines.slice(start, starts[index + 1] ?? run.lines.length);
      const length = headerLength(lines, kind);
      entries.push({ header: lines.slice(0, length), body: [...asGroups(lines.slice(length))] });
    }
    (entries.at(-1)?.body ?? lead).push(...run.bullets);
  }
  return { lead, entries };
}

/** "* Backend Developer, Volta Pay (Jan 2021 - present)" */
function isDatedItem({ kind, lines: [view, second] }: LineGroup): boolean {
  if (kind !== 'bullet' || view === undefined || second !== undefined) return false;
  const date = view.dates.at(-1);
  const ends = date !== undefined && view.line.span.end - date.span.end <= 1;
  return ends && view.wordCount <= LONGEST_LISTED_HEADER && date.span.start > view.line.span.start;
}

/** In a list that opens with a dated item, items of the same level and sign with a date are headers too. */
function isListedAlike({ lines: [view] }: LineGroup, first: LineView): boolean {
  return view?.line.bullet === first.line.bullet && view.line.indent === first.line.indent;
}

/** A list item that is a header: short, with a date at its end ("■ M.B.A. ⇥ 2008 – 2009"), perhaps over a list. */
function asHeaderLine(group: LineGroup, next: LineGroup | undefined): readonly LineGroup[] {
  const view = group.lines[0];
  if (group.kind !== 'bullet' || view === undefined) return [group];
  const below = next?.kind === 'bullet' ? next.lines[0] : undefined;
  const heads = below !== undefined && below.line.indent > view.line.indent + NESTED;
  const named = heads || namesTitle(view.text) || namesDegree(view.text);
  const short = view.wordCount <= LONGEST_PLAIN_HEADER + 3 && named;
  if (!short || view.cells.length < 2 || !inOwnCell(view) || group.lines.length > 2) return [group];
  return group.lines.map((line): LineGroup => ({ kind: 'line', lines: [line] }));
}

function runsOf(groups: readonly LineGroup[]): readonly Run[] {
  const runs: { lines: LineView[]; bullets: LineGroup[] }[] = [{ lines: [], bullets: [] }];
  for (const group of groups) {
    const open = runs.at(-1);
    if (group.kind === 'bullet') open?.bullets.push(group);
    else if (open === undefined || open.bullets.length > 0)
      runs.push({ lines: [...group.lines], bullets: [] });
    else open.lines.push(...group.lines);
  }
  return runs;
}

function asGroups(lines: readonly LineView[]): readonly LineGroup[] {
  return lines.map((line): LineGroup => ({ kind: 'line', lines: [line] }));
}
