import { z } from 'zod';
import { textSpanSchema } from '../base/text-span.ts';
import { skillIdSchema } from '../catalog/lexicon.ts';
import { boxSchema } from '../document/text-document.ts';
import { sectionKindSchema } from '../resume/resume.ts';
import { correctionSchema } from './correction.ts';

export const contextSchema = z.enum(['asserted', 'hedged', 'wished', 'negated', 'other-party']);

/** E of the depth model: 0 none, 1 listed or hedged, 1.5 weak use, 2 used, 3 built with a result, 4 designed or led with results. */
export const strengthSchema = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(1.5),
  z.literal(2),
  z.literal(3),
  z.literal(4),
]);
export type Strength = z.infer<typeof strengthSchema>;

export const corroboratorSchema = z.enum(['metric', 'production', 'scale', 'people']);
export type Corroborator = z.infer<typeof corroboratorSchema>;

/** One place where a skill's label occurs, with how it is claimed and whether it counts. */
export const skillMentionSchema = z
  .strictObject({
    /** "m1", "m2", … in reading order. */
    id: z.string().regex(/^m\d+$/),
    skill: skillIdSchema,
    /** As written in the résumé. */
    label: z.string(),
    span: textSpanSchema,
    page: z.int().min(1).nullable(),
    /** Source block of a document without pages; null otherwise. */
    block: z.int().min(1).nullable(),
    line: z.int().min(1),
    section: sectionKindSchema.nullable(),
    /** Index into `entries`. */
    entry: z.int().min(0).nullable(),
    /** The sentence or list line that the mention stands in. */
    quote: z.string(),
    boxes: z.array(boxSchema).readonly(),
    context: contextSchema,
    strength: strengthSchema,
    corroborators: z.array(corroboratorSchema).readonly(),
    /** False when it supports nothing. */
    counted: z.boolean(),
    /** One sentence for people: why it was, or was not, counted this way. */
    why: z.string(),
    /** What a person corrected here; absent where the mention is as it was read. */
    correction: correctionSchema.optional(),
  })
  .readonly();
export type SkillMention = z.infer<typeof skillMentionSchema>;
