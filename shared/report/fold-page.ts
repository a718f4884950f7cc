import type { Box } from '../document/text-document.ts';
import type { PageSketch } from './handout.ts';

type Word = PageSketch['words'][number];

/** Points of the page that are kept above and below a mark: about two lines. */
const CONTEXT = 30;
/** Points of paper above the first word and below the last one of a part. */
const PADDING = 5;
/** Points between two parts, with the line that stands for what was left out in their middle. */
const CUT = 14;
/** A letter's top lies this share of its size above the foot of its line. */
const HEIGHT = 1.15;

/** The parts of a page that hold marks, below one another. Points, from the top of the first part. */
export interface FoldedPage {
  readonly words: readonly Word[];
  readonly height: number;
  /** Where something was left out between two parts. */
  readonly cuts: readonly number[];
  /** Moves a marked box to where it stands now. */
  readonly place: (box: Box) => Box;
}

interface Part {
  /** On the whole page. */
  readonly top: number;
  readonly bottom: number;
  /** By how much it moves up. */
  readonly shift: number;
}

/** Leaves out what lies away from every mark; a page without marks stays whole. */
export function foldPage(page: PageSketch, boxes: readonly Box[]): FoldedPage {
  const parts = stack(findParts(page, boxes));
  const partAt = (y: number) => parts.find(({ top, bottom }) => top <= y && y <= bottom);
  return {
    words: page.words.flatMap((word) => {
      const part = partAt(middleOf(word));
      return part === undefined ? [] : [{ ...word, y: word.y - part.shift }];
    }),
    height: parts.reduce((foot, { bottom, shift }) => Math.max(foot, bottom - shift), 0),
    cuts: parts.slice(1).map(({ top, shift }) => top - shift - CUT / 2),
    place: (box) => ({ ...box, y: box.y - (partAt(box.y + box.height / 2)?.shift ?? 0) }),
  };
}

/** From the top down, none meeting another. */
function findParts({ height, words }: PageSketch, boxes: readonly Box[]): readonly Omit<Part, 'shift'>[] {
  if (boxes.length === 0) return [reachOf(words, { top: 0, bottom: height })];
  const wanted = boxes
    .map((box) => {
      const own = { top: box.y - PADDING, bottom: box.y + box.height + PADDING };
      const around = reachOf(words, { top: box.y - CONTEXT, bottom: box.y + box.height + CONTEXT });
      return { top: Math.min(own.top, around.top), bottom: Math.max(own.bottom, around.bottom) };
    })
    .toSorted((a, b) => a.top - b.top);
  const parts: Omit<Part, 'shift'>[] = [];
  for (const part of wanted) {
    const last = parts.at(-1);
    if (last !== undefined && part.top <= last.bottom + CUT) {
      parts[parts.length - 1] = { top: last.top, bottom: Math.max(last.bottom, part.bottom) };
    } else {
      parts.push(part);
    }
  }
  return parts;
}

/** A stretch, as high as the whole lines whose middle lies in it. */
function reachOf(words: readonly Word[], { top, bottom }: Omit<Part, 'shift'>): Omit<Part, 'shift'> {
  const kept = words.filter((word) => top <= middleOf(word) && middleOf(word) <= bottom);
  if (kept.length === 0) return { top, bottom };
  return {
    top: Math.min(...kept.map(({ y, size }) => y - size * HEIGHT)) - PADDING,
    bottom: Math.max(...kept.map(({ y }) => y)) + PADDING,
  };
}

function stack(parts: readonly Omit<Part, 'shift'>[]): readonly Part[] {
  let foot = 0;
  return parts.map((part) => {
    const shift = part.top - foot;
    foot = part.bottom - shift + CUT;
    return { ...part, shift };
  });
}

function middleOf({ y, size }: Word): number {
  return y - (size * HEIGHT) / 2;
}
