import type { TextSpan } from '../base/text-span.ts';
import type { LineGroup } from './group-lines.ts';
import { isStackLine } from './line-role.ts';
import { type LineView, wrapsInto } from './line-view.ts';
import { isDuration, stackLabelEnd } from './word-classes.ts';
import { isLinks } from './written-links.ts';

/**
 * A list item, a paragraph, a line of tools inside an entry, or an aside: a line that says nothing of the work
 * ("2 years 10 months", a link, "Achievements include:" over a list).
 */
export interface BodyItem {
  readonly kind: 'bullet' | 'prose' | 'stack' | 'aside';
  readonly span: TextSpan;
}

/** Words of a label over a list. */
const LONGEST_LABEL = 4;

/** The items under a header in order: list items whole, running lines joined into paragraphs. */
export function bodyItems(groups: readonly LineGroup[]): readonly BodyItem[] {
  const items: { kind: BodyItem['kind']; lines: LineView[] }[] = [];
  for (const [index, group] of groups.entries()) {
    const first = group.lines[0];
    const open = items.at(-1);
    const last = open?.lines.at(-1);
    if (first === undefined) continue;
    if (group.kind === 'bullet') {
      items.push({ kind: stackLabelEnd(first.text) === null ? 'bullet' : 'stack', lines: [...group.lines] });
    } else if (
      open !== undefined &&
      last !== undefined &&
      goesOn(open.kind, last, first) &&
      !standsAlone(last, first)
    ) {
      open.lines.push(...group.lines);
    } else {
      const aside = isAside(first, groups[index + 1]);
      items.push({ kind: aside ? 'aside' : isStackLine(first) ? 'stack' : 'prose', lines: [...group.lines] });
    }
  }
  return items.map(({ kind, lines }) => ({ kind, span: spanOf(lines) }));
}

function isAside(view: LineView, next: LineGroup | undefined): boolean {
  const label =
    view.text.trimEnd().endsWith(':') && view.wordCount <= LONGEST_LABEL && next?.kind === 'bullet';
  return label || isDuration(view.text) || isLinks(view.text);
}

/** A duration, and links behind the end of a sentence, do not go on with it. */
function standsAlone(last: LineView, view: LineView): boolean {
  return isDuration(view.text) || (isLinks(view.text) && /[.!?]$/u.test(last.text));
}

function goesOn(kind: BodyItem['kind'], last: LineView, next: LineView): boolean {
  if (kind === 'bullet' || kind === 'aside' || next.cells.length > 1 || !wrapsInto(last, next)) return false;
  if (stackLabelEnd(next.text) !== null) return false;
  return kind === 'prose' || /[,;/&·•|-]$/u.test(last.text) || last.full;
}

/** From the first line's start to the last line's end. */
export function spanOf(views: readonly LineView[]): TextSpan {
  const first = views[0]?.line.span.start ?? 0;
  return { start: first, end: views.at(-1)?.line.span.end ?? first };
}
