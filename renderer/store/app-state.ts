import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { CompetencyId, RoleId } from '../../shared/catalog/skill-matrix.ts';
import type { Correction, MentionPlace } from '../../shared/evidence/correction.ts';
import type {
  AppInfo,
  ExportFormat,
  HandoutChoices,
  Keep,
  OpenedFile,
  Panes,
  PlumbBridge,
  ResumeOrigin,
  Sample,
} from '../../shared/ipc/bridge.ts';
import type { MenuCommand } from '../../shared/ipc/menu.ts';
import type { ParseProgress } from '../../shared/ipc/parse-contract.ts';
import type { Theme } from '../../shared/ipc/theme.ts';
import type { JobTarget } from '../../shared/job/read-job-target.ts';
import type { SupposedDepths } from '../../shared/scoring/forecast.ts';
import type { GapAnswer } from '../../shared/scoring/gap-answer.ts';
import type { LibraryDocument } from './library-document.ts';

/** What the store needs from outside itself; tests give their own. */
export interface Services {
  readonly bridge: PlumbBridge;
  readonly catalog: Catalog;
  readonly info: AppInfo;
  /** Resolves after the window had the chance to draw, so that a finished step is seen before the next starts. */
  readonly afterPaint: () => Promise<void>;
}

export type DialogState =
  | { readonly kind: 'none' }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'export'; readonly start: 'choose' | 'print' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'scores' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'privacy' }
  | { readonly kind: 'about' }
  /** How a job description is brought in; `problem` says why the last file is none. */
  | { readonly kind: 'job'; readonly problem: string | null };

/**
 * What the centre shows for a document that was read. "evidence" is the evidence pane where the window is too
 * narrow to have it at the side; a wide window shows the result beside it. "read" is what was read, over the whole width.
 */
export type CentreView = 'result' | 'compare' | 'what-if' | 'evidence' | 'read';

export interface DocumentsSlice {
  readonly documents: readonly LibraryDocument[];
  /** null before the first document. */
  readonly selectedId: string | null;
  /** Adds files and selects the first of them; the others are read in the background, one at a time. */
  readonly addFiles: (files: readonly OpenedFile[]) => void;
  readonly selectDocument: (id: string) => void;
  /** Takes a document off the list; that can be undone. One that is being read is cancelled first. */
  readonly removeDocument: (id: string) => void;
  /** Fingerprint of the shown file where the app knows its folder; null elsewhere. */
  readonly placedFile: string | null;
  readonly notePlace: (sha256: string | null) => void;
  /** Empties the menu’s list of what was opened; the library keeps everything. */
  readonly clearRecent: () => void;
  readonly noteProgress: (progress: ParseProgress) => void;
  readonly cancelReading: (id: string) => void;
  /** Reads the same bytes anew, the same way; does nothing where the app never got them. */
  readonly readAgain: (id: string) => void;
  /** Reads with text recognition where pages have no text: a scan, also after it was put off, or a PDF. */
  readonly recognizeText: (id: string) => void;
  /** "Not now": the scan stays in the library as a file that was not read. */
  readonly declineRecognition: (id: string) => void;
  /** "Continue anyway" for a document that does not look like a résumé. */
  readonly acceptDocument: (id: string) => void;
}

/** What is kept beside the settings. */
export type Saved = 'library' | 'notes';

export interface ChoicesSlice {
  /** null for "Not sure". */
  readonly roleChoice: RoleId | null;
  readonly exportFormat: ExportFormat;
  readonly paper: 'A4' | 'Letter';
  readonly theme: Theme;
  /** Role at each start: an id or "not-sure"; null for the one chosen last. */
  readonly startRole: string | null;
  readonly keep: Keep;
  readonly chooseRole: (role: RoleId | null) => void;
  readonly chooseTheme: (theme: Theme) => void;
  readonly chooseStartRole: (role: string | null) => void;
  /** "nothing" also deletes what was kept. */
  readonly chooseKeep: (keep: Keep) => void;
  /** What the disk did not take when it was last given; empty while all is well. */
  readonly unsaved: readonly Saved[];
  readonly noteSaved: (what: Saved, isSaved: boolean) => void;
  readonly chooseExport: (format: ExportFormat, paper: 'A4' | 'Letter') => void;
  /** For whom reports are made, with which letterhead, and how they were last made for each. */
  readonly handout: HandoutChoices;
  readonly chooseHandout: (handout: HandoutChoices) => void;
  readonly panes: Panes;
  /** Keeps what is not given. */
  readonly changePanes: (change: Partial<Panes>) => void;
}

export interface JobSlice {
  /** The job description that was opened last; null before the first. */
  readonly job: JobTarget | null;
  /** Whether résumés are compared with it, and not with the role. */
  readonly usesJob: boolean;
  readonly openJobDialog: () => Promise<void>;
  /** Compares with the job description in the file, or says why it cannot be used. */
  readonly takeJob: (opened: OpenedFile) => void;
  /** Compares with what was read and is no résumé, and takes it off the library; or says why it cannot be used. */
  readonly takeDocumentAsJob: (id: string) => void;
  readonly chooseJob: () => void;
}

