import { z } from 'zod';
import type { Result } from '../base/result.ts';
import { gapReportSchema } from '../report/gap-report.ts';
import { handoutSchema } from '../report/handout.ts';
import { type ResumeNotes, resumeNotesSchema } from '../scoring/resume-notes.ts';
import {
  type AppInfo,
  type ExportFailure,
  type ExportOutcome,
  exportFormatSchema,
  type LogoOutcome,
  type OpenedFile,
  type PrintOutcome,
  resumeOriginSchema,
  type Sample,
  type Settings,
  settingsSchema,
} from './bridge.ts';
import { type KeptResume, keptResumesSchema, sha256Schema } from './kept-resume.ts';
import type { Licence } from './licence.ts';
import { type MenuChoice, type MenuCommand, windowStateSchema } from './menu.ts';
import { MAX_FILE_BYTES, ocrChoiceSchema, type ParseOutcome, type ParseProgress } from './parse-contract.ts';

const requestIdSchema = z.string().min(1).max(64);

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Content as it arrives from the window. Its size is judged by the handler, which answers TOO_LARGE as data. */
const resumeFileSchema = z
  .strictObject({
    name: z.string().max(1024),
    bytes: bytesSchema,
  })
  .readonly();

const exportRequestSchema = z
  .strictObject({
    report: gapReportSchema,
    handout: handoutSchema,
    format: exportFormatSchema,
    paper: z.enum(['A4', 'Letter']),
  })
  .readonly();

/** One question that the window may ask: the shape of the request, its largest size, and the type of the answer. */
export interface Exchange<Request extends z.ZodType, Response> {
  readonly request: Request;
  /** Upper bound for `payloadSize` of the request, in bytes; checked before the shape is. */
  readonly maxBytes: number;
  /** Carries the type only. Answers are made by main from checked values, so they are not checked again. */
  readonly response?: Response;
}

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

function answeredWith<Response>() {
  return <Request extends z.ZodType>(
    request: Request,
    maxBytes: number = 4 * KILOBYTE,
  ): Exchange<Request, Response> => ({ request, maxBytes });
}

/** The window only needs to know that it is done. */
function done<Request extends z.ZodType>(
  request: Request,
  maxBytes: number = 4 * KILOBYTE,
): Exchange<Request, void> {
  return { request, maxBytes };
}

const nothing = z.undefined();

/** Every channel between the window and main. The only place where their names and shapes are written down. */
export const ipcContract = {
  'resume:parse': answeredWith<ParseOutcome>()(
    z.strictObject({ requestId: requestIdSchema, file: resumeFileSchema, ocr: ocrChoiceSchema }),
    2 * KILOBYTE * MEGABYTE,
  ),
  'resume:cancel': done(requestIdSchema),
  'resume:choose': answeredWith<readonly OpenedFile[]>()(resumeOriginSchema),
  /** The window listens for opened files from now on; those that came earlier are sent now. */
  'resume:await-opened': done(nothing),
  'sample:list': answeredWith<readonly Sample[]>()(nothing),
  'sample:open': answeredWith<OpenedFile>()(z.string().max(64)),
  'report:export': answeredWith<ExportOutcome>()(exportRequestSchema, 64 * MEGABYTE),
  'report:preview': answeredWith<Result<Uint8Array, ExportFailure>>()(exportRequestSchema, 64 * MEGABYTE),
  'report:print': answeredWith<Result<PrintOutcome, ExportFailure>>()(exportRequestSchema, 64 * MEGABYTE),
  'report:choose-logo': answeredWith<LogoOutcome>()(nothing),
  'report:copy': done(exportRequestSchema, 64 * MEGABYTE),
  'report:reveal': done(z.string().max(64)),
  'report:drag': done(z.string().max(64)),
  'resume:export': answeredWith<ExportOutcome>()(
    z.strictObject({ name: z.string().max(1000).nullable(), resume: z.record(z.string(), z.unknown()) }),
    8 * MEGABYTE,
  ),
  'settings:load': answeredWith<Settings>()(nothing),
  // A letterhead's logo is remembered with the rest.
  'settings:save': done(settingsSchema, MEGABYTE),
  'notes:load': answeredWith<ResumeNotes>()(sha256Schema),
  'notes:save': answeredWith<boolean>()(
    z.strictObject({ sha256: sha256Schema, notes: resumeNotesSchema }),
    4 * MEGABYTE,
  ),
  'library:load': answeredWith<readonly KeptResume[]>()(nothing),
  'library:save': answeredWith<boolean>()(z.strictObject({ kept: keptResumesSchema }), 4 * MEGABYTE),
  'library:keep-file': done(
    z.strictObject({ sha256: sha256Schema, bytes: bytesSchema }),
    MAX_FILE_BYTES + KILOBYTE,
  ),
  'library:open-file': answeredWith<OpenedFile>()(sha256Schema),
  'resume:knows-place': answeredWith<boolean>()(sha256Schema),
  'resume:show-file': done(sha256Schema),
  'recent:clear': done(nothing),
  'app:show-data': done(nothing),
  'app:list-licences': answeredWith<readonly Licence[]>()(nothing),
  'app:describe': answeredWith<AppInfo>()(nothing),
  'network:count-refused': answeredWith<number>()(nothing),
  /** An address elsewhere that the page’s own policy kept it from asking for. */
  'network:note-stopped': done(z.url({ protocol: /^(?:https?|wss?)$/ }).max(4096), 8 * KILOBYTE),
  'window:report-state': done(windowStateSchema, 32 * KILOBYTE),
} as const satisfies Readonly<Record<string, Exchange<z.ZodType, unknown>>>;

export type Channel = keyof typeof ipcContract;
/** What the window sends on this channel. */
export type RequestOf<C extends Channel> = z.infer<(typeof ipcContract)[C]['request']>;
/** What main answers on this channel. */
export type ResponseOf<C extends Channel> =
  (typeof ipcContract)[C] extends Exchange<z.ZodType, infer Response> ? Response : never;

/** What main sends to the window unasked. */
export interface IpcEvents {
  readonly 'resume:progress': ParseProgress;
  readonly 'resume:opened': readonly OpenedFile[];
  readonly 'menu:command': MenuCommand;
  readonly 'menu:choice': MenuChoice;
}
export type IpcEvent = keyof IpcEvents;
