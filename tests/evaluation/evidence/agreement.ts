import type { CompetencyId } from '../../../shared/catalog/skill-matrix.ts';
import { contextSchema, type SkillMention } from '../../../shared/evidence/skill-mention.ts';
import { addCounts, type MatchCounts } from '../match-counts.ts';
import { measureOrdinal, type OrdinalAgreement, type RatedPair } from './ordinal-agreement.ts';
import { countPaired, pairMentions, sameSkill, sameSpan } from './pair-mentions.ts';
import type { GoldAnnotation } from './read-gold.ts';

export type Context = SkillMention['context'];

/** What two people said about the same résumé; nobody's word is the right one, so the order does not matter. */
export type AnnotationPair = readonly [left: GoldAnnotation, right: GoldAnnotation];

export interface Agreement {
  /** Mentions that both marked with the same skill and the same first and last character. */
  readonly strict: MatchCounts;
  /** Mentions that both marked with the same skill and at least one character in common. */
  readonly overlap: MatchCounts;
  /** Mentions that have at least one character in common, whatever their skills. */
  readonly place: MatchCounts;
  /** Of each mention that both marked. */
  readonly contextPairs: readonly (readonly [left: Context, right: Context])[];
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
  const marked = annotations.map(([left, right]) => pairMentions(left.lines, right.lines, sameSkill));
  const pairs = marked.flatMap((each) => each.pairs);
  const contextPairs = pairs.map(([left, right]) => [left.context, right.context] as const);
  const totals = addCounts(marked.map(countPaired));
  return {
    strict: { ...totals, matched: pairs.filter(([left, right]) => sameSpan(left, right)).length },
    overlap: totals,
    place: addCounts(
      annotations.map(([left, right]) => countPaired(pairMentions(left.lines, right.lines, () => true))),
    ),
    contextPairs,
    contexts: new Map(contextSchema.options.map((context) => [context, countContext(context, contextPairs)])),
    strength: measureOrdinal(pairs.map(([left, right]) => [left.strength, right.strength])),
    depth: measureDepths(annotations, competencies),
  };
}

function countContext(context: Context, pairs: Agreement['contextPairs']): MatchCounts {
  const given = pairs.map(([left, right]) => [left === context, right === context] as const);
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
