import { wordsOf } from './comparable-text.ts';
import { similarity } from './edit-distance.ts';

/**
 * A piece of a page that is read in one go, such as one entry. Its `lead` is what an entry's header shows side by side
 * (title, dates, employer), which may be read in any order.
 */
export interface FlowBlock {
  /** Which section the block belongs to; blocks of a section keep their order. */
  readonly section: number;
  /** The section's heading, before its first block. */
  readonly heading: string | null;
  readonly lead: readonly string[];
  readonly body: readonly string[];
}

/**
 * 1 minus the normalised edit distance of words between a text and the legal order that is nearest to it, 0 to 1.
 * Legal is: sections as wholes in any order (columns may be read from either side); inside a section its blocks in
 * order, inside a block the lead's pieces in any order and then the body. A column that goes on over a page is divided
 * there, so a section may come in as many parts as there are pages, divided between blocks.
 */
export function measureOrder(blocks: readonly FlowBlock[], text: string, pages: number): number {
  const found = wordsOf(text);
  return similarity(legalWords(blocks, found, pages), found);
}

/** The words of the blocks in the legal order that is nearest to the words found. */
function legalWords(
  blocks: readonly FlowBlock[],
  found: readonly string[],
  pages: number,
): readonly string[] {
  const places = new WordPlaces(found);
  const placed = blocks.map((block, index) => ({ block, index, at: places.find(wordsOfBlock(block)) }));
  const sorted = [...placed].sort((a, b) => a.at - b.at || a.index - b.index);
  const sections = sorted.map(({ block }) => block.section);
  const slots = inParts(sections, Math.max(1, pages));
  const waiting = new Map<number, FlowBlock[]>();
  for (const block of blocks) waiting.set(block.section, [...(waiting.get(block.section) ?? []), block]);
  const legal = slots.flatMap((section) => {
    const block = waiting.get(section)?.shift();
    return block === undefined ? [] : [block];
  });
  return legal.flatMap((block) => orderedWords(block, found, places));
}

/** The sections of the sorted blocks; those in more parts than allowed are put together where most of them stand. */
function inParts(sections: readonly number[], allowed: number): readonly number[] {
  const scattered = [...new Set(sections)].filter((section) => partsOf(sections, section) > allowed);
  let slots = [...sections];
  for (const section of scattered) {
    const own = slots.flatMap((each, index) => (each === section ? [index] : []));
    const middle = own[Math.floor(own.length / 2)] ?? 0;
    const before = slots.slice(0, middle).filter((each) => each !== section);
    const after = slots.slice(middle).filter((each) => each !== section);
    slots = [...before, ...own.map(() => section), ...after];
  }
  return slots;
}

function partsOf(sections: readonly number[], section: number): number {
  return sections.filter((each, index) => each === section && sections[index - 1] !== section).length;
}

function wordsOfBlock({ heading, lead, body }: FlowBlock): readonly string[] {
  return [heading ?? '', ...lead, ...body].flatMap(wordsOf);
}

/** A block's words with the lead's pieces in the order in which the text has them. */
function orderedWords(block: FlowBlock, found: readonly string[], places: WordPlaces): readonly string[] {
  let near = places.find(wordsOfBlock(block));
  const taken = new Set<number>();
  // The longest piece chooses first and the others stand near it: a short one may be in many places.
  const pieces = block.lead
    .map((piece, index) => ({ words: wordsOf(piece), index }))
    .sort((a, b) => b.words.length - a.words.length || a.index - b.index)
    .map((piece) => {
      const at = nearestSequence(piece.words, found, near, taken);
      if (at !== null) {
        if (taken.size === 0) near = at;
        for (const offset of piece.words.keys()) taken.add(at + offset);
      }
      return { ...piece, at: at ?? near };
    })
    .sort((a, b) => a.at - b.at || a.index - b.index);
  return [
    ...wordsOf(block.heading ?? ''),
    ...pieces.flatMap(({ words }) => words),
    ...block.body.flatMap(wordsOf),
  ];
}

/** Where the words stand in a row, not on places that are taken, as near to a place as possible. */
function nearestSequence(
  words: readonly string[],
  found: readonly string[],
  near: number,
  taken: ReadonlySet<number>,
): number | null {
  let best: number | null = null;
  for (let index = 0; index + words.length <= found.length; index += 1) {
    if (best !== null && Math.abs(index - near) >= Math.abs(best - near)) continue;
    if (words.every((word, offset) => found[index + offset] === word && !taken.has(index + offset)))
      best = index;
  }
  return best;
}

/** Pairs of words that stand only once in a text, with their places. */
class WordPlaces {
  private readonly single = new Map<string, number>();
  private readonly first = new Map<string, number>();
  private readonly end: number;

  constructor(words: readonly string[]) {
    this.end = words.length;
    const repeated = new Set<string>();
    for (const [index, word] of words.entries()) {
      if (!this.first.has(word)) this.first.set(word, index);
      const pair = `${word} ${words[index + 1] ?? ''}`;
      if (this.single.has(pair)) repeated.add(pair);
      this.single.set(pair, index);
    }
    for (const pair of repeated) this.single.delete(pair);
  }

  /** The middle of the places where the words' pairs stand; the end of the text when none is there. */
  find(words: readonly string[]): number {
    const pairs = words.flatMap((word, index) => this.single.get(`${word} ${words[index + 1] ?? ''}`) ?? []);
    const places = pairs.length > 0 ? pairs : words.flatMap((word) => this.first.get(word) ?? []);
    return places.sort((a, b) => a - b)[Math.floor(places.length / 2)] ?? this.end;
  }
}
