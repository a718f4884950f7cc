import { z } from 'zod';
import { monthSchema } from '../base/month.ts';
import { skillCategorySchema, skillIdSchema } from '../catalog/lexicon.ts';
import {
  categoryIdSchema,
  competencyIdSchema,
  provenanceSchema,
  roadmapStepSchema,
  roleIdSchema,
  targetIdSchema,
} from '../catalog/skill-matrix.ts';
import { skillMentionSchema } from '../evidence/skill-mention.ts';

const depthSchema = z.number().min(0).max(4);
const mentionIdsSchema = z.array(z.string()).readonly();

export const skillDepthSchema = z
  .strictObject({
    id: skillIdSchema,
    name: z.string(),
    category: skillCategorySchema,
    depth: depthSchema,
    /** Union of the months of entries with working evidence, as of the analysis. */
    months: z.int().min(0),
    lastUsed: monthSchema.nullable(),
    mentions: mentionIdsSchema,
    /** Skills that give this one more depth than its own lines do; empty when its own lines reach the depth. */
    inferredFrom: z.array(skillIdSchema).readonly(),
  })
  .readonly();
export type SkillDepth = z.infer<typeof skillDepthSchema>;

export const competencyDepthSchema = z
  .strictObject({
    id: competencyIdSchema,
    name: z.string(),
    category: categoryIdSchema,
    depth: depthSchema,
    /** Skills that reach this depth, strongest first. */
    supports: z.array(skillIdSchema).readonly(),
    /** Of all skills that give it anything, and of the skills that those are inferred from. */
    mentions: mentionIdsSchema,
  })
  .readonly();
export type CompetencyDepth = z.infer<typeof competencyDepthSchema>;

export const bandSchema = z.enum(['not-shown', 'named', 'working', 'practised', 'deep']);
export type Band = z.infer<typeof bandSchema>;

export const statusSchema = z.enum(['met', 'close', 'gap', 'extra', 'not-required']);
export type Status = z.infer<typeof statusSchema>;

export const categoryDepthSchema = z
  .strictObject({
    id: categoryIdSchema,
    name: z.string(),
    depth: depthSchema,
    band: bandSchema,
    /** null when the role asks nothing here. R is `required`; `min` to `max` is only drawn. */
    required: z
      .strictObject({
        required: depthSchema,
        min: depthSchema,
        max: depthSchema,
        phrase: z.string(),
        source: provenanceSchema,
      })
      .readonly()
      .nullable(),
    longTermValue: z.string(),
    status: statusSchema,
    /** "not-recent": newest collaboration evidence is older than 24 months. "open-domain": the best of three domains. */
    flags: z.array(z.enum(['not-recent', 'open-domain'])).readonly(),
    /** The sum behind `depth`: competencies with their OWA weights, strongest first. */
    parts: z
      .array(
        z.strictObject({ competency: competencyIdSchema, depth: depthSchema, weight: z.number() }).readonly(),
      )
      .readonly(),
  })
  .readonly();
export type CategoryDepth = z.infer<typeof categoryDepthSchema>;

export const verdictSchema = z.enum(['listed', 'partly', 'largely', 'evidenced']);
export type Verdict = z.infer<typeof verdictSchema>;

export const readinessSchema = z
  .strictObject({
    /** 0 to 100, unrounded; low <= score <= high. */
    score: z.number().min(0).max(100),
    low: z.number().min(0).max(100),
    high: z.number().min(0).max(100),
    verdict: verdictSchema,
    /** Contributions are points of 100 and sum to `score`. */
    parts: z
      .array(
        z
          .strictObject({
            category: categoryIdSchema,
            weight: z.number(),
            depth: depthSchema,
            required: depthSchema,
            contribution: z.number(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type Readiness = z.infer<typeof readinessSchema>;

export const gapKindSchema = z.enum(['show', 'strengthen', 'deepen', 'build']);
export type GapKind = z.infer<typeof gapKindSchema>;

export const gapSchema = z
  .strictObject({
    /** From 1, most useful first. */
    rank: z.int().min(1),
    competency: competencyIdSchema,
    name: z.string(),
    category: categoryIdSchema,
    kind: gapKindSchema,
    /** The page shows `target`, but so long ago that it counts for less. */
    faded: z.boolean(),
    depth: depthSchema,
    /** The next rung that lifts the category: usually one up, higher where one rung alone lifts nothing. */
    target: depthSchema,
    /** P, 0 to 208 or so; its factors stand in `parts`. */
    priority: z.number().min(0),
    /** Points of readiness if only this competency rises to `target`. */
    readinessGain: z.number().min(0),
    /** Rung costs summed, piecewise linear. */
    cost: z.number().min(0),
    /** The cost is at most 1: where the work was already done, a line or two may say so. */
    quickWin: z.boolean(),
    roadmapStep: roadmapStepSchema,
    why: z.string(),
    evidence: mentionIdsSchema,
    advice: z.strictObject({ ifDone: z.string(), ifNot: z.string(), doneWhen: z.string() }).readonly(),
    /** priority = 100 * deficit * requirement * value * foundation * leverage. */
    parts: z
      .strictObject({
        deficit: z.number(),
        requirement: z.number(),
        value: z.number(),
        foundation: z.number(),
        leverage: z.number(),
      })
      .readonly(),
  })
  .readonly();
export type Gap = z.infer<typeof gapSchema>;

/** Everything that is computed from a résumé for one role. Plain data; every number with its parts. */
export const gapAnalysisSchema = z
  .strictObject({
    role: z.strictObject({ id: targetIdSchema, name: z.string() }).readonly(),
    /** A sentence fragment made from the strongest and the weakest required category. */
    headline: z.string(),
    mentions: z.array(skillMentionSchema).readonly(),
    skills: z.array(skillDepthSchema).readonly(),
    competencies: z.array(competencyDepthSchema).readonly(),
    categories: z.array(categoryDepthSchema).readonly(),
    /** null when reading quality is below 0.5. */
    readiness: readinessSchema.nullable(),
    /** Highest first. Scores are coverage, 0 to 1. */
    fit: z.array(z.strictObject({ role: roleIdSchema, score: z.number() }).readonly()).readonly(),
    gaps: z.array(gapSchema).readonly(),
    roadmap: z
      .array(
        z
          .strictObject({
            step: roadmapStepSchema,
            name: z.string(),
            gaps: z.array(competencyIdSchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type GapAnalysis = z.infer<typeof gapAnalysisSchema>;
