import type { GapReport } from './gap-report.ts';

/** How the figures come about, step by step; the same in the window and in every format. */
export const METHOD = {
  strength:
    'Every mention of a skill is read together with its sentence: a denial, a wish or work done by others does not ' +
    'count, a list counts little, and dated work with a number, production use, scale or people counts most.',
  depth:
    'Each competency takes the depth that its best evidence supports, from 0 to 4. Evidence that lies years back ' +
    'slowly counts for less. A category is a weighted mean of its four deepest competencies, so one more name in ' +
    'a list cannot lift it.',
  readiness:
    'Readiness adds up, over the required categories, long-term value times shown depth, at most the required ' +
    'depth, and divides by the same sum at full depth. Depth beyond the requirement never hides a gap elsewhere. ' +
    'The range shows how far the figure moves when uncertain mentions are dropped and undated work is read ' +
    'strictly or kindly.',
  order:
    'Gaps are ordered by the distance to the required depth, how much the role asks, long-term value, the order of ' +
    'the roadmap, and the effect for the effort.',
} as const;

/** How the figures of this result come about; without readiness where that is withheld. */
export function methodSentences(report: GapReport): readonly string[] {
  const { strength, depth, readiness, order } = METHOD;
  return report.withheld === 'totals' ? [strength, depth, order] : [strength, depth, readiness, order];
}
