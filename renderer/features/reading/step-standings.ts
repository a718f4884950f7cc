import { type ReadingStep, readingStepSchema } from '../../../shared/ipc/parse-contract.ts';
import type { StepFacts } from '../../store/library-document.ts';

export const READING_STEPS: readonly ReadingStep[] = readingStepSchema.options;

export type StepStanding = 'done' | 'now' | 'later';

/** Steps with a fact are done; the first without one is under way. */
export function stepStandings(facts: StepFacts): Readonly<Record<ReadingStep, StepStanding>> {
  const current = READING_STEPS.find((step) => facts[step] === undefined);
  const standing = (step: ReadingStep): StepStanding => {
    if (facts[step] !== undefined) return 'done';
    return step === current ? 'now' : 'later';
  };
  return {
    open: standing('open'),
    structure: standing('structure'),
    evidence: standing('evidence'),
    compare: standing('compare'),
  };
}
