import { z } from 'zod';
import { categoryIdSchema, competencyIdSchema } from './skill-matrix.ts';

export const skillIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export type SkillId = z.infer<typeof skillIdSchema>;

export const skillKindSchema = z.enum([
  'tool',
  'framework',
  'platform',
  'language',
  'concept',
  'practice',
  'soft',
]);
export type SkillKind = z.infer<typeof skillKindSchema>;

/** A skill's category; "adjacent" skills are reported and never scored. */
export const skillCategorySchema = z.union([categoryIdSchema, z.literal('adjacent')]);
export type SkillCategory = z.infer<typeof skillCategorySchema>;

/**
 * How much a surface form needs beside it before it counts.
 * none: nothing, any letter case. case: its exact letter case. context: as strict, or a skills list, or capitalised
 * near an unambiguous skill. strict: inside an enumeration with an unambiguous skill, or a cue word. Both also where
 * a sentence says that something was written in it, or that it was used or moved to beside an unambiguous tool.
 * weak: an ordinary word; inside a dated bullet it counts for its competency, elsewhere not at all. With cues, one
 * of them must stand in the same sentence.
 */
export const ambiguitySchema = z.enum(['none', 'case', 'context', 'strict', 'weak']);
export type Ambiguity = z.infer<typeof ambiguitySchema>;

export const surfaceFormSchema = z
  .strictObject({
    text: z.string().min(1),
    ambiguity: ambiguitySchema,
    /** Words beside the form that settle it ("Spring" + "boot"). Lower case. */
    cues: z.array(z.string()).readonly(),
    /** Words beside the form that rule it out ("Go" + "Travel"). Lower case. */
    vetoes: z.array(z.string()).readonly(),
    /** Sentences in which the form is, and is not, the skill; the build checks them. */
    positive: z.array(z.string()).readonly(),
    negative: z.array(z.string()).readonly(),
  })
  .readonly();
export type SurfaceForm = z.infer<typeof surfaceFormSchema>;

/** requires: having this shows the other one rung lower. suggests: it hints at the other. */
export const impliedSkillSchema = z
  .strictObject({ to: skillIdSchema, strength: z.enum(['requires', 'suggests']) })
  .readonly();
export type ImpliedSkill = z.infer<typeof impliedSkillSchema>;

export const skillSchema = z
  .strictObject({
    id: skillIdSchema,
    name: z.string(),
    kind: skillKindSchema,
    category: skillCategorySchema,
    /**
     * First is primary; another only where the skill is a case of it, not where the two often go together. Empty for
     * adjacent skills.
     */
    competencies: z.array(competencyIdSchema).readonly(),
    forms: z.array(surfaceFormSchema).min(1).readonly(),
    implies: z.array(impliedSkillSchema).readonly(),
  })
  .readonly();
export type Skill = z.infer<typeof skillSchema>;

/** Stands for any number in figures ("from # to #"). */
export const ANY_NUMBER = '#';
/** Stands before a word of which no other inflection is meant ("=owned", not "own"). */
export const EXACT = '=';

/** The words of a phrase, lower case, "=" before one that stands for no inflected form of it; or `ANY_NUMBER`. */
const toldPhraseSchema = z.array(z.string()).min(1).readonly();
export type ToldPhrase = z.infer<typeof toldPhraseSchema>;

/** Work told in ordinary words, and the skill that it shows. */
const toldWorkSchema = z
  .strictObject({
    skill: skillIdSchema,
    /** Each way is its parts in order, each part the phrases that may stand there. */
    ways: z.array(z.array(z.array(toldPhraseSchema).min(1).readonly()).min(1).readonly()).readonly(),
    /** Phrases that rule it out anywhere in the sentence. */
    unless: z.array(toldPhraseSchema).readonly(),
    /** Sentences in which it is, and is not, told; the tests read them. */
    positive: z.array(z.string()).readonly(),
    negative: z.array(z.string()).readonly(),
  })
  .readonly();
export type ToldWork = z.infer<typeof toldWorkSchema>;

export const lexiconSchema = z
  .strictObject({
    version: z.string(),
    skills: z.array(skillSchema).readonly(),
    told: z.array(toldWorkSchema).readonly(),
  })
  .readonly();
export type Lexicon = z.infer<typeof lexiconSchema>;
