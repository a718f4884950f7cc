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

/**
 * Whether text is recognised in pictures. never: pictures are not read. auto: on pages that have no text.
 * always: also on pages that are pictures with text laid over them.
 */
export const ocrChoiceSchema = z.enum(['auto', 'never', 'always']);
export type OcrChoice = z.infer<typeof ocrChoiceSchema>;

/** The steps of reading that people see, in order. "recognize" only where it was asked for; "compare" is the window's. */
export const readingStepSchema = z.enum(['open', 'recognize', 'structure', 'evidence', 'compare']);
export type ReadingStep = z.infer<typeof readingStepSchema>;

/** A step that is done. */
const stepDoneSchema = z.strictObject({
  step: z.enum(['open', 'structure']),
  /** Facts for the step's line: "2 pages, text layer found"; "7 sections, 3 roles". */
  detail: z.string().max(200),
});

/** A page whose text is being recognised: which of how many, from 1. */
const pageBegunSchema = z.strictObject({
  step: z.literal('recognize'),
  page: z.int().min(1),
  pages: z.int().min(1),
});

/** How far the reading of a file has come. */
export const readingProgressSchema = z.union([stepDoneSchema.readonly(), pageBegunSchema.readonly()]);
export type ReadingProgress = z.infer<typeof readingProgressSchema>;

const requested = { requestId: z.string().max(64) };

/** The same with the request that it belongs to; sent by the parser process. */
export const parseProgressSchema = z.union([
  stepDoneSchema.extend(requested).readonly(),
  pageBegunSchema.extend(requested).readonly(),
]);
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
