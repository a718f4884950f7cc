import { greatest, least } from '../base/extremes.ts';
import { assembleLine } from './assemble-line.ts';
import { groupRows, type Row } from './group-rows.ts';
import type { LineDraft } from './line-draft.ts';
import type { Box } from './text-document.ts';
import type { Page, TextRun, TurnedRun } from './text-run.ts';

type Turn = TurnedRun['turn'];

/** A text that runs down or up the page beside other text. */
interface SideLabel {
  readonly text: string;
  readonly box: Box;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A single turned text is a watermark, a stamp or an ornament. */
const FEWEST_LABELS = 2;
const LONGEST_LABEL = 32;
/** The text beside a label begins below a gap of more leadings than this, about as wide as any above it. */
const WIDE_GAP = 1.4;
const ABOUT_AS_WIDE = 0.8;

/**
 * Puts headings that are turned by a quarter and stand beside their text ("Experience" along the edge) above the
 * first line of that text. Each is a region of its own, and so is the text from there on.
 */
export function insertSideLabels(drafts: readonly LineDraft[], pages: readonly Page[]): readonly LineDraft[] {
  const above = new Map(pages.flatMap((page) => placeLabels(labelsOf(page), drafts)));
  let added = 0;
  return drafts.flatMap((draft): readonly LineDraft[] => {
    const label = above.get(draft);
    if (label === undefined) return [{ ...draft, region: draft.region + added }];
    added += draft.gapAbove === null ? 1 : 2;
    const region = draft.region + added;
    return [lineOf(label, region - 1), { ...draft, region, gapAbove: null }];
  });
}

/** The labels of a page from top to bottom: two or more on one line along the page. */
function labelsOf(page: Page): readonly SideLabel[] {
  const turned = page.turned ?? [];
  const labels = (['down', 'up'] as const).flatMap((turn) => {
    const runs = turned.filter((run) => run.turn === turn).map(asUpright);
    return groupRows(runs).flatMap((row) => labelsIn(row, page.number, turn));
  });
  const named = labels.every(({ text }) => text.length <= LONGEST_LABEL && !/\d/u.test(text));
  return named ? [...labels].sort((one, other) => one.box.y - other.box.y) : [];
}

/** The run as it would stand on the page turned back: along the page becomes across it. */
function asUpright({ turn, ...run }: TurnedRun): TextRun {
  const { x, y, width, height, baseline } = run;
  return turn === 'down'
    ? { ...run, x: y, y: -x - width, width: height, height: width, baseline: -baseline }
    : { ...run, x: -y - height, y: x, width: height, height: width, baseline };
}

function labelsIn(row: Row, page: number, turn: Turn): readonly SideLabel[] {
  const line = assembleLine(row);
  if (line === null || line.tabs.length + 1 < FEWEST_LABELS) return [];
  const { fontSize, bold, italic, segments } = line;
  const starts = [0, ...line.tabs.map((tab) => tab + 1)];
  return starts.map((start, index): SideLabel => {
    const end = line.tabs[index] ?? line.text.length;
    const own = segments.filter((segment) => segment.start >= start && segment.end <= end);
    const from = least(own.map(({ x }) => x));
    const to = greatest(own.map(({ x, width }) => x + width));
    const across = turn === 'down' ? -row.bottom : row.top;
    const box = {
      page,
      x: across,
      y: turn === 'down' ? from : -to,
      width: row.bottom - row.top,
      height: to - from,
    };
    return { text: line.text.slice(start, end), box, fontSize, bold, italic };
  });
}

/** Each label with the first line beside it; none where a label has no text of its own beside it. */
function placeLabels(
  labels: readonly SideLabel[],
  drafts: readonly LineDraft[],
): readonly (readonly [LineDraft, SideLabel])[] {
  const placed = labels.flatMap((label, index): readonly (readonly [LineDraft, SideLabel])[] => {
    const floor = labels[index - 1]?.box ?? null;
    const first = firstBeside(label, floor === null ? Number.NEGATIVE_INFINITY : bottomOf(floor), drafts);
    return first === null ? [] : [[first, label]];
  });
  return new Set(placed.map(([draft]) => draft)).size === labels.length ? placed : [];
}

/** The line at the region's start or below the lowest wide gap between the label before and the middle of this one, in the nearest region. */
function firstBeside({ box }: SideLabel, floor: number, drafts: readonly LineDraft[]): LineDraft | null {
  const beside = drafts.filter((draft) => overlaps(draft.box, box));
  const distances = beside.map((draft) => distanceAcross(draft.box, box));
  if (beside.length === 0 || distances.some((distance) => distance < 0)) return null;
  const region = beside[distances.indexOf(least(distances))]?.region;
  const middle = box.y + box.height / 2;
  const lines = drafts.filter(
    (draft) => draft.region === region && draft.box !== null && draft.box.y >= floor && draft.box.y <= middle,
  );
  const widest = greatest(lines.map(({ gapAbove }) => gapAbove ?? 0));
  const isWide = ({ gapAbove }: LineDraft) =>
    gapAbove !== null && gapAbove > WIDE_GAP && gapAbove >= ABOUT_AS_WIDE * widest;
  return lines.findLast(isWide) ?? lines.find(({ gapAbove }) => gapAbove === null) ?? null;
}

function bottomOf({ y, height }: Box): number {
  return y + height;
}

/** Whether two boxes share some height of a page. */
function overlaps(one: Box | null, other: Box): boolean {
  return one !== null && one.page === other.page && one.y < bottomOf(other) && bottomOf(one) > other.y;
}

/** Points between two boxes from left to right; less than 0 where they share some width. */
function distanceAcross(one: Box | null, other: Box): number {
  if (one === null) return Number.POSITIVE_INFINITY;
  return Math.max(one.x - other.x - other.width, other.x - one.x - one.width);
}

function lineOf({ text, box, fontSize, bold, italic }: SideLabel, region: number): LineDraft {
  return {
    text,
    page: box.page,
    block: null,
    box,
    segments: [{ start: 0, end: text.length, x: box.x, width: box.width }],
    fontSize,
    bold,
    boldEnd: null,
    italic,
    bullet: null,
    headingLevel: null,
    tabs: [],
    region,
    gapAbove: null,
    indent: box.x,
  };
}
