import { letterPlace } from '../document/letter-place.ts';
import { classifyHeading, type HeadingWording } from './classify-heading.ts';
import { ENTRY_KINDS, type Heading } from './heading.ts';
import { hasSpaceAbove, isDistinct } from './heading-shape.ts';
import type { LineView } from './line-view.ts';
import type { HeadingKind } from './reading-tables.ts';

/** Text stands under a heading that starts at most this many points further right. */
const ALIGNMENT = 8;
/** A margin shows in so many lines. */
const LINES_BESIDE_A_MARGIN = 3;
const FEWEST_CHARACTERS_OF_A_PARAGRAPH = 80;

/** "Experience ⇥ Staff Engineer ⇥ 2024 – Present", and "Technical ⇥ Java" over "Skills ⇥ Spring". */
export function readRail(
  views: readonly LineView[],
  view: LineView,
  current: Heading | null,
): Heading | null {
  const cell = view.cells[0];
  if (cell === undefined || view.cells.length < 2 || view.line.bullet !== null) return null;
  const below = views[view.index + 1];
  const cellBelow = below !== undefined && below.cells.length > 1 ? below.cells[0] : undefined;
  if (cellBelow !== undefined && classifyHeading(cell.text)?.match !== 'phrase') {
    const text = `${cell.text} ${cellBelow.text}`;
    const joined = classifyHeading(text);
    if (
      joined?.match === 'phrase' &&
      !isListLabel(joined.kind, current) &&
      cell.text.split(' ').length <= 2
    ) {
      return {
        line: view.index,
        lastLine: view.index + 1,
        kind: joined.kind,
        text,
        spans: [cell.span, cellBelow.span],
      };
    }
  }
  const wording = classifyHeading(cell.text);
  if (wording === null || isListLabel(wording.kind, current)) return null;
  const inEntries = current !== null && ENTRY_KINDS.has(current.kind);
  if (wording.match !== 'phrase' && (inEntries || !(headsParagraph(view) || standsInMargin(views, view))))
    return null;
  return { line: view.index, lastLine: view.index, kind: wording.kind, text: cell.text, spans: [cell.span] };
}

/** "Work ⇥ Example Payments" over lines that start where the second cell does: the first stands in a margin. */
function standsInMargin(views: readonly LineView[], { line, cells, index }: LineView): boolean {
  const second = cells[1];
  const left = second === undefined ? null : letterPlace(line, second.span.start);
  const below = views.slice(index + 1, index + 1 + LINES_BESIDE_A_MARGIN);
  if (left === null || below.length < LINES_BESIDE_A_MARGIN || line.indent > left - 2 * ALIGNMENT)
    return false;
  return below.every((view) => view.line.box !== null && Math.abs(view.line.indent - left) <= 2 * ALIGNMENT);
}

/** "**Research Profile** ⇥ Computational biologist who writes …": a row of a table with a label beside a paragraph. */
function headsParagraph({ line, cells, dates }: LineView): boolean {
  const [label, paragraph] = cells;
  if (label === undefined || paragraph === undefined || cells.length > 2 || line.block === null) return false;
  return line.bold && dates.length === 0 && paragraph.text.length >= FEWEST_CHARACTERS_OF_A_PARAGRAPH;
}

/**
 * "Publications ⇥ Referees", side by side over their columns, with something under the last one only; more of them
 * stood in columns of their own. None where the line is not such a row.
 */
export function readRow(views: readonly LineView[], view: LineView): readonly Heading[] {
  const last = view.cells.at(-1);
  if (last === undefined || view.cells.length < 2 || view.line.bullet !== null || !isDistinct(view))
    return [];
  const left = letterPlace(view.line, last.span.start);
  const below = views[view.index + 1];
  const under = below === undefined || (left !== null && below.line.indent >= left - ALIGNMENT);
  const headings = view.cells.flatMap(({ text, span }): readonly Heading[] => {
    const wording = classifyHeading(text);
    if (wording?.match !== 'phrase') return [];
    return [{ line: view.index, lastLine: view.index, kind: wording.kind, text, spans: [span] }];
  });
  return under && headings.length === view.cells.length ? headings : [];
}

/** "Skills: Python, Go" outside a section whose own lines are labelled in that way. */
export function readLabel(
  views: readonly LineView[],
  view: LineView,
  current: Heading | null,
  known: ReadonlyMap<number, Heading>,
): Heading | null {
  const label = labelOf(view.text);
  if (label === null || view.line.bullet !== null) return null;
  const wording = classifyHeading(label);
  if (wording === null || wording.match === 'word' || wording.kind === 'contact') return null;
  if (isListLabel(wording.kind, current) || isAmongOtherLabels(views, view)) return null;
  const inEntries = current !== null && ENTRY_KINDS.has(current.kind);
  if (inEntries && !standsForMissingSection(view, wording, known)) return null;
  if (!inEntries && wording.match === 'generic' && current !== null && current.kind !== 'summary')
    return null;
  const start = view.line.span.start;
  return {
    line: view.index,
    lastLine: view.index,
    kind: wording.kind,
    text: label.trim(),
    spans: [{ start, end: start + label.length + 1 }],
  };
}

/** What a label inside jobs says of the job itself. */
const OF_WORK: ReadonlySet<HeadingKind> = new Set(['work', 'volunteering', 'projects']);

/** Inside jobs a label is a section only when it stands apart and nothing else heads such a section. */
function standsForMissingSection(
  view: LineView,
  wording: HeadingWording,
  known: ReadonlyMap<number, Heading>,
): boolean {
  if (wording.match !== 'phrase' || OF_WORK.has(wording.kind) || !hasSpaceAbove(view)) return false;
  return [...known.values()].every((heading) => heading.kind !== wording.kind);
}

/** Whether lines of the current section are themselves labelled, so that a label opens nothing. */
function isListLabel(kind: HeadingKind, current: Heading | null): boolean {
  if (current === null) return false;
  return (current.kind === 'skills' && (kind === 'skills' || kind === 'languages')) || current.kind === kind;
}

/** "Skills" in "Skills: Python, Go", or null. */
export function labelOf(text: string): string | null {
  return /^([^:\t]{3,40}):\s*\S/u.exec(text)?.[1] ?? null;
}

/** "Status: … / Fields: … / Stack: …": lines that follow each other, of which some labels head no section. */
function isAmongOtherLabels(views: readonly LineView[], view: LineView): boolean {
  for (const step of [-1, 1]) {
    for (let index = view.index + step; ; index += step) {
      const line = views[index];
      const label = line === undefined ? null : labelOf(line.text);
      if (label === null) break;
      if (classifyHeading(label) === null) return true;
    }
  }
  return false;
}
