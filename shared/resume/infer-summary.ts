import { isSentence } from './line-role.ts';
import type { LineView } from './line-view.ts';
import type { SectionLines } from './section-lines.ts';

const FEWEST_WORDS = 12;

/** A paragraph above the first heading is a summary without a heading. */
export function inferSummary(section: SectionLines): readonly SectionLines[] {
  if (section.kind !== null) return [section];
  const first = section.views.findIndex((view) => opensParagraph(view));
  if (first === -1) return [section];
  let last = first;
  while (last + 1 < section.views.length && goesOn(section.views[last + 1])) last += 1;
  const words = section.views.slice(first, last + 1).reduce((sum, view) => sum + view.wordCount, 0);
  if (words < FEWEST_WORDS) return [section];
  const pieces: SectionLines[] = [
    { ...section, views: section.views.slice(0, first) },
    {
      kind: 'summary',
      contact: false,
      heading: null,
      continues: null,
      views: section.views.slice(first, last + 1),
    },
    { ...section, views: section.views.slice(last + 1) },
  ];
  return pieces.filter((piece) => piece.views.length > 0);
}

function opensParagraph(view: LineView): boolean {
  return (
    !isContactLike(view.text) && view.cells.length < 2 && view.wordCount >= 8 && !/\s[|·•]\s/u.test(view.text)
  );
}

function goesOn(view: LineView | undefined): boolean {
  return view !== undefined && !isContactLike(view.text) && (isSentence(view) || view.wordCount >= 3);
}

function isContactLike(text: string): boolean {
  return /@|https?:|www\.|\+?\(?\d{3}\)?[\s.-]?\d{3}/u.test(text);
}
