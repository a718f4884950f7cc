import type { Box } from '../document/text-document.ts';
import { escapeHtml } from './escape-html.ts';
import type { PageSketch } from './handout.ts';
import type { CitedEvidence } from './number-evidence.ts';
import { count } from './numbers.ts';

/** Letters stand this share of their size above the foot of their line. */
const DESCENT = 0.22;
/** Radius of a mark's number, in points. */
const RADIUS = 6.5;
/** Of paper that is kept around the words: at the sides room for the numbers. */
const MARGIN = { side: 3 * RADIUS + 4, top: 14, bottom: 14 } as const;
/** A line that begins within this share of the page's left edge belongs to the first column: indents are smaller, side bars wider. */
const FIRST_COLUMN = 0.2;
/** Widest space between words of one column, as a share of their size; between columns there is more. */
const SPACE = 1;
/** Between the numbers of two marks that would overlap. */
const STEP = 2 * RADIUS + 1;

/** A page as it was read, its empty edges cut off, with a number in the margin beside each marked sentence. */
export function renderPageSvg(page: PageSketch, number: number, marks: readonly CitedEvidence[]): string {
  const frame = frameOf(page);
  const edges = `x="${round(frame.x)}" y="${round(frame.y)}" width="${round(frame.width)}" height="${round(frame.height)}"`;
  const boxes = marks.flatMap((mark) => mark.boxes.filter((box) => box.page === number));
  const label = `Page ${number} of the résumé as it was read, with ${count(marks.length, 'mark')}`;
  return [
    `<svg class="page" viewBox="${[frame.x, frame.y, frame.width, frame.height].map(round).join(' ')}" role="img" aria-label="${label}">`,
    `<rect class="sheet-paper" ${edges}/>`,
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
    ...placeTags(marks, number, page.words, frame).map(
      ({ x, y, text }) =>
        `<g class="tag"><circle cx="${round(x)}" cy="${round(y)}" r="${RADIUS}"/>` +
        `<text x="${round(x)}" y="${round(y + 2.6)}" text-anchor="middle">${text}</text></g>`,
    ),
    '</svg>',
  ].join('');
}

/**
 * Numbers stand level with the first word that was found, in the left margin for the first column and in the right one
 * for any other, so that none stands beside a side bar that it does not speak of; below one another where they meet.
 */
function placeTags(
  marks: readonly CitedEvidence[],
  number: number,
  words: PageSketch['words'],
  frame: Omit<Box, 'page'>,
) {
  const placed: { readonly x: number; readonly y: number; readonly text: string }[] = [];
  for (const mark of marks) {
    const box = mark.boxes.find((candidate) => candidate.page === number);
    if (box === undefined) continue;
    const isLeft = startOfLine(box, words) < frame.x + frame.width * FIRST_COLUMN;
    const x = isLeft ? frame.x + 2 * RADIUS : frame.x + frame.width - 2 * RADIUS;
    let y = box.y + box.height / 2;
    while (placed.some((other) => other.x === x && Math.abs(other.y - y) < STEP)) y += 1;
    placed.push({ x, y, text: String(mark.number) });
  }
  return placed;
}

/** Where the words begin that stand before this box with no more than a space between them. */
function startOfLine(box: Box, words: PageSketch['words']): number {
  const level = words.filter(({ y }) => box.y < y && y <= box.y + box.height + 1);
  let start = box.x;
  for (;;) {
    const before = level.find(({ x, width, size }) => x < start && start <= x + width + size * SPACE);
    if (before === undefined) return start;
    start = before.x;
  }
}

/** The part of the page that holds its words, with a margin; the whole page where it holds none. */
function frameOf({ width, height, words }: PageSketch): Omit<Box, 'page'> {
  const from = (edges: readonly number[], margin: number) => Math.max(0, Math.min(...edges) - margin);
  const to = (edges: readonly number[], margin: number, limit: number) =>
    Math.min(limit, Math.max(...edges) + margin);
  if (words.length === 0) return { x: 0, y: 0, width, height };
  const x = from(
    words.map((word) => word.x),
    MARGIN.side,
  );
  const y = from(
    words.map((word) => word.y - word.size),
    MARGIN.top,
  );
  const right = to(
    words.map((word) => word.x + word.width),
    MARGIN.side,
    width,
  );
  const foot = to(
    words.map((word) => word.y),
    MARGIN.bottom,
    height,
  );
  return { x, y, width: right - x, height: foot - y };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
