import type { TextSpan } from '../base/text-span.ts';
import type { LineGroup } from './group-lines.ts';
import { isStackLine } from './line-role.ts';
import type { LineView } from './line-view.ts';
import { continuesParagraph } from './paragraph-lines.ts';
import { isDuration, stackLabelEnd } from './word-classes.ts';
import { isLinks } from './written-links.ts';

/**
 * A list item, a paragraph, a line of tools inside an entry, or an aside: a line that says nothing of the work
 * ("2 years 10 months", a link, "Achievements include:" over what was achieved, a line set in a size of its own).
 */
export interface BodyItem {
  readonly kind: 'bullet' | 'prose' | 'stack' | 'aside';
  readonly span: TextSpan;
}

interface Draft {
  readonly kind: BodyItem['kind'];
  readonly lines: LineView[];
}

/** Words of a label over a list. */
const LONGEST_LABEL = 4;
/** Words of a line in a size of its own; a longer one is a paragraph. */
const LONGEST_REMARK = 9;
/** Sizes that differ by no more than this, as multiples of the document's usual size, are one. */
const SAME_SIZE = 0.04;

/** The items under a header in order: list items whole, running lines joined into paragraphs. */
export function bodyItems(groups: readonly LineGroup[]): readonly BodyItem[] {
  const items: Draft[] = [];
  for (const [index, group] of groups.entries()) {
    const first = group.lines[0];
    const open = items.at(-1);
    if (first === undefined) continue;
    if (group.kind === 'bullet') {
      items.push({ kind: stackLabelEnd(first.text) === null ? 'bullet' : 'stack', lines: [...group.lines] });
    } else if (open !== undefined && goesOn(open, first)) {
      open.lines.push(...group.lines);
    } else {
      const aside = isAside(first, groups[index + 1]);
      items.push({ kind: aside ? 'aside' : isStackLine(first) ? 'stack' : 'prose', lines: [...group.lines] });
    }
  }
  const size = usualSize(groups);
  return items.map((item) => ({
    kind: isSetApart(item, size) ? 'aside' : item.kind,
    span: spanOf(item.lines),
  }));
}

function isAside(view: LineView, next: LineGroup | undefined): boolean {
  const label = view.text.trimEnd().endsWith(':') && view.wordCount <= LONGEST_LABEL && next !== undefined;
  return label || isDuration(view.text) || isLinks(view.text);
}

function goesOn({ kind, lines }: Draft, next: LineView): boolean {
  const last = lines.at(-1);
  if (last === undefined || kind === 'bullet' || kind === 'aside') return false;
  if (standsAlone(last, next) || stackLabelEnd(next.text) !== null || !continuesParagraph(lines, next))
    return false;
  return kind === 'prose' || /[,;/&·•|-]$/u.test(last.text) || last.full;
}

/** A duration, and links behind the end of a sentence, do not go on with it. */
function standsAlone(last: LineView, view: LineView): boolean {
  return isDuration(view.text) || (isLinks(view.text) && /[.!?]$/u.test(last.text));
}

/** The size in which most letters of the groups are set, as a multiple of the document's usual size. */
function usualSize(groups: readonly LineGroup[]): number {
  const letters = new Map<number, number>();
  for (const { sizeRatio, text } of groups.flatMap((group) => group.lines))
    letters.set(sizeRatio, (letters.get(sizeRatio) ?? 0) + text.length);
  const [most] = [...letters].sort((left, right) => right[1] - left[1] || left[0] - right[0]);
  return most?.[0] ?? 1;
}

/** A banner between two sections, the words beside a small sign under a name: short, and no sentence. */
function isSetApart({ kind, lines }: Draft, size: number): boolean {
  const [view, second] = lines;
  if (kind !== 'prose' || view === undefined || second !== undefined) return false;
  const short = view.wordCount <= LONGEST_REMARK && !/[.!?]$/u.test(view.text);
  return short && Math.abs(view.sizeRatio - size) > SAME_SIZE;
}

/** From the start of the first line to the end of the one that ends last. */
export function spanOf(views: readonly LineView[]): TextSpan {
  const start = views[0]?.line.span.start ?? 0;
  return { start, end: views.reduce((end, { line }) => Math.max(end, line.span.end), start) };
}
