import type { GridRow } from './entry-grid.ts';
import { namesTime } from './label-rail.ts';
import { findListMarker } from './list-marker.ts';
import type { TextChunk } from './text-chunk.ts';

/** Positions within this many points are one. */
const FLUSH = 2.5;
/** Baselines this close, in font sizes, are one. */
const LEVEL = 0.35;
/** The text of an item hangs at most so far behind its sign, in font sizes. */
const HANGING = 3;
/** Rows of one list follow each other within this many font sizes. */
const LIST_LEADING = 2.2;
/** A cell of dates and places is at most so long, in characters. */
const LONGEST_DATE = 32;

/**
 * Lists that are set in two columns under their entries, each with the header over both: the header is read before its
 * list, and the list's columns one after the other. null unless the right side holds nothing but such lists, each level
 * with one at the left, and dates.
 */
export function listGrid(left: readonly TextChunk[], right: readonly TextChunk[]): readonly GridRow[] | null {
  const items = right.filter(
    ({ text }) => !namesTime(text) || findListMarker(text) !== null || text.length > LONGEST_DATE,
  );
  const blocks = cutLists(items);
  if (blocks.length === 0 || !blocks.every((block) => isList(block))) return null;
  const rows: GridRow[] = [];
  let rest = byBaseline([...left, ...right]);
  for (const block of blocks) {
    const [first] = block;
    const beside = first === undefined ? null : listBeside(first, left);
    if (first === undefined || beside === null) return null;
    const own = new Set([...block, ...beside]);
    const top = first.baseline - LEVEL * first.fontSize;
    rows.push({ left: rest.filter((chunk) => !own.has(chunk) && chunk.baseline < top), right: [] });
    rows.push({ left: beside, right: block });
    rest = rest.filter((chunk) => !own.has(chunk) && chunk.baseline >= top);
  }
  return [...rows, { left: rest, right: [] }];
}

function byBaseline(chunks: readonly TextChunk[]): readonly TextChunk[] {
  return [...chunks].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

/** The chunks cut at wide spaces. */
function cutLists(chunks: readonly TextChunk[]): readonly (readonly TextChunk[])[] {
  const blocks: TextChunk[][] = [];
  for (const chunk of byBaseline(chunks)) {
    const above = blocks.at(-1)?.at(-1);
    if (above === undefined || chunk.baseline - above.baseline > LIST_LEADING * chunk.fontSize)
      blocks.push([]);
    blocks.at(-1)?.push(chunk);
  }
  return blocks;
}

/** Whether each row of a block starts at the sign of its items or hangs behind it, as the end of one from above does. */
function isList(block: readonly TextChunk[]): boolean {
  const item = block.find(({ text }) => findListMarker(text) !== null);
  if (item === undefined) return false;
  return block.every(({ left }) => left >= item.left - FLUSH && left <= item.left + HANGING * item.fontSize);
}

/** The list at the left whose first item is level with this one, down to a wide space or a row that is none of it. */
function listBeside(item: TextChunk, left: readonly TextChunk[]): readonly TextChunk[] | null {
  const below = byBaseline(left).filter(({ baseline }) => baseline >= item.baseline - LEVEL * item.fontSize);
  const [first] = below;
  if (first === undefined || Math.abs(first.baseline - item.baseline) > LEVEL * item.fontSize) return null;
  const [block = []] = cutLists(below);
  const end = block.findIndex(({ left: at }) => at < first.left - FLUSH);
  const list = end === -1 ? block : block.slice(0, end);
  return isList(list) ? list : null;
}