export interface ViewSlice {
  readonly screen: 'home' | 'document';
  readonly centre: CentreView;
  /** Where leaving "read" leads. */
  readonly centreBeforeRead: Exclude<CentreView, 'read'>;
  readonly dialog: DialogState;
  readonly samples: readonly Sample[];
  /** The window is too narrow to have the evidence at the side. */
  readonly evidenceIsTab: boolean;
  readonly noteLayout: (evidenceIsTab: boolean) => void;
  /** A sentence for the home screen about files that could not even be taken up; null when there is none. */
  readonly dropRemark: string | null;
  readonly goHome: () => void;
  readonly showCentre: (centre: CentreView) => void;
  /** Back from "read" to what was shown before; does nothing elsewhere. */
  readonly leaveRead: () => void;
  readonly openDialog: (dialog: DialogState) => void;
  readonly closeDialog: () => void;
  readonly remarkOnDrop: (remark: string | null) => void;
  /** Default: files. */
  readonly openFileDialog: (from?: ResumeOrigin) => Promise<void>;
  readonly openSample: (id: string) => Promise<void>;
  readonly runMenuCommand: (command: MenuCommand) => void;
}

export interface EvidenceSlice {
  /** Id of the selected mark; null when none is. */
  readonly selectedMark: string | null;
  readonly evidenceView: 'page' | 'text';
  /** Gaps that the person unfolded or folded; the others are as the list decides (the first is open). */
  readonly gapToggles: ReadonlyMap<CompetencyId, 'open' | 'folded'>;
  /** The gap that has, or had last, the focus; null before any had. */
  readonly gapInFocus: CompetencyId | null;
  readonly focusGap: (id: CompetencyId) => void;
  /** What is looked for in the résumé, and which match is shown, from 0; null while nothing is. */
  readonly find: { readonly query: string; readonly index: number } | null;
  /** Brings the evidence into view with the field for it; `turn` counts requests, so that each takes the focus. */
  readonly openFind: () => void;
  readonly findTurn: number;
  readonly lookFor: (query: string) => void;
  /** To the match `by` places on or back, around the ends. */
  readonly stepFind: (by: 1 | -1) => void;
  readonly closeFind: () => void;
  /** The competency that the centre should bring into view; `turn` makes a repeated request a new one. */
  readonly shownCompetency: { readonly id: CompetencyId; readonly turn: number } | null;
  /** Selects a mark and brings the evidence into view; null selects none. */
  readonly selectMark: (id: string | null) => void;
  /** Brings the selected mark into view, with the focus on its corrections. */
  readonly correctSelectedMark: () => void;
  readonly showEvidenceAs: (view: 'page' | 'text') => void;
  readonly toggleGap: (id: CompetencyId, to: 'open' | 'folded') => void;
  readonly showCompetency: (id: CompetencyId) => void;
}

/** Something that a person did and can take back. */
export interface Change {
  /** "Not evidence: “Spark”". */
  readonly name: string;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Title of the document that it took off the list; absent for other changes. */
  readonly removed?: string;
}

export interface HistorySlice {
  /** Oldest first; the last is undone next. */
  readonly past: readonly Change[];
  /** The first is done again next. */
  readonly future: readonly Change[];
  /** Does a change for the first time. */
  readonly perform: (change: Change) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface NotesSlice {
  /**
   * Puts corrections in the place of any earlier ones of the same mentions, and judges the résumé anew. Several are
   * one change, named after the first.
   */
  readonly correct: (corrections: readonly [Correction, ...Correction[]]) => void;
  /** Nothing that the mark counts for is evidence. */
  readonly discountMark: (markId: string) => void;
  /** The mention counts again as it was read. */
  readonly withdrawCorrection: (place: MentionPlace) => void;
  /** `name` is that of the competency. */
  readonly decideGap: (answer: GapAnswer, name: string) => void;
  /** Decides to build each of these about which nothing is decided; one change. */
  readonly keepPlan: (competencies: readonly CompetencyId[]) => void;
  readonly withdrawDecision: (competency: CompetencyId, name: string) => void;
}

export interface WhatIfSlice {
  /** Depths that are supposed for the selected résumé; empty while nothing is. */
  readonly supposed: SupposedDepths;
  /** null takes the supposition back. `name` is that of the competency. */
  readonly suppose: (competency: CompetencyId, depth: number | null, name: string) => void;
  readonly supposeNothing: () => void;
}

export type AppState = { readonly services: Services } & DocumentsSlice &
  ChoicesSlice &
  JobSlice &
  ViewSlice &
  EvidenceSlice &
  HistorySlice &
  NotesSlice &
  WhatIfSlice;
