import type { FormMatch } from './form-index.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** Words on either side within which an unambiguous skill settles a capitalised form. */
const NEIGHBOUR_WORDS = 6;
/** Gaps and words that only separate the elements of an enumeration; a lone dot stands in a version. */
const LINK_GAP = /^(?:[\s,;/|•·&+()-]*|\.)$/u;
const SEPARATOR = /[,;/|•·&+()]/u;
export const LINK_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'plus', 'with']);
/** "3", "11g": the version after a name. */
export const VERSION = /^v?\d+[a-z]?$/u;

/** Where the unambiguous skills of a statement stand, and which of its words are elements of enumerations. */
export class Neighbourhood {
  private readonly certainStarts: ReadonlySet<number>;
  private readonly certainEnds: ReadonlySet<number>;
  /** For each first token of an element, the end of its longest form; and the other way round. */
  private readonly endOf = new Map<number, number>();
  private readonly startOf = new Map<number, number>();
  private readonly reachedForward = new Map<number, boolean>();
  private readonly reachedBackward = new Map<number, boolean>();

  constructor(
    elements: readonly FormMatch[],
    certain: readonly FormMatch[],
    private readonly tokens: readonly Token[],
  ) {
    this.certainStarts = new Set(certain.map(({ start }) => start));
    this.certainEnds = new Set(certain.map(({ end }) => end));
    for (const { start, end } of elements) {
      this.endOf.set(start, Math.max(end, this.endOf.get(start) ?? 0));
      this.startOf.set(end, Math.min(start, this.startOf.get(end) ?? start));
    }
  }

  get hasAny(): boolean {
    return this.certainStarts.size > 0;
  }

  /** Whether an unambiguous skill stands within a few words, in the same sentence. */
  isNear({ start, end }: FormMatch, within: Sentence): boolean {
    for (let offset = 0; offset < NEIGHBOUR_WORDS; offset += 1) {
      if (end + offset < within.end && this.certainStarts.has(end + offset)) return true;
      if (start - offset > within.start && this.certainEnds.has(start - offset)) return true;
    }
    return false;
  }

  /** Whether only separators, links, versions and other forms stand between the match and an unambiguous skill. */
  isLinked({ start, end }: FormMatch): boolean {
    return (
      this.reaches(end, this.reachedForward, (position) => {
        const element = this.nextElement(position);
        if (element === null) return false;
        return this.certainStarts.has(element) || this.endOf.get(element);
      }) ||
      this.reaches(start, this.reachedBackward, (position) => {
        const element = this.previousElementEnd(position);
        if (element === null) return false;
        return this.certainEnds.has(element) || this.startOf.get(element);
      })
    );
  }

  /** Follows `step` to an answer, and keeps that for every place passed: a list of names is walked once. */
  private reaches(
    from: number,
    known: Map<number, boolean>,
    step: (position: number) => boolean | number | undefined,
  ): boolean {
    const passed: number[] = [];
    let at: boolean | number | undefined = from;
    while (typeof at === 'number') {
      passed.push(at);
      at = known.get(at) ?? step(at);
    }
    const answer = at ?? false;
    for (const position of passed) known.set(position, answer);
    return answer;
  }

  /** The token after the links that start at `position`; null where there are none. */
  private nextElement(position: number): number | null {
    let next = position;
    let linked = false;
    for (;;) {
      const token = this.tokens[next];
      if (token === undefined || !LINK_GAP.test(token.gap)) return null;
      linked ||= SEPARATOR.test(token.gap) || LINK_WORDS.has(token.word);
      if (!LINK_WORDS.has(token.word) && !VERSION.test(token.word)) return linked ? next : null;
      next += 1;
    }
  }

  /** The end of the element before the links that end at `position`; null where there are none. */
  private previousElementEnd(position: number): number | null {
    let end = position;
    let linked = false;
    for (;;) {
      const gap = this.tokens[end]?.gap ?? '';
      const before = this.tokens[end - 1];
      if (before === undefined || !LINK_GAP.test(gap)) return null;
      linked ||= SEPARATOR.test(gap) || LINK_WORDS.has(before.word);
      if (!LINK_WORDS.has(before.word) && !VERSION.test(before.word)) return linked ? end : null;
      end -= 1;
    }
  }
}
