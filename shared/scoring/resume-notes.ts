import { z } from 'zod';
import { correctionSchema } from '../evidence/correction.ts';
import { gapAnswerSchema } from './gap-answer.ts';

/** What a person said about one résumé. Kept with the fingerprint of its file and replayed when it is read again. */
export const resumeNotesSchema = z
  .strictObject({
    /** In the order in which they were made; at most one for each mention. */
    corrections: z.array(correctionSchema).max(2000).readonly(),
    /** At most one for each competency. */
    answers: z.array(gapAnswerSchema).max(200).readonly(),
  })
  .readonly();
export type ResumeNotes = z.infer<typeof resumeNotesSchema>;

export const NO_NOTES: ResumeNotes = { corrections: [], answers: [] };
