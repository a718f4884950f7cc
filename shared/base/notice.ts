import { z } from 'zod';

/** Remarks of a reading that went on. A closed set: each has one meaning. */
export const noticeKindSchema = z.enum([
  'PAGES_TRUNCATED',
  'TEXT_TRUNCATED',
  'PAGES_FAILED',
  'PICTURE_PAGES',
  'OCR',
  'HIDDEN_TEXT',
  'UNREAD_TEXT',
  'LOOKALIKE_LETTERS',
  'MACROS_IGNORED',
  'ACTIVE_CONTENT_IGNORED',
  'RESTRICTED_BY_AUTHOR',
  'LOW_CONFIDENCE_ORDER',
  'OTHER_LANGUAGE',
  'NOT_A_RESUME',
  'DATES_UNCLEAR',
]);
export type NoticeKind = z.infer<typeof noticeKindSchema>;

/** `page` counts from 1; null where the remark is about the whole document. */
export const noticeSchema = z
  .strictObject({
    kind: noticeKindSchema,
    message: z.string().max(500),
    page: z.int().min(1).nullable(),
  })
  .readonly();
export type Notice = z.infer<typeof noticeSchema>;

/** A value that could be read, with remarks about what could not. */
export interface Parsed<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}
