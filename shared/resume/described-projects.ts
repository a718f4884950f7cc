import { cropView } from './crop-view.ts';
import type { EntryLines, SplitSection } from './entry-lines.ts';
import type { LineGroup } from './group-lines.ts';
import type { LineView } from './line-view.ts';
import { type NamedLine, readNamedLine, readUndatedNamedLine } from './named-line.ts';

/** A project whose header also describes it: the description is its first item, and only the name its header. */
export function withoutDescription(lines: EntryLines): EntryLines {
  const dated = lines.header.some(({ dates }) => dates.length > 0);
  return partedBy(lines, dated ? readNamedLine : readUndatedNamedLine);
}

/**
 * "Trainer, Code Club – teaching Python to teenagers": what a header says in small words behind a dash was done there,
 * and is its first item.
 */
export function withoutActivity(lines: EntryLines): EntryLines {
  return partedBy(lines, (view) => {
    const named = readNamedLine(view);
    if (named === null) return null;
    const { start } = view.line.span;
    const phrase = view.text.slice(named.phrase.start - start, named.phrase.end - start);
    const dated = view.dates.some(
      ({ span }) => span.start >= named.phrase.start && span.end <= named.phrase.end,
    );
    return /^\p{Ll}/u.test(phrase) && !dated ? named : null;
  });
}

function partedBy(lines: EntryLines, read: (view: LineView) => NamedLine | null): EntryLines {
  for (const [index, view] of lines.header.entries()) {
    const named = read(view);
    if (named === null) continue;
    const isLast = index === lines.header.length - 1;
    const { header, item } = cutAt(view, named, isLast);
    return {
      header: [...lines.header.slice(0, index), ...header, ...lines.header.slice(index + 1)],
      body: [item, ...lines.body],
    };
  }
  return lines;
}

/**
 * The projects of a section without any header. Where most list items open with a name, each of those is one, and the
 * others belong to the one above; else all of it is one project without a name.
 */
export function splitUndatedProjects(groups: readonly LineGroup[]): SplitSection {
  const named = groups.map(({ kind, lines: [first] }) =>
    kind === 'bullet' && first !== undefined ? readUndatedNamedLine(first) : null,
  );
  const count = named.filter((name) => name !== null).length;
  if (named[0] == null || count * 2 < groups.length) {
    return { lead: [], entries: groups.length === 0 ? [] : [{ header: [], body: groups }] };
  }
  const entries: { header: readonly LineView[]; body: LineGroup[] }[] = [];
  for (const [index, group] of groups.entries()) {
    const [first, ...others] = group.lines;
    const name = named[index];
    if (first === undefined || name == null) entries.at(-1)?.body.push(group);
    else {
      const { header, item } = cutAt(first, name, true);
      entries.push({ header, body: [{ kind: 'bullet', lines: [...item.lines, ...others] }] });
    }
  }
  return { lead: [], entries };
}

/** The name with the date beside it, and the description. What stands behind that belongs to the name's line. */
function cutAt(
  view: LineView,
  { name, phrase }: NamedLine,
  isLast: boolean,
): { readonly header: readonly LineView[]; readonly item: LineGroup } {
  const { start, end } = view.line.span;
  const behind = cropView(view, { start: phrase.end, end });
  const ends = behind.text.trim() === '';
  return {
    header: [cropView(view, { start, end: name.end }), ...(ends ? [] : [behind])],
    item: { kind: ends && isLast ? 'line' : 'bullet', lines: [cropView(view, phrase)] },
  };
}
