import { z } from 'zod';
import { daySchema } from '../base/month.ts';
import { competencyIdSchema } from '../catalog/skill-matrix.ts';

/**
 * What a person decided about a gap. show: it was done, and the page does not say so. build: it is being learned.
 * not-for-me: it is left aside. None of them changes a score: only the résumé does.
 */
export const gapDecisionSchema = z.enum(['show', 'build', 'not-for-me']);
export type GapDecision = z.infer<typeof gapDecisionSchema>;

export const gapAnswerSchema = z
  .strictObject({
    competency: competencyIdSchema,
    answer: gapDecisionSchema,
    /** The person's own words: a draft line for the résumé, or a reason. Empty when none was given. */
    note: z.string().max(2000),
    /** By when; only where something is being built. */
    targetDate: daySchema.nullable(),
  })
  .readonly();
export type GapAnswer = z.infer<typeof gapAnswerSchema>;
