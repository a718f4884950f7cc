import { findListMarker } from '../document/list-marker.ts';
import { headerEvidence, isAnchor, isDateAlone } from './line-role.ts';
import { followsClosely, type LineView, opensItem, wrapsInto } from './line-view.ts';
import { isDutyLabel, stackLabelEnd } from './word-classes.ts';

/** Lines that belong together: a list item with its continuation lines, or a single line of anything else. */
export interface LineGroup {
  readonly kind: 'bullet' | 'line';
  /** At least one. */
  readonly lines: readonly LineView[];
}

/**
 * How far left of its bullet's text, in font sizes, a continuation line may begin. A typed "- " is at least 0.5 wide,
 * so that a line flush with the bullet itself does not hang.
 */
const HANGING_TOLERANCE = 0.4;
/** The evidence of a line with a date and a name, a place or emphasis beside it. */
const DATED_HEADER_EVIDENCE = 5;

/** Puts list items together, across columns' ends and pages too. */
export function groupLines(views: readonly LineView[]): readonly LineGroup[] {
  const groups: { kind: LineGroup['kind']; lines: LineView[] }[] = [];
  for (const written of views) {
    const view = withoutDutyLabel(written);
    const open = groups.at(-1);
    if (view !== written) groups.push({ kind: 'bullet', lines: [view] });
    else if (opensItem(view, open?.lines.at(-1))) groups.push({ kind: 'bullet', lines: [view] });
    else if (open?.kind === 'bullet' && continuesBullet(open.lines, view)) open.lines.push(view);
    else groups.push({ kind: 'line', lines: [view] });
  }
  return groups;
}

/** "Responsibilities: • Ran the shop": the item behind the label. The line as it is where it has no such label. */
function withoutDutyLabel(view: LineView): LineView {
  const [label = '', name = ''] = /^([^:\t]{2,60}):\s*/u.exec(view.text) ?? [];
  const rest = view.text.slice(label.length);
  if (rest === '' || !isDutyLabel(name)) return view;
  const marker = findListMarker(rest);
  const start = view.line.span.start + label.length + (marker?.length ?? 0);
  const span = { start, end: view.line.span.end };
  return {
    ...view,
    text: rest.slice(marker?.length ?? 0),
    line: { ...view.line, span, bullet: marker?.marker ?? view.line.bullet },
  };
}

/**
 * A line continues a list item when it stands under the item's text with the usual leading. A line further left
 * does so only when its shape says that the sentence goes on.
 */
function continuesBullet(lines: readonly LineView[], view: LineView): boolean {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined || view.line.headingLevel !== null) return false;
  if (!view.wrapped) return view.line.block === last.line.block;
  if (view.line.box === null) return continuesPlainItem(first, last, view);
  const hangs = view.line.indent >= first.line.indent - HANGING_TOLERANCE * (view.line.fontSize ?? 0);
  if (view.line.region !== last.line.region)
    return hangs && !/[.!?]$/u.test(last.text) && !startsSomething(view);
  if (!followsClosely(view, last) || (view.line.bold && !last.line.bold)) return false;
  if (hangs) return !startsSomething(view);
  if (/\p{L}-$/u.test(last.text)) return !startsSomething(view);
  if (/^\p{Ll}/u.test(view.text)) return !isAnchor(view) && !startsSomething(view);
  return wrapsInto(last, view) && view.dates.length === 0 && headerEvidence(view) === 0;
}

/** In plain text the words say that an item goes on, or the spaces by which its lines stand under its text. */
function continuesPlainItem(first: LineView, last: LineView, view: LineView): boolean {
  if (startsSomething(view)) return false;
  if (wrapsInto(last, view)) return true;
  const hangs = view.line.indent > 0 && view.line.indent >= first.line.indent;
  const open = followsClosely(view, last) && !/[.!?:]$/u.test(last.text);
  return open && (hangs || opensWithFigure(view));
}

/** "2.3 million transactions", "40 services", "2019 incidents": a figure before what it counts, and no dates. */
function opensWithFigure({ text, dates, line }: LineView): boolean {
  const dated = dates.some(({ shape, span }) => shape === 'range' && span.start === line.span.start);
  return !dated && /^[€$£~]?\d[\d.,]*(?:\s?%|[kKmMx+])?\s+\p{Ll}{2}/u.test(text);
}

/** A date in a cell or on a line of its own or beside a job opens an entry, a label such as "Stack:" a line of tools. */
function startsSomething(view: LineView): boolean {
  const dated = view.dates.length > 0 && view.cells.length > 1;
  const alone = view.dates[0]?.shape === 'range' && isDateAlone(view);
  return dated || alone || isDatedHeader(view) || stackLabelEnd(view.text) !== null;
}

/** "Senior Engineer | Jan 2019 - Mar 2022", wherever it stands. */
function isDatedHeader(view: LineView): boolean {
  const ranged = view.dates[0]?.shape === 'range' && isAnchor(view);
  return ranged && headerEvidence(view) >= DATED_HEADER_EVIDENCE;
}
