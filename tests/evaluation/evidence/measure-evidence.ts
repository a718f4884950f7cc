import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { precision, recall } from '../match-counts.ts';
import { type Agreement, type AnnotationPair, measureAgreement } from './agreement.ts';
import { type ClassCounts, countByClass, type FormClass } from './form-class.ts';
import type { GoldResume, MarkedResume } from './gold-set.ts';
import type { GoldAnnotation } from './read-gold.ts';

/** A résumé with what the program says about it. */
export type Judged<Resume extends MarkedResume> = Resume & { readonly program: GoldAnnotation };
export type JudgedResume = Judged<GoldResume>;

export interface Comparison {
  readonly agreement: Agreement;
  readonly classes: ReadonlyMap<FormClass, ClassCounts>;
}

/** One part of the gold set: the program against the gold, and the second annotator against the first. */
export interface PartFigures {
  readonly resumes: number;
  readonly program: Comparison;
  readonly people: Comparison;
}

/** Both comparisons by the same functions. */
export function measurePart(resumes: readonly JudgedResume[], catalog: Catalog): PartFigures {
  return {
    resumes: resumes.length,
    program: measureProgram(resumes, catalog),
    people: compare(
      resumes.map(({ passes }) => passes),
      catalog,
    ),
  };
}

/** The program against the gold. */
export function measureProgram(resumes: readonly Judged<MarkedResume>[], catalog: Catalog): Comparison {
  return compare(
    resumes.map(({ gold, program }) => [gold, program]),
    catalog,
  );
}

function compare(pairs: readonly AnnotationPair[], catalog: Catalog): Comparison {
  return {
    agreement: measureAgreement(
      pairs,
      catalog.matrix.competencies.map(({ id }) => id),
    ),
    classes: countByClass(pairs, catalog.lexicon),
  };
}

/** The figures that have an aim or may only be bettered; each 0 to 1, kappa from -1, 0 where there is none. */
export function mainFigures({ overlap, strict, contextPairs, strength, depth }: Agreement) {
  return {
    precision: precision(overlap) ?? 0,
    recall: recall(overlap) ?? 0,
    strictPrecision: precision(strict) ?? 0,
    strictRecall: recall(strict) ?? 0,
    context: sameShare(contextPairs) ?? 0,
    strengthKappa: strength.kappa ?? 0,
    depthKappaOfEvery: depth.every.kappa ?? 0,
    depthKappaWhereFound: depth.either.kappa ?? 0,
    depthExact: depth.every.exact ?? 0,
    depthWithinOne: depth.every.withinOne ?? 0,
  };
}

/** Share of the pairs whose two sides are the same, 0 to 1; null without pairs. */
export function sameShare(pairs: readonly (readonly [unknown, unknown])[]): number | null {
  return pairs.length === 0 ? null : pairs.filter(([left, right]) => left === right).length / pairs.length;
}
