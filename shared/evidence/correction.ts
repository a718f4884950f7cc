import { z } from 'zod';
import { textSpanSchema } from '../base/text-span.ts';
import { skillIdSchema } from '../catalog/lexicon.ts';

/** A mention as it was read from the text, by what stays the same when the skills or rules of the program change. */
export const mentionPlaceSchema = z
  .strictObject({
    skill: skillIdSchema,
    /** The words, as written; a correction holds only where they still stand at `span`. */
    label: z.string().max(300),
    span: textSpanSchema,
  })
  .readonly();
export type MentionPlace = z.infer<typeof mentionPlaceSchema>;

/** What a person may raise a mention to; see `strengthSchema` for what each means. */
export const raisedStrengthSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type RaisedStrength = z.infer<typeof raisedStrengthSchema>;

/** What a person may lower a mention to; less is no evidence. */
export const loweredStrengthSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type LoweredStrength = z.infer<typeof loweredStrengthSchema>;

/** What a person says about one mention. A mention has at most one correction. */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-evidence'), mention: mentionPlaceSchema }).readonly(),
  z
    .strictObject({ kind: z.literal('wrong-skill'), mention: mentionPlaceSchema, skill: skillIdSchema })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('stronger'),
      mention: mentionPlaceSchema,
      strength: raisedStrengthSchema,
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('weaker'),
      mention: mentionPlaceSchema,
      strength: loweredStrengthSchema,
    })
    .readonly(),
]);
export type Correction = z.infer<typeof correctionSchema>;

/** Whether two places are of the same mention. */
export function isSamePlace(a: MentionPlace, b: MentionPlace): boolean {
  return a.skill === b.skill && a.span.start === b.span.start && a.span.end === b.span.end;
}
