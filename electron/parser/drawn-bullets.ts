import type { TextRun } from '../../shared/document/text-run.ts';
import type { Rectangle } from './affine.ts';

/** Shares of the font size: how large a drawn bullet is, and how far from it its text may start. */
const SMALLEST = 0.1;
const LARGEST = 0.7;
const FARTHEST_TEXT = 2.2;
/** No dot stands this close to the left of a bullet, as those do that rate a skill. */
const FREE_OF_DOTS = 3;
/** No text does either, nor at less than this multiple of the distance to the bullet's own text. */
const FREE_OF_TEXT = 1.5;
const FARTHER_THAN_TEXT = 1.5;

/**
 * Bullets that the file draws as small shapes instead of writing them (browsers print list markers so), as
 * runs on the baseline of their text. A shape is a bullet when text starts close to its right, at the height
 * of small letters, and nothing stands to its left.
 */
export function bulletsFromDots(dots: readonly Rectangle[], runs: readonly TextRun[]): readonly TextRun[] {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const bullets: TextRun[] = [];
  for (const dot of dots) {
    const middle = (dot.top + dot.bottom) / 2;
    const row = rowAround(sorted, middle);
    const text = row.find((run) => run.x >= dot.right - 0.5);
    if (text === undefined || !fits(dot, text)) continue;
    const besideText = row.some(
      (run) => run.x < dot.left && run.x + run.width > dot.left - freeOfText(dot, text),
    );
    const besideDot = dots.some(
      (other) =>
        other !== dot &&
        Math.abs((other.top + other.bottom) / 2 - middle) < 1 &&
        Math.abs(other.left - dot.left) > 0.5 &&
        Math.abs(other.left - dot.left) < FREE_OF_DOTS * text.fontSize,
    );
    if (!besideText && !besideDot) bullets.push(bulletBefore(text, dot));
  }
  return withoutRepeats(bullets);
}

/** Points left of a bullet in which no text stands: a dot between two words parts them, one after a name rates it. */
function freeOfText(dot: Rectangle, text: TextRun): number {
  return Math.max(FREE_OF_TEXT * text.fontSize, FARTHER_THAN_TEXT * (text.x - dot.right));
}

/** Runs whose small letters stand at this height, left to right. */
function rowAround(sorted: readonly TextRun[], y: number): readonly TextRun[] {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.baseline ?? 0) < y) from = middle + 1;
    else to = middle;
  }
  const row: TextRun[] = [];
  for (let index = from; index < sorted.length; index += 1) {
    const run = sorted[index];
    if (run === undefined || run.baseline > y + 60) break;
    if (run.baseline - y <= 0.75 * run.fontSize) row.push(run);
  }
  return row.sort((a, b) => a.x - b.x);
}

function fits(dot: Rectangle, text: TextRun): boolean {
  const size = Math.max(dot.right - dot.left, dot.bottom - dot.top);
  const thin = Math.min(dot.right - dot.left, dot.bottom - dot.top);
  const { fontSize } = text;
  return (
    size <= LARGEST * fontSize &&
    thin >= SMALLEST * fontSize &&
    size <= 2 * thin &&
    text.x - dot.right <= FARTHEST_TEXT * fontSize
  );
}

function bulletBefore(text: TextRun, dot: Rectangle): TextRun {
  return { ...text, text: '•', x: dot.left, width: dot.right - dot.left, bold: false, italic: false };
}

/** A bullet that is filled and outlined is painted twice. */
function withoutRepeats(bullets: readonly TextRun[]): readonly TextRun[] {
  return bullets.filter(
    (bullet, index) =>
      !bullets
        .slice(0, index)
        .some((other) => other.baseline === bullet.baseline && Math.abs(other.x - bullet.x) < 2),
  );
}
