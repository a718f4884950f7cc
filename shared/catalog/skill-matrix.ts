import { z } from 'zod';

export const categoryIdSchema = z.enum(['core', 'backend', 'data', 'cloud', 'collab']);
export type CategoryId = z.infer<typeof categoryIdSchema>;
/** In the article's order; ties between categories are settled by it. */
export const CATEGORY_IDS = categoryIdSchema.options;

export const roleIdSchema = z.enum([
  'python-developer',
  'backend-engineer',
  'platform-engineer',
  'data-engineer',
  'ml-engineer',
  'full-stack-engineer',
  'cross-functional-lead',
]);
export type RoleId = z.infer<typeof roleIdSchema>;
export const ROLE_IDS = roleIdSchema.options;

/** Stands where a role's id stands when the requirements were read from a job description; never one of the roles. */
export const JOB_TARGET_ID = 'job-description';
export const targetIdSchema = z.union([roleIdSchema, z.literal(JOB_TARGET_ID)]);

/** "core.testing": an abbreviation of the category or track, a dot, a kebab-case name. */
export const competencyIdSchema = z.string().regex(/^(core|be|de|ml|cl|co)\.[a-z-]+$/);
export type CompetencyId = z.infer<typeof competencyIdSchema>;

/** A row of the matrix. `value` is V, the long-term value weight, 0 to 1 (our choice; the phrase is the article's). */
export const categorySchema = z
  .strictObject({
    id: categoryIdSchema,
    name: z.string(),
    /** Role types as the article names them. */
    roleTypes: z.string(),
    requiredDepth: z.string(),
    longTermValue: z.string(),
    value: z.number().min(0).max(1),
  })
  .readonly();
export type Category = z.infer<typeof categorySchema>;

export const roadmapStepSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** Data & ML is measured on one track: data engineering or machine learning. */
export const trackSchema = z.enum(['de', 'ml']);
export type Track = z.infer<typeof trackSchema>;

export const competencySchema = z
  .strictObject({
    id: competencyIdSchema,
    name: z.string(),
    category: categoryIdSchema,
    /** Only for competencies of the data category. */
    track: trackSchema.nullable(),
    /** I, weight inside the category, 0 to 1 (our choice). */
    importance: z.number().min(0).max(1),
    roadmapStep: roadmapStepSchema,
    /** Where it comes from: the article's prose, an advert block inside it, or derived from its prose. */
    source: z.enum(['prose', 'advert', 'derived']),
    /** False for competencies that are reported and never part of a category's depth. */
    scored: z.boolean(),
  })
  .readonly();
export type Competency = z.infer<typeof competencySchema>;

/** table: the matrix row. text: a sentence of the article. choice: ours. yours: edited by the person. job: a job description. */
export const provenanceSchema = z.enum(['table', 'text', 'choice', 'yours', 'job']);
export type Provenance = z.infer<typeof provenanceSchema>;

/** `required` (R) decides; `min` to `max` is only drawn. Depths are 0 to 4. */
export const requirementSchema = z
  .strictObject({
    required: z.number().min(0).max(4),
    min: z.number().min(0).max(4),
    max: z.number().min(0).max(4),
    phrase: z.string(),
    source: provenanceSchema,
    /** Data only: the track that is measured; null measures both together. */
    track: trackSchema.nullable(),
  })
  .readonly();
export type Requirement = z.infer<typeof requirementSchema>;

export const roleProfileSchema = z
  .strictObject({
    id: roleIdSchema,
    name: z.string(),
    /** One sentence that tells a person which role this is. */
    summary: z.string(),
    requirements: z.partialRecord(categoryIdSchema, requirementSchema),
    /** One open requirement, put on the best of backend, DE track, ML track; null when the role names its domain. */
    openDomain: z
      .strictObject({ requirement: requirementSchema, value: z.number().min(0).max(1) })
      .readonly()
      .nullable(),
    /** Where this role values a category differently than the matrix row. */
    valueOverrides: z.partialRecord(categoryIdSchema, z.number().min(0).max(1)),
    /** Where this role orders the roadmap differently. Keys are roadmap steps. */
    stepFactorOverrides: z.partialRecord(z.enum(['1', '2', '3', '4']), z.number().min(0)),
    /** What distinguishes the role, for `fit`; null for roles that are not ranked. */
    fit: z
      .strictObject({
        categories: z.array(categoryIdSchema).min(1).readonly(),
        track: trackSchema.nullable(),
      })
      .readonly()
      .nullable(),
  })
  .readonly();
export type RoleProfile = z.infer<typeof roleProfileSchema>;

/** What a résumé is held against: a role of the matrix, or what a job description asks. */
export type Target = Omit<RoleProfile, 'id'> & {
  readonly id: z.infer<typeof targetIdSchema>;
  /** Where it is given, only these make the depth of what is required: those that a job description names. */
  readonly competencies?: ReadonlySet<CompetencyId>;
};

export const skillMatrixSchema = z
  .strictObject({
    id: z.string(),
    version: z.string(),
    name: z.string(),
    /** Title, publisher, author and date of the source. */
    source: z.string(),
    categories: z.array(categorySchema).readonly(),
    competencies: z.array(competencySchema).readonly(),
    roles: z.array(roleProfileSchema).readonly(),
  })
  .readonly();
export type SkillMatrix = z.infer<typeof skillMatrixSchema>;
