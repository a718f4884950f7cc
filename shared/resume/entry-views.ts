import { isDateAlone } from './line-role.ts';
import type { LineView } from './line-view.ts';
import { isDutyLabel } from './word-classes.ts';

/** A line is set larger than the text from this multiple of the usual size on. */
const LARGER = 1.1;

/** A section's lines as entries are read from them: without labels over lists, and without the dots of a timeline. */
export function entryViews(views: readonly LineView[]): readonly LineView[] {
  return views.flatMap((view, index) => {
    const next = views[index + 1];
    if (next !== undefined && headsList(view, next)) return [];
    return [next !== undefined && isOnTimeline(view, next) ? withoutBullet(view) : view];
  });
}

/** "Highlights", or "Responsibilities:", over list items or lines that are set in. */
function headsList(view: LineView, next: LineView): boolean {
  const under = next.line.bullet !== null || next.line.indent > view.line.indent;
  return under && view.line.bullet === null && isDutyLabel(view.text);
}

/** A larger line with a dot before it, over its date: the dot marks a point in time and no list item. */
function isOnTimeline(view: LineView, next: LineView): boolean {
  return view.line.bullet !== null && view.sizeRatio >= LARGER && isDateAlone(next);
}

function withoutBullet(view: LineView): LineView {
  return { ...view, line: { ...view.line, bullet: null } };
}
