import type { SplitSection } from './entry-lines.ts';
import type { LineGroup } from './group-lines.ts';
import { hasWideGap, isAnchor } from './line-role.ts';
import { type LineView, wrapsInto } from './line-view.ts';

/** One certificate to a list item, or to a line with the lines that belong to it. */
export function splitCertificates(groups: readonly LineGroup[]): SplitSection {
  const entries: { header: LineView[]; body: LineGroup[] }[] = [];
  for (const group of groups) {
    const first = group.lines[0];
    const open = entries.at(-1);
    if (first === undefined) continue;
    if (group.kind === 'line' && open !== undefined && goesOn(open.header, first))
      open.header.push(...group.lines);
    else entries.push({ header: [...group.lines], body: [] });
  }
  return { lead: [], entries };
}

/** A wrapped line, or the date and issuer under a certificate's name. */
function goesOn(header: readonly LineView[], view: LineView): boolean {
  const last = header.at(-1);
  if (last === undefined || hasWideGap(view)) return false;
  if (last.line.bullet !== null) return wrapsInto(last, view);
  if (wrapsInto(last, view) && !view.line.bold && !(last.dates.length > 0 && view.dates.length > 0))
    return true;
  const name = header[0];
  const undated = !header.some((line) => isAnchor(line));
  if (name?.line.bold === true && !view.line.bold) return true;
  return undated && isAnchor(view) && view.wordCount <= 4;
}
