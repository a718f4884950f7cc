import { z } from 'zod';
import { textSpanSchema } from '../base/text-span.ts';

/** A rectangle on a page, in PDF points from the page's top left corner. `page` counts from 1. */
export const boxSchema = z
  .strictObject({
    page: z.int().min(1),
    x: z.number(),
    y: z.number(),
    width: z.number().min(0),
    height: z.number().min(0),
  })
  .readonly();
export type Box = z.infer<typeof boxSchema>;

/** Where a stretch of a line's text stands horizontally, so that any offset can be placed on the page. */
export const segmentSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), x: z.number(), width: z.number().min(0) })
  .readonly();
export type Segment = z.infer<typeof segmentSchema>;

/** One visual line (PDF) or one line of a block (DOCX), in reading order. */
export const lineSchema = z
  .strictObject({
    /** The line's text in the document, without its bullet marker and without the line break. */
    span: textSpanSchema,
    /** From 1; null for formats without pages. */
    page: z.int().min(1).nullable(),
    /** Number of the source block, from 1; null for formats with pages. */
    block: z.int().min(1).nullable(),
    /** From 1: the line on its page, in reading order; of plain text and Markdown the file's line; else the line read. */
    number: z.int().min(1),
    box: boxSchema.nullable(),
    segments: z.array(segmentSchema).readonly(),
    /** Points, of the largest share of the letters; null where unknown. */
    fontSize: z.number().min(0).nullable(),
    /** Whether most letters are bold. */
    bold: z.boolean(),
    /** Where the bold text ends that opens a line of which the rest is not bold; null elsewhere and where unknown. */
    boldEnd: z.int().min(0).nullable(),
    italic: z.boolean(),
    /** The marker that opened the line ("•", "-", "1."), or null. A marked line starts a list item. */
    bullet: z.string().max(8).nullable(),
    /** Heading level 1 to 6 that the document itself declares; null otherwise. */
    headingLevel: z.int().min(1).max(6).nullable(),
    /** Offsets in the document text at which a wide gap (tab stop, table cell) stands; a "\t" is at that offset. */
    tabs: z.array(z.int().min(0)).readonly(),
    /** Region of reading flow, from 0 in reading order over the whole document: a column, a side bar, a full-width band. */
    region: z.int().min(0),
    /** Distance from the previous line of the same region, in multiples of the usual leading; null at its start. */
    gapAbove: z.number().nullable(),
    /** x of the first letter after the bullet, in points; list depth * 18 where there are no pages. */
    indent: z.number(),
  })
  .readonly();
export type Line = z.infer<typeof lineSchema>;

export const resumeFormatSchema = z.enum([
  'pdf',
  'docx',
  'text',
  'odt',
  'rtf',
  'html',
  'markdown',
  'json',
  'png',
  'jpeg',
]);
export type ResumeFormat = z.infer<typeof resumeFormatSchema>;

/** What of a document's text was recognised from pictures of pages instead of being read from the file. */
export const recognitionSchema = z
  .strictObject({
    /** Pages whose text was recognised, from 1, ascending. */
    pages: z.array(z.int().min(1)).readonly(),
    /** 0 to 1: mean certainty of the recognised words, as the engine states it. */
    confidence: z.number().min(0).max(1),
    /** 0 to 1: recognised characters, as a share of all characters. */
    share: z.number().min(0).max(1),
  })
  .readonly();
export type Recognition = z.infer<typeof recognitionSchema>;

/** The whole text, its lines joined by "\n" in reading order. Every later offset indexes `text`. */
export const textDocumentSchema = z
  .strictObject({
    format: resumeFormatSchema,
    text: z.string(),
    lines: z.array(lineSchema).readonly(),
    /** Size of each page in points, in order; empty for formats without pages. */
    pages: z.array(z.strictObject({ width: z.number(), height: z.number() }).readonly()).readonly(),
    /** Targets of link annotations and hyperlinks, as text; never opened. */
    links: z.array(z.string().max(2000)).readonly(),
    /** 0 to 1: how certain the split into columns is; 1 for one plain column and for formats without pages. */
    columnCertainty: z.number().min(0).max(1),
    /** 0 to 1: share of characters that stand for nothing readable (replacement, private use). */
    unreadableShare: z.number().min(0).max(1),
    /** null where all text was read from the file itself. */
    recognition: recognitionSchema.nullable(),
  })
  .readonly();
export type TextDocument = z.infer<typeof textDocumentSchema>;
