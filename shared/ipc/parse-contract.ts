import { z } from 'zod';
import { failureSchema } from '../base/failure.ts';
import type { Result } from '../base/result.ts';
import { resumeSchema } from '../resume/resume.ts';

/** Largest file that is accepted, in bytes. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** A file as it crosses a boundary: its own name (never a path) and its content. */
export interface ResumeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The four steps of reading that people see, in order. "compare" happens in the window. */
export const readingStepSchema = z.enum(['open', 'structure', 'evidence', 'compare']);
export type ReadingStep = z.infer<typeof readingStepSchema>;

/** Sent by the parser process when a step is done. */
export const parseProgressSchema = z
  .strictObject({
    requestId: z.string().max(64),
    step: z.enum(['open', 'structure']),
    /** Facts for the step's line: "2 pages, text layer found"; "7 sections, 3 roles". */
    detail: z.string().max(200),
  })
  .readonly();
export type ParseProgress = z.infer<typeof parseProgressSchema>;

export const parsedFileSchema = z
  .strictObject({
    resume: resumeSchema,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
  })
  .readonly();
/** A file that was read, with its fingerprint. */
export type ParsedFile = z.infer<typeof parsedFileSchema>;

export const parseOutcomeSchema = z.union([
  z.strictObject({ ok: z.literal(true), value: parsedFileSchema }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
]);
export type ParseOutcome = Result<ParsedFile, z.infer<typeof failureSchema>>;
