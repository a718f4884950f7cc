import { z } from 'zod';
import { sectionKindSchema } from '../../../shared/resume/resume.ts';

const monthSchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u);

const goldEntrySchema = z
  .strictObject({
    title: z.string().min(1).nullable(),
    organisation: z.string().min(1).nullable(),
    /** Both null where the résumé gives no date. */
    start: monthSchema.nullable(),
    end: z.union([monthSchema, z.literal('present')]).nullable(),
    text: z.array(z.string().min(1)).readonly(),
  })
  .readonly();

const goldSectionSchema = z
  .strictObject({
    kind: sectionKindSchema,
    heading: z.string().min(1).nullable(),
    entries: z.array(goldEntrySchema).readonly().default([]),
    /** Lines that belong to no entry; they stand above the entries. */
    lines: z.array(z.string().min(1)).readonly().default([]),
  })
  .readonly();

/** An invented résumé in the structure that its author gave it. */
export const goldTextSchema = z
  .strictObject({
    id: z.string().regex(/^\d{3}$/u),
    role: z.string(),
    style: z.string(),
    seniority: z.string(),
    /** Kept apart for the last measurement: never looked at while the program is changed. */
    frozen: z.boolean().default(false),
    sections: z.array(goldSectionSchema).readonly(),
  })
  .readonly();
export type GoldText = z.infer<typeof goldTextSchema>;

/** A line of a résumé and its place: "0/-/2" is a section's own line, "1/0/title" an entry's title, "1/0/3" its text. */
export interface PlacedLine {
  readonly key: string;
  readonly text: string;
}

/** Every line that can hold mentions, in reading order; headings, organisations and dates are none. */
export function placedLines(text: GoldText): readonly PlacedLine[] {
  return text.sections.flatMap((section, s) => [
    ...section.lines.map((line, l) => ({ key: `${s}/-/${l}`, text: line })),
    ...section.entries.flatMap((entry, e) => [
      ...(entry.title === null ? [] : [{ key: `${s}/${e}/title`, text: entry.title }]),
      ...entry.text.map((line, l) => ({ key: `${s}/${e}/${l}`, text: line })),
    ]),
  ]);
}
