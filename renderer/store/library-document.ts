import type { ParseFailure } from '../../shared/base/failure.ts';
import type { OpenedFile } from '../../shared/ipc/bridge.ts';
import type { KeptResume } from '../../shared/ipc/kept-resume.ts';
import type { OcrChoice, ParsedFile, ReadingStep, ResumeFile } from '../../shared/ipc/parse-contract.ts';
import type { Judgement } from '../../shared/scoring/judge-resume.ts';
import type { ResumeNotes } from '../../shared/scoring/resume-notes.ts';

/** What is known about each finished step of reading, in its own words; a step that is not finished has no entry. */
export type StepFacts = Readonly<Partial<Record<ReadingStep, string>>>;

/** A page whose text is being recognised: which of how many, from 1. */
export interface PageCount {
  readonly page: number;
  readonly pages: number;
}

/** A résumé that was read and judged; what depends on the role is derived from it. */
export interface ReadResume {
  readonly file: ResumeFile;
  readonly parsed: ParsedFile;
  /** What was said about it; corrections are counted in the judgement. */
  readonly notes: ResumeNotes;
  readonly judgement: Judgement;
}

/**
 * Where a document of the library stands.
 * doubtful: it was read, and nothing in it looks like a résumé; the person is asked before a result is shown.
 * scan: it holds pictures of pages and no text; the person is asked whether to recognise it.
 * kept: it was read in an earlier session; `isMissing` once its file was asked for and is not kept.
 * failed: `file` is null where the app never got its bytes, so that it cannot be read again.
 */
export type DocumentState =
  | { readonly kind: 'kept'; readonly kept: KeptResume; readonly isMissing: boolean }
  | { readonly kind: 'queued'; readonly file: ResumeFile; readonly ocr: OcrChoice }
  | {
      readonly kind: 'reading';
      readonly file: ResumeFile;
      readonly requestId: string;
      readonly ocr: OcrChoice;
      readonly facts: StepFacts;
      /** null before the first page. */
      readonly recognizing: PageCount | null;
    }
  | { readonly kind: 'scan'; readonly failure: ParseFailure; readonly file: ResumeFile }
  | { readonly kind: 'failed'; readonly failure: ParseFailure; readonly file: ResumeFile | null }
  | ({ readonly kind: 'doubtful' } & ReadResume)
  | ({ readonly kind: 'ready' } & ReadResume);

export interface LibraryDocument {
  /** "d1", "d2", … in the order in which they came. */
  readonly id: string;
  /** The file's own name, never a path. */
  readonly fileName: string;
  /** In the menu’s list of what was opened; no longer once that was cleared, until it is opened again. */
  readonly isRecent: boolean;
  readonly state: DocumentState;
}

/** A file of this session that was not read yet, or never can be. */
export function openedDocument(id: string, opened: OpenedFile): LibraryDocument {
  return opened.kind === 'file'
    ? {
        id,
        fileName: opened.file.name,
        isRecent: true,
        state: { kind: 'queued', file: opened.file, ocr: 'never' },
      }
    : {
        id,
        fileName: opened.name,
        isRecent: true,
        state: { kind: 'failed', failure: opened.failure, file: null },
      };
}

/** A résumé of an earlier session. */
export function keptDocument(id: string, kept: KeptResume): LibraryDocument {
  return {
    id,
    fileName: kept.fileName,
    isRecent: kept.isRecent,
    state: { kind: 'kept', kept, isMissing: false },
  };
}

/** The person's name as read, or the file's name while there is none. */
export function documentTitle(document: LibraryDocument): string {
  const { state } = document;
  if (state.kind === 'kept') return state.kept.title;
  const name = state.kind === 'ready' || state.kind === 'doubtful' ? state.parsed.resume.contact.name : null;
  return name ?? document.fileName;
}

/** What reading it anew would read; null while it is being read, and where the app never got its bytes. */
export function fileToRead({ state }: LibraryDocument): ResumeFile | null {
  switch (state.kind) {
    case 'scan':
    case 'failed':
    case 'doubtful':
    case 'ready':
      return state.file;
    case 'kept':
    case 'queued':
    case 'reading':
      return null;
  }
}

/** SHA-256 of its file, in hexadecimal; null before it was read. */
export function fingerprintOf({ state }: LibraryDocument): string | null {
  if (state.kind === 'kept') return state.kept.sha256;
  return state.kind === 'ready' || state.kind === 'doubtful' ? state.parsed.sha256 : null;
}

/** Whether its text, or a part of it, was recognised in pictures. */
export function wasRecognized({ state }: LibraryDocument): boolean {
  const isRead = state.kind === 'ready' || state.kind === 'doubtful';
  return isRead && state.parsed.resume.document.recognition !== null;
}
