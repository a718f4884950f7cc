import { z } from 'zod';
import { monthSchema } from '../base/month.ts';
import { noticeSchema } from '../base/notice.ts';
import { textSpanSchema } from '../base/text-span.ts';
import { textDocumentSchema } from '../document/text-document.ts';

export const sectionKindSchema = z.enum([
  'summary',
  'work',
  'volunteering',
  'education',
  'projects',
  'skills',
  'certifications',
  'publications',
  'awards',
  'languages',
  'other',
]);
export type SectionKind = z.infer<typeof sectionKindSchema>;

/** A headed region. The text above the first heading (name, contact) belongs to no section. */
export const sectionSchema = z
  .strictObject({
    kind: sectionKindSchema,
    /** As written; null where the section was inferred without a heading. */
    heading: z.string().nullable(),
    span: textSpanSchema,
  })
  .readonly();
export type Section = z.infer<typeof sectionSchema>;

export const datePrecisionSchema = z.enum(['month', 'year', 'none']);
export type DatePrecision = z.infer<typeof datePrecisionSchema>;

/** "present" runs through the month of `asOf`. A missing month: start is January, end is December. */
export const dateRangeSchema = z
  .strictObject({
    start: monthSchema.nullable(),
    end: z.union([monthSchema, z.literal('present')]).nullable(),
    startPrecision: datePrecisionSchema,
    endPrecision: datePrecisionSchema,
  })
  .readonly();
export type DateRange = z.infer<typeof dateRangeSchema>;

export const entryKindSchema = z.enum([
  'work',
  'volunteer',
  'project',
  'education',
  'certification',
  'other',
]);
export type EntryKind = z.infer<typeof entryKindSchema>;

/** One job, voluntary office, project, degree or certificate. */
export const entrySchema = z
  .strictObject({
    kind: entryKindSchema,
    title: z.string().nullable(),
    organization: z.string().nullable(),
    /** Where title and organisation stand; null when they are null. */
    titleSpan: textSpanSchema.nullable(),
    organizationSpan: textSpanSchema.nullable(),
    ...dateRangeSchema.unwrap().shape,
    /** Body items in order: each bullet with its continuation lines, or a paragraph of prose. */
    bullets: z.array(textSpanSchema).readonly(),
    span: textSpanSchema,
    /** Index into `sections`. */
    section: z.int().min(0),
  })
  .readonly();
export type Entry = z.infer<typeof entrySchema>;

/**
 * How a stretch of text is to be read.
 * contact: name and contact lines. heading: a section's heading. header: an entry's title, organisation, dates.
 * bullet: one list item with its continuation lines. prose: a paragraph. list: a line of items (skills lists).
 * stack: a line inside an entry that lists its tools ("Stack: Python, Kafka").
 */
export const statementKindSchema = z.enum([
  'contact',
  'heading',
  'header',
  'bullet',
  'prose',
  'list',
  'stack',
]);
export type StatementKind = z.infer<typeof statementKindSchema>;

/** The résumé's text cut into pieces that evidence is read from. Ordered, not overlapping, covering every line. */
export const statementSchema = z
  .strictObject({
    kind: statementKindSchema,
    span: textSpanSchema,
    /** Index into `sections`; null above the first heading. */
    section: z.int().min(0).nullable(),
    /** Index into `entries`; null outside entries. */
    entry: z.int().min(0).nullable(),
  })
  .readonly();
export type Statement = z.infer<typeof statementSchema>;

/** Each null (or empty) when absent. Used to show and to mask, never to score. */
export const contactSchema = z
  .strictObject({
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    links: z.array(z.string()).readonly(),
  })
  .readonly();
export type Contact = z.infer<typeof contactSchema>;

/** Each 0 to 1; reading quality is their product. */
export const qualityPartsSchema = z
  .strictObject({
    /** Share of characters inside recognised sections. */
    inSections: z.number().min(0).max(1),
    /** Mean over the jobs: 1 for a readable date, 0.6 where none is written, 0 for an unreadable one; 1 without jobs. */
    datedEntries: z.number().min(0).max(1),
    /** 1 where jobs and degrees have their names and these look like names; less for each that lacks or spoils one. */
    namedEntries: z.number().min(0).max(1),
    /** 1 where nothing looks as if it stood in a wrong place: stray dates, broken items, empty sections. */
    placedText: z.number().min(0).max(1),
    /** 1 minus the share of unreadable characters. */
    readableCharacters: z.number().min(0).max(1),
    columnCertainty: z.number().min(0).max(1),
    /** 1 for text that was read from the file; for recognised text the certainty of its words, at most 0.9. */
    recognition: z.number().min(0).max(1),
    /** 1 when work experience, voluntary work or projects were found; 0.6 with only education or skills; else 0.2. */
    experiencePresent: z.number().min(0).max(1),
  })
  .readonly();
export type QualityParts = z.infer<typeof qualityPartsSchema>;

export const resumeSchema = z
  .strictObject({
    document: textDocumentSchema,
    sections: z.array(sectionSchema).readonly(),
    entries: z.array(entrySchema).readonly(),
    statements: z.array(statementSchema).readonly(),
    contact: contactSchema,
    quality: z.number().min(0).max(1),
    qualityParts: qualityPartsSchema,
    notices: z.array(noticeSchema).readonly(),
  })
  .readonly();
export type Resume = z.infer<typeof resumeSchema>;
