import type { CompetencyId } from '../../../shared/catalog/skill-matrix.ts';
import { contextSchema, type SkillMention } from '../../../shared/evidence/skill-mention.ts';
import { addCounts, type MatchCounts } from '../match-counts.ts';
import { measureOrdinal, type OrdinalAgreement, type RatedPair } from './ordinal-agreement.ts';
import type { GoldAnnotation, GoldMention } from './read-gold.ts';

type Context = SkillMention['context'];

/** What two people said about the same résumé; nobody's word is the right one, so the order does not matter. */
export type AnnotationPair = readonly [left: GoldAnnotation, right: GoldAnnotation];

export interface Agreement {
  /** Mentions that both marked with the same skill and the same first and last character. */
  readonly strict: MatchCounts;
  /** Mentions that both marked with the same skill and at least one character in common. */
  readonly overlap: MatchCounts;
  /** Of the mentions that both marked: how often each context was given, and how often by both. */
  readonly contexts: ReadonlyMap<Context, MatchCounts>;
  /** Of the mentions that both marked. */
  readonly strength: OrdinalAgreement;
  readonly depth: DepthAgreement;
}

/** Depths of the same competencies of the same résumés; one that somebody did not find is 0 for them. */
export interface DepthAgreement {
  /** Of all competencies, also the many that neither found. */
  readonly every: OrdinalAgreement;
  /** Of those that at least one of them found. */
  readonly either: OrdinalAgreement;
  /** Of those that both found: how deep, when it is agreed that there is something. */
  readonly both: OrdinalAgreement;
}

/** How far two annotators agree over all the résumés that both have marked. */
export function measureAgreement(
  annotations: readonly AnnotationPair[],
  competencies: readonly CompetencyId[],
): Agreement {
  const marked = annotations.map(pairMentions);
  const pairs = marked.flatMap((each) => each.pairs);
  return {
    strict: addCounts(
      marked.map((each) => ({ ...each.totals, matched: each.pairs.filter(sameSpan).length })),
    ),
    overlap: addCounts(marked.map((each) => ({ ...each.totals, matched: each.pairs.length }))),
    contexts: new Map(contextSchema.options.map((context) => [context, countContext(context, pairs)])),
    strength: measureOrdinal(pairs.map(([left, right]) => [left.strength, right.strength])),
    depth: measureDepths(annotations, competencies),
  };
}

type MentionPair = readonly [left: GoldMention, right: GoldMention];

interface PairedMentions {
  readonly pairs: readonly MentionPair[];
  readonly totals: Pick<MatchCounts, 'expected' | 'found'>;
}

/**
 * The mentions of the same skill that touch, each in one pair at most. The marks of one annotator never touch each
 * other, so that taking the first that is free in reading order finds as many pairs as there can be.
 */
function pairMentions([left, right]: AnnotationPair): PairedMentions {
  const others = new Map(right.lines.map(({ key, mentions }) => [key, mentions]));
  const pairs = left.lines.flatMap(({ key, mentions }) => {
    const free = new Set(others.get(key));
    return mentions.flatMap((mention): readonly MentionPair[] => {
      const partner = [...free].find((other) => touch(mention, other) && sameSkill(mention, other));
      if (partner === undefined) return [];
      free.delete(partner);
      return [[mention, partner]];
    });
  });
  return { pairs, totals: { expected: countMentions(left), found: countMentions(right) } };
}

function touch(left: GoldMention, right: GoldMention): boolean {
  return left.span.start < right.span.end && right.span.start < left.span.end;
}

/** Two skills that the lexicon lacks count as one: their labels are free words. */
function sameSkill(left: GoldMention, right: GoldMention): boolean {
  return left.skill === right.skill || (left.skill.startsWith('?') && right.skill.startsWith('?'));
}

function sameSpan([left, right]: MentionPair): boolean {
  return left.span.start === right.span.start && left.span.end === right.span.end;
}

function countMentions({ lines }: GoldAnnotation): number {
  return lines.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

function countContext(context: Context, pairs: readonly MentionPair[]): MatchCounts {
  const given = pairs.map(([left, right]) => [left.context === context, right.context === context] as const);
  return {
    matched: given.filter(([left, right]) => left && right).length,
    expected: given.filter(([left]) => left).length,
    found: given.filter(([, right]) => right).length,
  };
}

function measureDepths(
  annotations: readonly AnnotationPair[],
  competencies: readonly CompetencyId[],
): DepthAgreement {
  const pairs = annotations.flatMap(([left, right]) =>
    competencies.map((each): RatedPair => [left.depths.get(each) ?? 0, right.depths.get(each) ?? 0]),
  );
  return {
    every: measureOrdinal(pairs),
    either: measureOrdinal(pairs.filter(([left, right]) => left > 0 || right > 0)),
    both: measureOrdinal(pairs.filter(([left, right]) => left > 0 && right > 0)),
  };
}
