import { addCounts, type MatchCounts } from '../match-counts.ts';
import type { Context } from './agreement.ts';
import { sameShare } from './measure-evidence.ts';
import { countPaired, isUnknown, pairMentions, sameSkill, sameSpan } from './pair-mentions.ts';
import type { GoldMention } from './read-gold.ts';
import type { MarkedText, SpanMark } from './span-file.ts';

/** A text with the marks that somebody made and the mentions that the program finds. */
export interface ComparedText extends MarkedText {
  readonly found: readonly GoldMention[];
}

export interface SpanFigures {
  readonly place: SpanCounts;
  /** Null unless every mark names a skill. */
  readonly skill: SpanCounts | null;
  /** Marks whose skill the lexicon lacks; they count as missed. */
  readonly unknown: number;
  /** Share of the same context among the mentions that were found and whose mark names one; null without any. */
  readonly context: number | null;
  /** The same for each context that a mark names, in the order in which they are first named. */
  readonly contexts: ReadonlyMap<Context, ContextCounts>;
}

export interface ContextCounts {
  readonly marked: number;
  /** Marks of which at least one character was found. */
  readonly found: number;
  /** Those that were found with the context of the mark. */
  readonly same: number;
}

export interface SpanCounts {
  /** The same first and last character. */
  readonly strict: MatchCounts;
  /** At least one character in common. */
  readonly overlap: MatchCounts;
}

/** How well the marks of all texts together are found. */
export function measureSpans(texts: readonly ComparedText[]): SpanFigures {
  const marks = texts.flatMap((text) => text.marks);
  const namesSkills = marks.length > 0 && marks.every(({ skill }) => skill !== null);
  const together = namesSkills ? agree : () => true;
  const contexts = texts.flatMap((text) =>
    pairsOf(text, together).pairs.flatMap(([mark, mention]) =>
      mark.context === null ? [] : [[mark.context, mention.context] as const],
    ),
  );
  return {
    place: countSpans(texts, () => true),
    skill: namesSkills ? countSpans(texts, agree) : null,
    unknown: marks.filter(({ skill }) => skill !== null && isUnknown({ skill })).length,
    context: sameShare(contexts),
    contexts: countContexts(marks, contexts),
  };
}

function countContexts(
  marks: readonly SpanMark[],
  pairs: readonly (readonly [mark: Context, mention: Context])[],
): ReadonlyMap<Context, ContextCounts> {
  const named = new Set(marks.flatMap(({ context }) => (context === null ? [] : [context])));
  return new Map(
    [...named].map((context) => {
      const found = pairs.filter(([mark]) => mark === context);
      const marked = marks.filter((mark) => mark.context === context).length;
      const same = found.filter(([, mention]) => mention === context).length;
      return [context, { marked, found: found.length, same }];
    }),
  );
}

type Together = (mark: SpanMark, mention: GoldMention) => boolean;

const agree: Together = ({ skill }, mention) => skill !== null && sameSkill({ skill }, mention);

function pairsOf({ marks, found }: ComparedText, together: Together) {
  return pairMentions([{ key: '', mentions: marks }], [{ key: '', mentions: found }], together);
}

function countSpans(texts: readonly ComparedText[], together: Together): SpanCounts {
  const paired = texts.map((text) => pairsOf(text, together));
  const overlap = addCounts(paired.map(countPaired));
  const same = paired.flatMap(({ pairs }) => pairs.filter((pair) => sameSpan(...pair)));
  return { strict: { ...overlap, matched: same.length }, overlap };
}
