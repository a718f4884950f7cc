import type { TextSpan } from '../base/text-span.ts';
import type { LineGroup } from './group-lines.ts';
import { isStackLine } from './line-role.ts';
import { type LineView, wrapsInto } from './line-view.ts';
import { stackLabelEnd } from './word-classes.ts';

/** A list item, a paragraph, or a line of tools inside an entry. */
export interface BodyItem {
  readonly kind: 'bullet' | 'prose' | 'stack';
  readonly span: TextSpan;
}

/** The items under a header in order: list items whole, running lines joined into paragraphs. */
export function bodyItems(groups: readonly LineGroup[]): readonly BodyItem[] {
  const items: { kind: BodyItem['kind']; lines: LineView[] }[] = [];
  for (const group of groups) {
    const first = group.lines[0];
    const open = items.at(-1);
    const last = open?.lines.at(-1);
    if (first === undefined) continue;
    if (group.kind === 'bullet') {
      items.push({ kind: stackLabelEnd(first.text) === null ? 'bullet' : 'stack', lines: [...group.lines] });
    } else if (open !== undefined && last !== undefined && goesOn(open.kind, last, first)) {
      open.lines.push(...group.lines);
    } else {
      items.push({ kind: isStackLine(first) ? 'stack' : 'prose', lines: [...group.lines] });
    }
  }
  return items.map(({ kind, lines }) => ({ kind, span: spanOf(lines) }));
}

function goesOn(kind: BodyItem['kind'], last: LineView, next: LineView): boolean {
  if (kind === 'bullet' || next.cells.length > 1 || !wrapsInto(last, next)) return false;
  if (stackLabelEnd(next.text) !== null) return false;
  return kind === 'prose' || /[,;/&·•|-]$/u.test(last.text) || last.full;
}

/** From the first line's start to the last line's end. */
export function spanOf(views: readonly LineView[]): TextSpan {
  const first = views[0]?.line.span.start ?? 0;
  return { start: first, end: views.at(-1)?.line.span.end ?? first };
}
