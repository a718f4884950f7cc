import { z } from 'zod';

/** Why a file could not be read at all. A closed set: each has one sentence and one thing to do. */
export const failureKindSchema = z.enum([
  'EMPTY',
  'NOT_A_FILE',
  'NOT_FOUND',
  'UNREADABLE',
  'TOO_LARGE',
  'UNSUPPORTED_TYPE',
  'LEGACY_DOC',
  'ENCRYPTED',
  'CORRUPT',
  'NO_TEXT',
  'NOTHING_RECOGNISED',
  'GARBLED_TEXT',
  'FORBIDDEN_DTD',
  'ZIP_BOMB',
  'LIMIT_TIME',
  'LIMIT_MEMORY',
  'LIMIT_NESTING',
  'LIMIT_PIXELS',
  'CANCELLED',
  'PARSER_CRASHED',
]);
export type FailureKind = z.infer<typeof failureKindSchema>;

export const failureSchema = z
  .strictObject({
    kind: failureKindSchema,
    /** What happened, one sentence. */
    message: z.string().max(300),
    /** What to do about it, a sentence; a second one where the place it is shown at has a way of its own. */
    hint: z.string().max(300),
    /** Pages that are pictures, whose text can be recognised; only with NO_TEXT, and absent where there are none. */
    pictures: z.int().min(1).optional(),
  })
  .readonly();
export type ParseFailure = z.infer<typeof failureSchema>;

const SENTENCES: Readonly<Record<FailureKind, readonly [message: string, hint: string]>> = {
  EMPTY: ['This file is empty.', 'Export the résumé again and choose the new file.'],
  NOT_A_FILE: ['This is not a file.', 'Choose a single résumé file.'],
  NOT_FOUND: [
    'This file is not there any more.',
    'Check whether it was moved or renamed, then choose it again.',
  ],
  UNREADABLE: [
    'The system did not let us read this file.',
    'Check its permissions, or copy it to your own folder and choose the copy.',
  ],
  TOO_LARGE: [
    'This file is larger than 200 MB, far more than a résumé needs.',
    'Export it again with smaller pictures.',
  ],
  UNSUPPORTED_TYPE: [
    'This is no document that can be read as a résumé, whatever its name says.',
    'Save the résumé as PDF, DOCX, ODT, RTF, HTML, Markdown or plain text and choose that file.',
  ],
  LEGACY_DOC: [
    'This is a Word document in the old .doc form, which Plumb cannot read.',
    'Open it in Word, LibreOffice or Google Docs, choose “Save as” or “Download”, and take DOCX or PDF.',
  ],
  ENCRYPTED: [
    'This file is locked with a password.',
    'Save a copy without the password and choose the copy.',
  ],
  CORRUPT: [
    'We could not open the file. It is damaged or ends early, as if a download stopped.',
    'Download or export it again.',
  ],
  NO_TEXT: [
    'This file has no text that can be read. It may be a picture of text, such as a scan.',
    'Export the résumé from the program that it was written in, as PDF or DOCX.',
  ],
  NOTHING_RECOGNISED: [
    'No words could be recognised in the pictures of this file.',
    'Scan it again, upright and with 300 dots per inch, or export it as PDF or DOCX.',
  ],
  GARBLED_TEXT: [
    'The letters in this file cannot be read as text: its fonts do not say which characters they draw.',
    'Try the DOCX version, or print it to PDF from another program.',
  ],
  FORBIDDEN_DTD: [
    'This document defines XML entities, which a résumé never needs and which can be an attack.',
    'Ask for a fresh copy, or save it again from Word or LibreOffice.',
  ],
  ZIP_BOMB: [
    'This document unpacks to far more than a résumé holds, so we stopped.',
    'Save it again from Word or LibreOffice, or export it as PDF.',
  ],
  LIMIT_TIME: [
    'Reading took longer than the time limit, so we stopped.',
    'Export the résumé again as a simpler PDF or DOCX.',
  ],
  LIMIT_MEMORY: [
    'Reading needed more memory than the limit, so we stopped.',
    'Export the résumé again as a simpler PDF or DOCX.',
  ],
  LIMIT_NESTING: [
    'This document is nested more deeply than a résumé can be, so we stopped.',
    'Save it again from Word or LibreOffice, or export it as PDF.',
  ],
  LIMIT_PIXELS: [
    'This picture has more than 50 million points, far more than a page needs, so it was not opened.',
    'Save it smaller: 300 dots per inch are enough.',
  ],
  CANCELLED: ['Reading was cancelled.', 'Open the file again whenever you like.'],
  PARSER_CRASHED: [
    'The reader stopped unexpectedly on this file. Nothing else was affected.',
    'Try again, or export the résumé as another format.',
  ],
};

/** The failure of this kind with its sentences, the same wherever it is shown. */
export function describeFailure(kind: FailureKind): ParseFailure {
  const [message, hint] = SENTENCES[kind];
  return { kind, message, hint };
}

/** NO_TEXT for a file with this many pages whose text can be recognised, from 0. */
export function withoutText(pictures: number): ParseFailure {
  const failure = describeFailure('NO_TEXT');
  return pictures === 0 ? failure : { ...failure, pictures };
}
