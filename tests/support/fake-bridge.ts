import { createHash } from 'node:crypto';
import { describeFailure, type FailureKind, withoutText } from '../../shared/base/failure.ts';
import { documentFromText } from '../../shared/document/document-from-text.ts';
import type { OpenedFile, PlumbBridge, Settings } from '../../shared/ipc/bridge.ts';
import type { KeptResume } from '../../shared/ipc/kept-resume.ts';
import type { MenuChoice, MenuCommand } from '../../shared/ipc/menu.ts';
import type {
  OcrChoice,
  ParsedFile,
  ParseOutcome,
  ParseProgress,
  ResumeFile,
} from '../../shared/ipc/parse-contract.ts';
import { buildResume } from '../../shared/resume/build-resume.ts';
import { NO_NOTES, type ResumeNotes } from '../../shared/scoring/resume-notes.ts';

/** A reading that the test ends when it wants to. */
export interface PendingParse {
  readonly requestId: string;
  readonly file: ResumeFile;
  readonly ocr: OcrChoice;
  succeed(parsed?: ParsedFile): void;
  fail(kind: FailureKind): void;
  /** It holds this many pictures of pages and no text. */
  findScan(pages: number): void;
  crash(): void;
}

/** A bridge whose readings wait for the test; what the window asked for is written down. */
export class FakeBridge implements PlumbBridge {
  readonly parses: PendingParse[] = [];
  readonly cancelled: string[] = [];
  readonly savedSettings: Settings[] = [];
  readonly savedLibraries: (readonly KeptResume[])[] = [];
  /** By fingerprint. */
  readonly keptFiles = new Map<string, Uint8Array>();
  /** Fingerprints of the files whose folder the app knows, and of those that it was asked to show there. */
  readonly placedFiles = new Set<string>();
  readonly shownFiles: string[] = [];
  /** By fingerprint; what was saved is what is loaded. */
  readonly notes = new Map<string, ResumeNotes>();

  parseResume(requestId: string, file: ResumeFile, ocr: OcrChoice): Promise<ParseOutcome> {
    return new Promise((resolve, reject) => {
      this.parses.push({
        requestId,
        file,
        ocr,
        succeed: (parsed = parseText(file)) => resolve({ ok: true, value: parsed }),
        fail: (kind) => resolve({ ok: false, error: describeFailure(kind) }),
        findScan: (pages) => resolve({ ok: false, error: withoutText(pages) }),
        crash: () => reject(new Error('The bridge broke.')),
      });
    });
  }

  cancelParse(requestId: string): Promise<void> {
    this.cancelled.push(requestId);
    return Promise.resolve();
  }

  saveSettings(settings: Settings): Promise<void> {
    this.savedSettings.push(settings);
    return Promise.resolve();
  }

  loadNotes = (sha256: string): Promise<ResumeNotes> => Promise.resolve(this.notes.get(sha256) ?? NO_NOTES);
  /** What the disk says to whatever it is given. */
  takesWhatIsSaved = true;
  saveNotes = (sha256: string, notes: ResumeNotes): Promise<boolean> => {
    this.notes.set(sha256, notes);
    return Promise.resolve(this.takesWhatIsSaved);
  };
  loadLibrary = () => Promise.resolve([]);
  saveLibrary = (kept: readonly KeptResume[]): Promise<boolean> => {
    this.savedLibraries.push(kept);
    return Promise.resolve(this.takesWhatIsSaved);
  };
  keepFile = (sha256: string, bytes: Uint8Array): Promise<void> => {
    this.keptFiles.set(sha256, bytes);
    return Promise.resolve();
  };
  openKeptFile = (sha256: string): Promise<OpenedFile> => {
    const bytes = this.keptFiles.get(sha256);
    return Promise.resolve(
      bytes === undefined
        ? { kind: 'failure', name: sha256, failure: describeFailure('NOT_FOUND') }
        : { kind: 'file', file: { name: 'kept.txt', bytes } },
    );
  };
  knowsPlace = (sha256: string): Promise<boolean> => Promise.resolve(this.placedFiles.has(sha256));
  showFile = (sha256: string): Promise<void> => {
    this.shownFiles.push(sha256);
    return Promise.resolve();
  };
  clearSystemRecent = () => Promise.resolve();
  showDataFolder = () => Promise.resolve();
  chooseResumes = (): Promise<readonly OpenedFile[]> => Promise.resolve([]);
  listSamples = () => Promise.resolve([]);
  openSample = (id: string): Promise<OpenedFile> =>
    Promise.resolve({ kind: 'failure', name: id, failure: describeFailure('NOT_FOUND') });
  exportReport = () => Promise.resolve({ ok: true as const, value: { kind: 'cancelled' as const } });
  previewReport = () =>
    Promise.resolve({ ok: false as const, error: { kind: 'PRINT_FAILED' as const, message: 'No printer.' } });
  printReport = () =>
    Promise.resolve({ ok: false as const, error: { kind: 'PRINT_FAILED' as const, message: 'No printer.' } });
  exportResume = () => Promise.resolve({ ok: true as const, value: { kind: 'cancelled' as const } });
  chooseLogo = () => Promise.resolve({ kind: 'cancelled' as const });
  copyReport = () => Promise.resolve();
  showSaved = () => Promise.resolve();
  dragSaved = () => Promise.resolve();
  loadSettings = () => Promise.resolve(NO_SETTINGS);
  listLicences = () => Promise.resolve([]);
  appInfo = () => Promise.resolve(APP_INFO);
  countRefusedRequests = () => Promise.resolve(0);
  reportWindowState = () => Promise.resolve();
  onParseProgress = (_listener: (progress: ParseProgress) => void) => () => undefined;
  onOpenFiles = (_listener: (files: readonly OpenedFile[]) => void) => () => undefined;
  onMenuCommand = (_listener: (command: MenuCommand) => void) => () => undefined;
  onMenuChoice = (_listener: (choice: MenuChoice) => void) => () => undefined;
}

export const NO_SETTINGS: Settings = {
  role: null,
  exportFormat: 'pdf',
  paper: 'A4',
  theme: 'system',
  startRole: null,
  keep: 'results',
};

export const APP_INFO = {
  version: '0.1.0',
  electron: '45.4.1',
  chrome: '130',
  platform: 'linux' as const,
  today: '2026-01-01',
};

/** A plain text as a file. */
export function textFile(name: string, text: string): OpenedFile {
  return { kind: 'file', file: { name, bytes: new TextEncoder().encode(text) } };
}

/** What the parser process makes of a plain text, made here by the same functions. */
export function parseText(file: ResumeFile): ParsedFile {
  const { value, notices } = documentFromText(new TextDecoder().decode(file.bytes));
  return {
    resume: buildResume(value, notices),
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    bytes: file.bytes.length,
  };
}
