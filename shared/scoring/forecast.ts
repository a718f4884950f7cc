import type { CompetencyId } from '../catalog/skill-matrix.ts';
import type { CompetencyDepths } from './combine-category.ts';
import type { Judgement } from './judge-resume.ts';

/** Depths, 0 to 4, that a person supposes; competencies without one stay as the résumé shows them. */
export type SupposedDepths = ReadonlyMap<CompetencyId, number>;

/**
 * The judgement as it would be with supposed depths: in every run, because what is supposed is not in doubt. Mentions
 * and skills stay what they are, since nothing was written. A forecast is never a result.
 */
export function forecastJudgement(judgement: Judgement, supposed: SupposedDepths): Judgement {
  const withSupposed = (depths: CompetencyDepths): CompetencyDepths => new Map([...depths, ...supposed]);
  const { pessimistic, nominal, optimistic } = judgement.runs;
  return {
    ...judgement,
    competencies: judgement.competencies.map((competency) => ({
      ...competency,
      depth: supposed.get(competency.id) ?? competency.depth,
    })),
    runs: {
      pessimistic: withSupposed(pessimistic),
      nominal: withSupposed(nominal),
      optimistic: withSupposed(optimistic),
    },
    ageless: withSupposed(judgement.ageless),
  };
}
