import { type LineView, WIDE_GAP } from './line-view.ts';

/** From this multiple of the usual size on, a line is set larger. */
export const LARGE = 1.15;
/** Sizes that differ by no more than this share are one: half a point at twelve is a size of its own. */
const SAME_SIZE = 0.04;

/** Headings that show what look headings have in a document. */
const FEWEST_OF_ONE_LOOK = 2;
/** Lines with that look, to a known heading. */
const MOST_OF_ONE_LOOK = 1.5;

/** How many of emphasis, space above, capitals and shortness a line has: 0 to 4. */
export function shapeScore(view: LineView): number {
  const declared = view.line.headingLevel !== null;
  const short = view.wordCount <= 4 && !/[.!?;,]$/u.test(view.text);
  return (
    Number(isEmphasised(view)) + Number(view.caps) + Number(hasSpaceAbove(view) || declared) + Number(short)
  );
}

/** Bold, larger than the text, or declared a heading. */
export function isEmphasised(view: LineView): boolean {
  return view.line.bold || view.sizeRatio >= LARGE || view.line.headingLevel !== null;
}

/** Set in a way of its own, not like running text. */
export function isDistinct(view: LineView): boolean {
  return isEmphasised(view) || view.caps;
}

export function hasSpaceAbove(view: LineView): boolean {
  return view.line.gapAbove === null || view.line.gapAbove > WIDE_GAP;
}

/** Whether the line is set like one of these headings. */
export function looksLikeAny(view: LineView, models: readonly LineView[]): boolean {
  return models.some(
    (model) =>
      Math.abs(model.sizeRatio - view.sizeRatio) <= SAME_SIZE * model.sizeRatio &&
      model.line.bold === view.line.bold &&
      model.caps === view.caps &&
      model.line.headingLevel === view.line.headingLevel,
  );
}

/** One line of each look, the first. */
export function differentLooks(views: readonly LineView[]): readonly LineView[] {
  const looks = new Map<string, LineView>();
  for (const view of views) {
    const { bold, headingLevel } = view.line;
    const look = [view.sizeRatio.toFixed(2), bold, view.caps, headingLevel].join(' ');
    if (!looks.has(look)) looks.set(look, view);
  }
  return [...looks.values()];
}

/** Distinct looks that two headings or more have, and few other lines. */
export function exclusiveLooks(
  views: readonly LineView[],
  headings: readonly LineView[],
): readonly LineView[] {
  const distinct = headings.filter((view) => isDistinct(view));
  return differentLooks(distinct).filter((model) => {
    const alike = distinct.filter((view) => looksLikeAny(view, [model])).length;
    const all = views.filter((view) => looksLikeAny(view, [model])).length;
    return alike >= FEWEST_OF_ONE_LOOK && all <= MOST_OF_ONE_LOOK * alike;
  });
}
