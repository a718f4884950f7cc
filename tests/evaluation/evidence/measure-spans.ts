import type { Lexicon } from '../../../shared/catalog/lexicon.ts';
import { addCounts, type MatchCounts } from '../match-counts.ts';
import type { Context } from './agreement.ts';
import { sameShare } from './measure-evidence.ts';
import {
  countPaired,
  isUnknown,
  type PairedMentions,
  pairMentions,
  sameSkill,
  sameSpan,
} from './pair-mentions.ts';
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
  /** Found where the found skill belongs to the mark's competency. Null unless every mark names one. */
  readonly competency: SpanCounts | null;
  /** Marks whose skill the lexicon lacks; they count as missed. */
  readonly unknown: number;
  /** Share of the same context among the mentions that were found and whose mark names one; null without any. */
  readonly context: number | null;
  /** The same for each context that a mark names, in the order in which they are first named. */
  readonly contexts: ReadonlyMap<Context, ContextCounts>;
  /** The same share of strengths. */
  readonly strength: number | null;
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

type Pairs = PairedMentions<SpanMark, GoldMention>;

/** How well the marks of all texts together are found. */
export function measureSpans(texts: readonly ComparedText[], lexicon: Lexicon): SpanFigures {
  const marks = texts.flatMap((text) => text.marks);
  const every = (isGiven: (mark: SpanMark) => boolean): boolean => marks.length > 0 && marks.every(isGiven);
  const bySkill = every(({ skill }) => skill !== null) ? texts.map(pairBySkill) : null;
  const byCompetency = every(({ competency }) => competency !== null)
    ? pairByCompetency(texts, lexicon)
    : null;
  const byPlace = texts.map((text) => pairIn(text, () => true));
  const found = (bySkill ?? byCompetency ?? byPlace).flatMap(({ pairs }) => pairs);
  return {
    place: countSpans(byPlace),
    skill: bySkill === null ? null : countSpans(bySkill),
    competency: byCompetency === null ? null : countSpans(byCompetency),
    unknown: marks.filter(({ skill }) => skill !== null && isUnknown({ skill })).length,
    context: shareOfSame(found, ({ context }) => context),
    contexts: countContexts(marks, found),
    strength: shareOfSame(found, ({ strength }) => strength),
  };
}

/**
 * Each text's marks and the mentions that show the same competency. Mentions that show none ("adjacent" skills) are
 * left aside.
 */
export function pairByCompetency(texts: readonly ComparedText[], { skills }: Lexicon): readonly Pairs[] {
  const competencies = new Map<string, readonly string[]>(
    skills.map((skill) => [skill.id, skill.competencies]),
  );
  const shownBy = ({ skill }: GoldMention): readonly string[] => competencies.get(skill) ?? [];
  return texts.map((text) =>
    pairIn(
      { ...text, found: text.found.filter((mention) => shownBy(mention).length > 0) },
      ({ competency }, mention) => competency !== null && shownBy(mention).includes(competency),
    ),
  );
}

function countContexts(
  marks: readonly SpanMark[],
  pairs: Pairs['pairs'],
): ReadonlyMap<Context, ContextCounts> {
  const named = new Set(marks.flatMap(({ context }) => (context === null ? [] : [context])));
  return new Map(
    [...named].map((context) => {
      const found = pairs.filter(([mark]) => mark.context === context);
      const marked = marks.filter((mark) => mark.context === context).length;
      const same = found.filter(([, mention]) => mention.context === context).length;
      return [context, { marked, found: found.length, same }];
    }),
  );
}

function pairBySkill(text: ComparedText): Pairs {
  return pairIn(text, ({ skill }, mention) => skill !== null && sameSkill({ skill }, mention));
}

function pairIn(
  { marks, found }: ComparedText,
  together: (mark: SpanMark, mention: GoldMention) => boolean,
): Pairs {
  return pairMentions([{ key: '', mentions: marks }], [{ key: '', mentions: found }], together);
}

function countSpans(paired: readonly Pairs[]): SpanCounts {
  const overlap = addCounts(paired.map(countPaired));
  const same = paired.flatMap(({ pairs }) => pairs.filter((pair) => sameSpan(...pair)));
  return { strict: { ...overlap, matched: same.length }, overlap };
}

/** Of the pairs whose mark gives it. */
function shareOfSame(
  pairs: Pairs['pairs'],
  given: (side: SpanMark | GoldMention) => string | number | null,
): number | null {
  return sameShare(
    pairs.flatMap(([mark, mention]) => {
      const value = given(mark);
      return value === null ? [] : [[value, given(mention)] as const];
    }),
  );
}
