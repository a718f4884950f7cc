import { z } from 'zod';
import type { Result } from '../base/result.ts';
import type { HashedReport } from '../report/gap-report.ts';
import { audienceSchema, type Handout, type Logo, letterheadSchema } from '../report/handout.ts';
import { MASKS } from '../report/mask.ts';
import type { ResumeNotes } from '../scoring/resume-notes.ts';
import type { KeptResume } from './kept-resume.ts';
import type { Licence } from './licence.ts';
import type { MenuChoice, MenuCommand, WindowState } from './menu.ts';
import type { OcrChoice, ParseOutcome, ParseProgress, ResumeFile } from './parse-contract.ts';
import { themeSchema } from './theme.ts';

export const exportFormatSchema = z.enum(['pdf', 'html', 'md', 'json', 'csv', 'docx']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** Why a report was not saved. Nothing half-written is left behind; `message` names cause and place. */
export const exportFailureSchema = z
  .strictObject({
    kind: z.enum([
      'DISK_FULL',
      'READ_ONLY',
      'NO_PERMISSION',
      'FOLDER_GONE',
      'NAME_TOO_LONG',
      'PRINT_FAILED',
      'UNKNOWN',
    ]),
    message: z.string().max(500),
  })
  .readonly();
export type ExportFailure = z.infer<typeof exportFailureSchema>;

/** cancelled: the person closed the save dialog. */
export type ExportOutcome = Result<
  | { readonly kind: 'saved'; readonly fileName: string; readonly savedId: string }
  | { readonly kind: 'cancelled' },
  ExportFailure
>;

/** cancelled: the person closed the system's dialog. */
export type PrintOutcome = 'printed' | 'cancelled';

/** A résumé in JSON Resume form, and whose it is; null where the name is hidden or was not read. */
export interface ResumeExportRequest {
  readonly name: string | null;
  readonly resume: Readonly<Record<string, unknown>>;
}

export interface ExportRequest {
  readonly report: HashedReport;
  readonly handout: Handout;
  readonly format: ExportFormat;
  readonly paper: 'A4' | 'Letter';
}

/** What became of choosing a picture for the letterhead; `message` says why it cannot be one. */
export type LogoOutcome =
  | { readonly kind: 'chosen'; readonly logo: Logo }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'cancelled' };

const paperSchema = z.enum(['A4', 'Letter']);

/** How a report was last made for these readers. */
export const reportChoicesSchema = z
  .strictObject({ format: exportFormatSchema, paper: paperSchema, mask: z.array(z.enum(MASKS)).readonly() })
  .readonly();
export type ReportChoices = z.infer<typeof reportChoicesSchema>;

/** What is remembered of handing reports over. */
export const handoutChoicesSchema = z
  .strictObject({
    audience: audienceSchema,
    letterhead: letterheadSchema,
    byAudience: z.partialRecord(audienceSchema, reportChoicesSchema).readonly(),
  })
  .readonly();
export type HandoutChoices = z.infer<typeof handoutChoicesSchema>;

/** What the dialog for opening asks for. */
export const resumeOriginSchema = z.enum(['files', 'folder', 'job']);
export type ResumeOrigin = z.infer<typeof resumeOriginSchema>;

/**
 * What stays on this computer when the app is closed. results: the library's list, corrections and decisions, with the
 * fingerprint of each file. originals: the files as well.
 */
export const keepSchema = z.enum(['nothing', 'results', 'originals']);
export type Keep = z.infer<typeof keepSchema>;

/**
 * The panes beside the centre: whether they are wanted, and how wide in CSS pixels; null for the usual width.
 * `pageZoom` is the width of the evidence's pages in per cent of what fits, `textZoom` the size of its letters.
 */
export const panesSchema = z
  .strictObject({
    library: z.boolean(),
    libraryWidth: z.int().min(1).max(10_000).nullable(),
    evidence: z.boolean(),
    evidenceWidth: z.int().min(1).max(10_000).nullable(),
    pageZoom: z.int().min(50).max(400).default(100),
    textZoom: z.int().min(50).max(400).default(100),
  })
  .readonly();
export type Panes = z.infer<typeof panesSchema>;

/** Defaults stand where an older version could not have saved a value. */
export const settingsSchema = z
  .strictObject({
    /** Role chosen last; null for "Not sure". */
    role: z.string().max(64).nullable(),
    exportFormat: exportFormatSchema,
    paper: paperSchema,
    /** Absent before the first report. */
    handout: handoutChoicesSchema.optional(),
    theme: themeSchema.default('system'),
    /** Role at each start: an id or "not-sure"; null for the one chosen last. */
    startRole: z.string().max(64).nullable().default(null),
    keep: keepSchema.default('results'),
    /** Absent before a pane was changed. */
    panes: panesSchema.optional(),
  })
  .readonly();
