import { z } from 'zod';
import { failureSchema } from '../base/failure.ts';
import { daySchema } from '../base/month.ts';
import { noticeSchema } from '../base/notice.ts';
import { textSpanSchema } from '../base/text-span.ts';
import { skillIdSchema } from '../catalog/lexicon.ts';
import { resumeFormatSchema } from '../document/text-document.ts';
import { askedSkillsSchema } from '../job/compare-asks.ts';
import {
  contactSchema,
  dateRangeSchema,
  entryKindSchema,
  qualityPartsSchema,
  sectionSchema,
} from '../resume/resume.ts';
import { gapAnalysisSchema } from '../scoring/gap-analysis.ts';
import { gapAnswerSchema } from '../scoring/gap-answer.ts';

export const sourceSchema = z
  .strictObject({
    fileName: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    format: resumeFormatSchema,
    /** null for formats without pages. */
    pages: z.int().min(0).nullable(),
    textLayer: z.boolean(),
    ocr: z.boolean(),
  })
  .readonly();

export const generatorSchema = z
  .strictObject({
    name: z.literal('plumb'),
    version: z.string(),
    matrix: z
      .strictObject({
        id: z.string(),
        version: z.string(),
        hash: z.string(),
        name: z.string(),
        /** Title, publisher, author and date of what the matrix is taken from. */
        source: z.string(),
      })
      .readonly(),
    lexiconHash: z.string(),
    policyHash: z.string(),
  })
  .readonly();

/** A correction by hand that is counted in. */
export const reportedCorrectionSchema = z
  .strictObject({
    /** Id of the mention, which holds the corrected skill and strength. */
    mention: z.string().regex(/^m\d+$/),
    kind: z.enum(['not-evidence', 'wrong-skill', 'stronger', 'weaker']),
    /** The skill as it was read. */
    readAs: skillIdSchema,
  })
  .readonly();
export type ReportedCorrection = z.infer<typeof reportedCorrectionSchema>;

/** The one result: what the window shows, every format renders, the command line prints and tests compare. */
export const gapReportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    generator: generatorSchema,
    asOf: daySchema,
    source: sourceSchema,
    reading: z
      .strictObject({
        quality: z.number().min(0).max(1),
        qualityParts: qualityPartsSchema,
        notices: z.array(noticeSchema).readonly(),
        sections: z.array(sectionSchema).readonly(),
        entries: z
          .array(
            z
              .strictObject({
                kind: entryKindSchema,
                title: z.string().nullable(),
                organization: z.string().nullable(),
                ...dateRangeSchema.unwrap().shape,
                bullets: z.array(textSpanSchema).readonly(),
                span: textSpanSchema,
              })
              .readonly(),
          )
          .readonly(),
        contact: contactSchema,
      })
      .readonly(),
    /** The whole text of the document; only when asked for. */
    text: z.string().optional(),
    ...gapAnalysisSchema.unwrap().shape,
    /** What the job description asks, skill by skill; only where the target is one. */
    jobDescription: askedSkillsSchema.optional(),
    /** "totals": readiness and fit were left out on purpose, for readers who are to weigh the evidence themselves. */
    withheld: z.literal('totals').optional(),
    /** What a person decided about gaps; no score depends on it. */
    answers: z.array(gapAnswerSchema).readonly(),
    /** What a person corrected by hand, in reading order; every figure here counts it in. */
    corrections: z.array(reportedCorrectionSchema).readonly(),
    /** sha256 of the canonical result without this field. */
    resultHash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();
/** A result as it leaves the app, with the hash by which it can be checked. */
export type HashedReport = z.infer<typeof gapReportSchema>;
/** A result as it is shown: the hash of a long one takes longer than a change of role may. */
export type GapReport = Omit<HashedReport, 'resultHash'>;

/** A file that could not be read. */
export const failedReportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    source: z.strictObject({ fileName: z.string() }).readonly(),
    failure: failureSchema,
  })
  .readonly();
export type FailedReport = z.infer<typeof failedReportSchema>;
