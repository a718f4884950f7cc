import { JOB_TARGET_ID } from '../../shared/catalog/skill-matrix.ts';
import type { WindowState } from '../../shared/ipc/menu.ts';
import { messages } from '../messages.ts';
import type { AppState, Change } from './app-state.ts';
import {
  documentTitle,
  fileToRead,
  fingerprintOf,
  type LibraryDocument,
  wasRecognized,
} from './library-document.ts';
import { selectAnalysis, selectDocument, selectMarks } from './selectors.ts';

/** As long as a name that the menu shows may be. */
const MAX_NAME = 80;
/** As many as its list of what was opened holds. */
const MAX_DOCUMENTS = 10;

/** Stands in the menu for "Not sure". */
const NOT_SURE = 'not-sure';

/** What the menu must know of the window. */
export function windowStateOf(state: AppState): WindowState {
  const shown = shownDocument(state);
  const sha256 = shownFingerprint(state);
  const mark = selectMarks(state).find(({ id }) => id === state.selectedMark);
  const hasResult = selectAnalysis(state) !== null;
  const recent = state.documents
    .filter(({ isRecent }) => isRecent)
    .slice(-MAX_DOCUMENTS)
    .reverse();
  return {
    hasDocument: shown !== null,
    hasResult,
    canShowFile: sha256 !== null && state.placedFile === sha256,
    canReadAgain: shown !== null && fileToRead(shown) !== null,
    canRecognize: shown !== null && canRecognize(shown),
    hasMark: mark?.mentions.some(({ counted }) => counted) ?? false,
    hasGap: hasResult && state.gapInFocus !== null,
    targets: [
      ...state.services.catalog.matrix.roles.map(({ id, name }) => ({ id, name })),
      ...(state.job === null ? [] : [{ id: JOB_TARGET_ID, name: state.job.name }]),
      { id: NOT_SURE, name: messages.roles.notSure },
    ],
    target: state.usesJob ? JOB_TARGET_ID : (state.roleChoice ?? NOT_SURE),
    theme: state.theme,
    library: state.panes.library,
    evidence: state.evidenceIsTab ? state.centre === 'evidence' : state.panes.evidence,
    evidenceView: state.evidenceView,
    documents: recent.map((document) => ({
      id: document.id,
      name: documentTitle(document).slice(0, MAX_NAME),
    })),
    hasRecent: recent.length > 0,
    undo: nameOf(state.past.at(-1)),
    redo: nameOf(state.future[0]),
  };
}

function shownDocument(state: AppState): LibraryDocument | null {
  return state.screen === 'document' ? selectDocument(state) : null;
}

/** Fingerprint of the shown résumé's file; null while none was read. */
export function shownFingerprint(state: AppState): string | null {
  const shown = shownDocument(state);
  return shown === null ? null : fingerprintOf(shown);
}

function nameOf(change: Change | undefined): string | null {
  return change?.name.slice(0, MAX_NAME) ?? null;
}

/** Pictures of text that were not recognised yet: a scan, or a PDF, which may hold some. */
function canRecognize(document: LibraryDocument): boolean {
  const { state } = document;
  if (state.kind === 'scan') return true;
  if (state.kind === 'failed') return state.file !== null && state.failure.pictures !== undefined;
  const isRead = state.kind === 'ready' || state.kind === 'doubtful';
  return isRead && state.parsed.resume.document.format === 'pdf' && !wasRecognized(document);
}
