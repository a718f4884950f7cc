import { escapeHtml } from './escape-html.ts';
import type { PageSketch } from './handout.ts';
import type { CitedEvidence } from './number-evidence.ts';
import { count } from './numbers.ts';

/** Letters stand this share of their size above the foot of their line. */
const DESCENT = 0.22;
/** Radius of a mark's number, in points. */
const RADIUS = 6.5;
/** Between the numbers of two marks that would overlap. */
const STEP = 2 * RADIUS + 1;

/** A page as it was read, with a number in the margin beside each marked sentence. */
export function renderPageSvg(page: PageSketch, number: number, marks: readonly CitedEvidence[]): string {
  const { width, height } = page;
  const boxes = marks.flatMap((mark) => mark.boxes.filter((box) => box.page === number));
  const label = `Page ${number} of the résumé as it was read, with ${count(marks.length, 'mark')}`;
  return [
    `<svg class="page" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-label="${label}">`,
    `<rect class="sheet-paper" width="${round(width)}" height="${round(height)}"/>`,
    ...boxes.map(
      (box) =>
        `<rect class="found" x="${round(box.x - 1)}" y="${round(box.y)}" width="${round(box.width + 2)}" height="${round(box.height)}"/>`,
    ),
    ...page.words.map(
      (word) =>
        `<text x="${round(word.x)}" y="${round(word.y - word.size * DESCENT)}" font-size="${round(word.size)}"` +
        `${word.bold ? ' font-weight="600"' : ''}${word.width > 0 ? ` textLength="${round(word.width)}" lengthAdjust="spacingAndGlyphs"` : ''}>` +
        `${escapeHtml(word.text)}</text>`,
    ),
    ...placeTags(marks, number, page).map(
      ({ x, y, text }) =>
        `<g class="tag"><circle cx="${round(x)}" cy="${round(y)}" r="${RADIUS}"/>` +
        `<text x="${round(x)}" y="${round(y + 2.6)}" text-anchor="middle">${text}</text></g>`,
    ),
    '</svg>',
  ].join('');
}

/**
 * Numbers stand level with the first word that was found, in the margin on the side where its line begins; below one
 * another where they meet.
 */
function placeTags(marks: readonly CitedEvidence[], number: number, { width, words }: PageSketch) {
  const placed: { readonly x: number; readonly y: number; readonly text: string }[] = [];
  for (const mark of marks) {
    const box = mark.boxes.find((candidate) => candidate.page === number);
    if (box === undefined) continue;
    const line = words.find(
      (word) =>
        word.x <= box.x && box.x < word.x + word.width && box.y < word.y && word.y <= box.y + box.height + 1,
    );
    const x = (line?.x ?? box.x) < width / 2 ? 2 * RADIUS : width - 2 * RADIUS;
    let y = box.y + box.height / 2;
    while (placed.some((other) => other.x === x && Math.abs(other.y - y) < STEP)) y += 1;
    placed.push({ x, y, text: String(mark.number) });
  }
  return placed;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
