import { classifyHeading } from './classify-heading.ts';
import { differentLooks, hasSpaceAbove, isDistinct, looksLikeAny } from './heading-shape.ts';
import type { LineView } from './line-view.ts';
import { namesTitle } from './word-classes.ts';

/** Headings of one look that show that it is theirs alone. */
const FEWEST = 3;
const MOST_WORDS = 6;

/**
 * Whether a line is set as only headings are: three or more known ones have its look and no line with that look is
 * dated, an item, a sentence, a job's title, or followed by another. In plain text the look is a colon at the end and space above.
 */
export function onlyHeadingsLook(
  views: readonly LineView[],
  known: readonly LineView[],
): (view: LineView) => boolean {
  const distinct = known.filter((view) => isDistinct(view));
  const looks = differentLooks(distinct).filter((model) => {
    const alike = (view: LineView) => looksLikeAny(view, [model]);
    return distinct.filter(alike).length >= FEWEST && standAlone(views, alike);
  });
  const labels = known.filter((view) => isLabel(view));
  const labelled = labels.length >= FEWEST && labels.length === known.length && standAlone(views, isLabel);
  return (view) => looksLikeAny(view, looks) || (labelled && isLabel(view));
}

/** "Selected engagements:" with space above and nothing behind. */
function isLabel(view: LineView): boolean {
  return !isDistinct(view) && hasSpaceAbove(view) && /\p{L}\s*:\s*$/u.test(view.text);
}

function standAlone(views: readonly LineView[], alike: (view: LineView) => boolean): boolean {
  return views.every((view) => {
    if (!alike(view)) return true;
    if (view.line.bullet !== null || view.dates.length > 0) return false;
    if (namesTitle(view.text) && classifyHeading(view.text) === null) return false;
    if (view.wordCount > MOST_WORDS || /[.!;,]\s*$/u.test(view.text)) return false;
    const next = views[view.index + 1];
    return next === undefined || !alike(next);
  });
}
