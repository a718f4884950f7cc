import { type ReadingStep, readingStepSchema } from '../../../shared/ipc/parse-contract.ts';
import type { DocumentState, StepFacts } from '../../store/library-document.ts';

export type ReadingState = Extract<DocumentState, { kind: 'reading' }>;

/** The steps that this reading takes, in order. */
export function stepsOf({ ocr }: ReadingState): readonly ReadingStep[] {
  return readingStepSchema.options.filter((step) => step !== 'recognize' || ocr !== 'never');
}

export type StepStanding = 'done' | 'now' | 'later';

/** Steps with a fact are done; the first without one is under way. */
export function stepStandings(
  steps: readonly ReadingStep[],
  facts: StepFacts,
): Readonly<Record<ReadingStep, StepStanding>> {
  const current = steps.find((step) => facts[step] === undefined);
  const standing = (step: ReadingStep): StepStanding => {
    if (facts[step] !== undefined) return 'done';
    return step === current ? 'now' : 'later';
  };
  return {
    open: standing('open'),
    recognize: standing('recognize'),
    structure: standing('structure'),
    evidence: standing('evidence'),
    compare: standing('compare'),
  };
}
