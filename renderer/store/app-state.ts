import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { CompetencyId, RoleId } from '../../shared/catalog/skill-matrix.ts';
import type {
  AppInfo,
  ExportFormat,
  MenuCommand,
  OpenedFile,
  PlumbBridge,
  Sample,
} from '../../shared/ipc/bridge.ts';
import type { ParseProgress } from '../../shared/ipc/parse-contract.ts';
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
  | { readonly kind: 'export' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'privacy' }
  | { readonly kind: 'about' };

/** What the centre shows for a document that was read. "evidence" is reachable only where the window is too narrow for its pane. */
export type CentreView = 'result' | 'compare' | 'evidence';

export interface DocumentsSlice {
  readonly documents: readonly LibraryDocument[];
  /** null before the first document. */
  readonly selectedId: string | null;
  /** Adds files and selects the first of them; the others are read in the background, one at a time. */
  addFiles(files: readonly OpenedFile[]): void;
  selectDocument(id: string): void;
  noteProgress(progress: ParseProgress): void;
  cancelReading(id: string): void;
  readAgain(id: string): void;
  /** "Continue anyway" for a document that does not look like a résumé. */
  acceptDocument(id: string): void;
}

export interface ChoicesSlice {
  /** null for "Not sure". */
  readonly roleChoice: RoleId | null;
  readonly exportFormat: ExportFormat;
  readonly paper: 'A4' | 'Letter';
  chooseRole(role: RoleId | null): void;
  chooseExport(format: ExportFormat, paper: 'A4' | 'Letter'): void;
}

export interface ViewSlice {
  readonly screen: 'home' | 'document';
  readonly centre: CentreView;
  readonly dialog: DialogState;
  readonly samples: readonly Sample[];
  /** A sentence for the home screen about files that could not even be taken up; null when there is none. */
  readonly dropRemark: string | null;
  goHome(): void;
  showCentre(centre: CentreView): void;
  openDialog(dialog: DialogState): void;
  closeDialog(): void;
  remarkOnDrop(remark: string | null): void;
  openFileDialog(): Promise<void>;
  openSample(id: string): Promise<void>;
  runMenuCommand(command: Exclude<MenuCommand, 'focus-role'>): void;
}

export interface EvidenceSlice {
  /** Id of the selected mark; null when none is. */
  readonly selectedMark: string | null;
  readonly evidenceView: 'page' | 'text';
  /** Gaps that the person unfolded or folded; the others are as the list decides (the first is open). */
  readonly gapToggles: ReadonlyMap<CompetencyId, 'open' | 'folded'>;
  /** The competency that the centre should bring into view; `turn` makes a repeated request a new one. */
  readonly shownCompetency: { readonly id: CompetencyId; readonly turn: number } | null;
  selectMark(id: string | null): void;
  showEvidenceAs(view: 'page' | 'text'): void;
  toggleGap(id: CompetencyId, to: 'open' | 'folded'): void;
  showCompetency(id: CompetencyId): void;
}

export type AppState = { readonly services: Services } & DocumentsSlice &
  ChoicesSlice &
  ViewSlice &
  EvidenceSlice;
