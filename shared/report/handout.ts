import { z } from 'zod';
import { projectSchema } from '../catalog/advice-book.ts';
import { skillIdSchema } from '../catalog/lexicon.ts';
import { competencyIdSchema, roleIdSchema } from '../catalog/skill-matrix.ts';
import { readinessSchema, statusSchema } from '../scoring/gap-analysis.ts';

/** For whom a report is laid out: a coach's client, the person alone, or the panel of an interview. */
export const AUDIENCES = ['client', 'myself', 'panel'] as const;
export const audienceSchema = z.enum(AUDIENCES);
export type Audience = z.infer<typeof audienceSchema>;

/** Largest logo, as a file. */
export const MAX_LOGO_BYTES = 512 * 1024;

export const logoSchema = z
  .strictObject({
    format: z.enum(['png', 'jpeg']),
    base64: z.base64().max(Math.ceil(MAX_LOGO_BYTES / 3) * 4),
    /** Pixels. */
    width: z.int().min(1),
    height: z.int().min(1),
  })
  .readonly();
export type Logo = z.infer<typeof logoSchema>;

/** Who hands the report over. */
export const letterheadSchema = z
  .strictObject({
    /** Empty for none. */
    preparedBy: z.string().max(120),
    /** A few sentences of one's own; empty for none. */
    note: z.string().max(1000),
    logo: logoSchema.nullable(),
  })
  .readonly();
export type Letterhead = z.infer<typeof letterheadSchema>;

export const NO_LETTERHEAD: Letterhead = { preparedBy: '', note: '', logo: null };

/** A page of the résumé as it was read: its words where they stand, in points from the top left corner. */
export const pageSketchSchema = z
  .strictObject({
    width: z.number().positive(),
    height: z.number().positive(),
    words: z
      .array(
        z
          .strictObject({
            text: z.string(),
            x: z.number(),
            /** Of the line's foot, near which its letters stand. */
            y: z.number(),
            width: z.number().min(0),
            size: z.number().positive(),
            bold: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type PageSketch = z.infer<typeof pageSketchSchema>;

/** How the résumé stands against one role. */
export const roleStandingSchema = z
  .strictObject({
    id: roleIdSchema,
    name: z.string(),
    readiness: readinessSchema.nullable(),
    categories: z
      .array(
        z
          .strictObject({
            depth: z.number().min(0).max(4),
            required: z.number().min(0).max(4).nullable(),
            status: statusSchema,
          })
          .readonly(),
      )
      .readonly(),
    gaps: z.int().min(0),
  })
  .readonly();
export type RoleStanding = z.infer<typeof roleStandingSchema>;

/** What goes with a result when it is handed to a person. The data formats do without it. */
export const handoutSchema = z
  .strictObject({
    audience: audienceSchema,
    letterhead: letterheadSchema,
    /** Every role, in the matrix's order; empty where none is to be shown. */
    roles: z.array(roleStandingSchema).readonly(),
    /** Three open questions for each gap, by competency. */
    questions: z.record(competencyIdSchema, z.array(z.string()).readonly()).readonly(),
    /** At most one for each step of the roadmap, with the gaps that it covers, most useful first. */
    projects: z
      .array(
        projectSchema
          .unwrap()
          .omit({ competencies: true })
          .extend({ covers: z.array(competencyIdSchema).min(2).readonly() })
          .readonly(),
      )
      .readonly(),
    /** Skills that outlive a tool: languages, concepts, practices and work with people. */
    structural: z.array(skillIdSchema).readonly(),
    /** Empty for formats without pages. */
    pages: z.array(pageSketchSchema).readonly(),
  })
  .readonly();
export type Handout = z.infer<typeof handoutSchema>;

/** A report with nothing beside the result itself. */
export const PLAIN_HANDOUT: Handout = {
  audience: 'client',
  letterhead: NO_LETTERHEAD,
  roles: [],
  questions: {},
  projects: [],
  structural: [],
  pages: [],
};
