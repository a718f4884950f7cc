import { isSentence } from './line-role.ts';
import { type LineView, wrapsInto } from './line-view.ts';
import type { SectionLines } from './section-lines.ts';

const FEWEST_WORDS = 12;

/**
 * A paragraph above the first heading is a summary without a heading; so is one at the top of a column beside
 * another, where the document has no other summary.
 */
export function inferSummary(sections: readonly SectionLines[]): readonly SectionLines[] {
  const above = sections.flatMap((section) =>
    section.kind === null ? splitParagraph(section, 0) : [section],
  );
  if (above.some((section) => section.kind === 'summary')) return above;
  return above.flatMap((section) => {
    const top = hidesParagraph(section) ? columnTop(section.views) : -1;
    return top === -1 ? [section] : splitParagraph(section, top);
  });
}

const WITH_PARAGRAPHS: ReadonlySet<SectionLines['kind']> = new Set([
  'work',
  'volunteering',
  'projects',
  'education',
]);

function hidesParagraph({ kind }: SectionLines): boolean {
  return !WITH_PARAGRAPHS.has(kind);
}

/** The first line of a column that stands beside the lines before it, so that reading went back up. */
function columnTop(views: readonly LineView[]): number {
  return views.findIndex((view, index) => {
    const above = views[index - 1]?.line.box;
    const { box } = view.line;
    if (above == null || box === null || view.line.region === views[index - 1]?.line.region) return false;
    return (above.page > box.page || (above.page === box.page && box.y < above.y)) && opensParagraph(view);
  });
}

function splitParagraph(section: SectionLines, from: number): readonly SectionLines[] {
  const first = section.views.findIndex((view, index) => index >= from && opensParagraph(view));
  if (first === -1) return [section];
  let last = first;
  while (goesOn(section.views[last], section.views[last + 1])) last += 1;
  const words = section.views.slice(first, last + 1).reduce((sum, view) => sum + view.wordCount, 0);
  if (words < FEWEST_WORDS) return [section];
  const summary: SectionLines = {
    kind: 'summary',
    contact: false,
    heading: null,
    continues: null,
    views: section.views.slice(first, last + 1),
  };
  const before: SectionLines = { ...section, views: section.views.slice(0, first) };
  const after: SectionLines = { ...section, heading: null, views: section.views.slice(last + 1) };
  return [before, summary, after].filter((piece) => piece.views.length > 0 || piece.heading !== null);
}

function opensParagraph(view: LineView): boolean {
  return (
    !isContactLike(view.text) && view.cells.length < 2 && view.wordCount >= 8 && !/\s[|·•]\s/u.test(view.text)
  );
}

function goesOn(above: LineView | undefined, view: LineView | undefined): boolean {
  if (above === undefined || view === undefined || isContactLike(view.text)) return false;
  return isSentence(view) || view.wordCount >= 3 || wrapsInto(above, view);
}

function isContactLike(text: string): boolean {
  return /@|https?:|www\.|\+?\(?\d{3}\)?[\s.-]?\d{3}/u.test(text);
}