export type Settings = z.infer<typeof settingsSchema>;

export interface Sample {
  readonly id: string;
  readonly name: string;
  /** "Backend engineer, 6 years. PDF." */
  readonly description: string;
}

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly chrome: string;
  readonly platform: 'darwin' | 'win32' | 'linux';
  /** Today, "YYYY-MM-DD", in local time; tests fix it. */
  readonly today: string;
}

/** Everything the window can ask of the rest of the app: `window.plumb`. Verbs only; never a path, never a channel. */
export interface PlumbBridge {
  parseResume(requestId: string, file: ResumeFile, ocr: OcrChoice): Promise<ParseOutcome>;
  cancelParse(requestId: string): Promise<void>;
  /**
   * The system's file dialog, for several files, a folder's résumés or a job description. Empty when closed. Files
   * that cannot be read come as failures.
   */
  chooseResumes(from: ResumeOrigin): Promise<readonly OpenedFile[]>;
  listSamples(): Promise<readonly Sample[]>;
  openSample(id: string): Promise<OpenedFile>;
  exportReport(request: ExportRequest): Promise<ExportOutcome>;
  /** The same report as a PDF that is only looked at. */
  previewReport(request: ExportRequest): Promise<Result<Uint8Array, ExportFailure>>;
  /** Prints the report on paper, by the system's own dialog. */
  printReport(request: ExportRequest): Promise<Result<PrintOutcome, ExportFailure>>;
  /** Saves the résumé itself, as it was read. */
  exportResume(request: ResumeExportRequest): Promise<ExportOutcome>;
  /** The system's file dialog for a PNG or JPEG. */
  chooseLogo(): Promise<LogoOutcome>;
  /** Puts the report on the clipboard as Markdown. */
  copyReport(request: ExportRequest): Promise<void>;
  /** Shows a file saved in this session in the system's file manager. */
  showSaved(savedId: string): Promise<void>;
  /** Makes a drag that began in the window a drag of a file saved in this session. */
  dragSaved(savedId: string): Promise<void>;
  loadSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  /** What was said about the résumé whose file has this fingerprint; none where nothing was. */
  loadNotes(sha256: string): Promise<ResumeNotes>;
  /** False where the disk did not take it; so is the next. */
  saveNotes(sha256: string, notes: ResumeNotes): Promise<boolean>;
  /** The library as it was left. */
  loadLibrary(): Promise<readonly KeptResume[]>;
  saveLibrary(kept: readonly KeptResume[]): Promise<boolean>;
  /** Keeps the file itself, where the settings say so. */
  keepFile(sha256: string, bytes: Uint8Array): Promise<void>;
  /** The kept file, or the one that was opened in this session from a folder and is unchanged there. */
  openKeptFile(sha256: string): Promise<OpenedFile>;
  /** Whether the app knows the folder of the file with this fingerprint: not of one that was dropped or pasted. */
  knowsPlace(sha256: string): Promise<boolean>;
  /** Shows that file in the system's file manager. */
  showFile(sha256: string): Promise<void>;
  /** Empties the system's own list of what was opened, where it has one. */
  clearSystemRecent(): Promise<void>;
  /** Shows the folder of everything that is kept in the system's file manager. */
  showDataFolder(): Promise<void>;
  /** Of everything from others in the product, by name. */
  listLicences(): Promise<readonly Licence[]>;
  appInfo(): Promise<AppInfo>;
  /** Network requests refused, or stopped by the page's policy, since the app started; 0 is expected. */
  countRefusedRequests(): Promise<number>;
  /** Tells the menu what can be done in the window now. */
  reportWindowState(state: WindowState): Promise<void>;
  /** Subscriptions return the function that ends them. */
  onParseProgress(listener: (progress: ParseProgress) => void): () => void;
  onOpenFiles(listener: (files: readonly OpenedFile[]) => void): () => void;
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
  onMenuChoice(listener: (choice: MenuChoice) => void): () => void;
}

/** A file that main read on the person's behalf (dialog, command line, open-with, sample). */
export type OpenedFile =
  | { readonly kind: 'file'; readonly file: ResumeFile }
  | {
      readonly kind: 'failure';
      readonly name: string;
      readonly failure: import('../base/failure.ts').ParseFailure;
    };
