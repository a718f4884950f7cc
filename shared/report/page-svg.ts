import { escapeHtml } from './escape-html.ts';
import { foldPage } from './fold-page.ts';
import type { PageSketch } from './handout.ts';
import type { CitedEvidence } from './number-evidence.ts';
import { count } from './numbers.ts';
import { placeTags, TAG_MARGIN, TAG_RADIUS, type Tag } from './place-tags.ts';

/** Letters stand this share of their size above the foot of their line. */
const DESCENT = 0.22;
/** Points of paper beside words where no numbers stand. */
const MARGIN = 8;
/** From a number's middle down to the foot of its figures, in points. */
const FIGURE_FOOT = 3.4;

/**
 * The parts of a page that hold marks, as they were read, with a number in the margin beside each marked sentence. A
 * line leads from the sentence to its number, so that the number covers no word and can move where others are near.
 */
export function renderPageSvg(page: PageSketch, number: number, marks: readonly CitedEvidence[]): string {
  const found = marks.flatMap((mark) => mark.boxes.filter((box) => box.page === number));
  const folded = foldPage(page, found);
  const edges = edgesOf(folded.words, page.width);
  const first = marks.flatMap((mark) => {
    const box = mark.boxes.find((candidate) => candidate.page === number);
    return box === undefined ? [] : [{ number: mark.number, box: folded.place(box) }];
  });
  const tags = placeTags(first, folded.words, edges, folded.height);
  const left = edges.left - marginOf(tags, 'left');
  const width = edges.right + marginOf(tags, 'right') - left;
  // Numbers that have no room on a low part stand below one another beyond its foot.
  const height = Math.max(folded.height, ...tags.map(({ y }) => y + TAG_RADIUS + 1));
  const label = `Page ${number} of the résumé as it was read, with ${count(marks.length, 'mark')}`;
  return [
    `<svg class="page" viewBox="${[left, 0, width, height].map(round).join(' ')}" role="img" aria-label="${label}">`,
    `<rect class="sheet-paper" x="${round(left)}" y="0" width="${round(width)}" height="${round(height)}"/>`,
    ...found
      .map(folded.place)
      .map(
        (box) =>
          `<rect class="found" x="${round(box.x - 1)}" y="${round(box.y)}" width="${round(box.width + 2)}" height="${round(box.height)}"/>`,
      ),
    ...folded.words.map(
      (word) =>
        `<text x="${round(word.x)}" y="${round(word.y - word.size * DESCENT)}" font-size="${round(word.size)}"` +
        `${word.bold ? ' font-weight="600"' : ''}${word.width > 0 ? ` textLength="${round(word.width)}" lengthAdjust="spacingAndGlyphs"` : ''}>` +
        `${escapeHtml(word.text)}</text>`,
    ),
    ...folded.cuts.map((y) => `<path class="cut" d="M${round(left)} ${round(y)}H${round(left + width)}"/>`),
    ...tags.map(renderTag),
    '</svg>',
  ].join('');
}

function renderTag({ number, x, y, leader }: Tag): string {
  const points = leader.map((point) => point.map(round).join(' ')).join('L');
  return (
    `<g class="tag"><path d="M${points}"/><circle cx="${round(x)}" cy="${round(y)}" r="${TAG_RADIUS}"/>` +
    `<text x="${round(x)}" y="${round(y + FIGURE_FOOT)}" text-anchor="middle">${number}</text></g>`
  );
}

function marginOf(tags: readonly Tag[], side: Tag['side']): number {
  return tags.some((tag) => tag.side === side) ? TAG_MARGIN : MARGIN;
}

/** From the leftmost word to the rightmost one; the whole page where it holds none. */
function edgesOf(words: PageSketch['words'], width: number) {
  if (words.length === 0) return { left: 0, right: width };
  return {
    left: Math.min(...words.map(({ x }) => x)),
    right: Math.max(...words.map((word) => word.x + word.width)),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
