import type { StateCreator } from 'zustand';
import { describeFailure } from '../../shared/base/failure.ts';
import type { OpenedFile } from '../../shared/ipc/bridge.ts';
import type { KeptResume } from '../../shared/ipc/kept-resume.ts';
import type { OcrChoice, ReadingStep, ResumeFile } from '../../shared/ipc/parse-contract.ts';
import { messages } from '../messages.ts';
import type { AppState, DocumentsSlice, Services } from './app-state.ts';
import { isJobFile } from './job-slice.ts';
import {
  type DocumentState,
  documentTitle,
  fileToRead,
  keptDocument,
  type LibraryDocument,
  openedDocument,
  type ReadResume,
  wasRecognized,
} from './library-document.ts';
import { readFile } from './read-file.ts';
import { runInTurns } from './run-in-turns.ts';
import { selectTarget } from './selectors.ts';
import { shownSteps } from './shown-result.ts';

/** The library, and the one reader behind it: at most one document is being read at any time. */
export function documentsSlice(
  services: Services,
  library: readonly KeptResume[],
): StateCreator<AppState, [], [], DocumentsSlice> {
  return (set, get) => {
    let documentCount = library.length;
    let requestCount = 0;

    function toDocument(opened: OpenedFile): LibraryDocument {
      documentCount += 1;
      return openedDocument(`d${documentCount}`, opened);
    }

    function change(id: string, to: Partial<LibraryDocument>): void {
      set({
        documents: get().documents.map((document) =>
          document.id === id ? { ...document, ...to } : document,
        ),
      });
    }

    function setDocument(id: string, state: DocumentState): void {
      change(id, { state });
    }

    /** Still the same attempt? A cancelled or repeated one must not overwrite what came after it. */
    function isCurrent(id: string, requestId: string): boolean {
      const state = stateOf(id);
      return state?.kind === 'reading' && state.requestId === requestId;
    }

    function stateOf(id: string): DocumentState | undefined {
      return get().documents.find((document) => document.id === id)?.state;
    }

    function addFact(id: string, requestId: string, step: ReadingStep, detail: string): void {
      const state = stateOf(id);
      if (state?.kind !== 'reading' || state.requestId !== requestId) return;
      setDocument(id, { ...state, facts: { ...state.facts, [step]: detail } });
    }

    /** Starts on the selected document if it waits, otherwise on the first that does. */
    function readNext(): void {
      const { documents, selectedId } = get();
      if (documents.some((document) => document.state.kind === 'reading')) return;
      const waiting = documents.filter((document) => document.state.kind === 'queued');
      const next = waiting.find((document) => document.id === selectedId) ?? waiting[0];
      if (next?.state.kind === 'queued') void read(next.id, next.state.file, next.state.ocr);
    }

    async function read(id: string, file: ResumeFile, ocr: OcrChoice): Promise<void> {
      requestCount += 1;
      const requestId = `${id}-${requestCount}`;
      setDocument(id, { kind: 'reading', file, requestId, ocr, facts: {}, recognizing: null });
      const finished = await readFile(services, requestId, file, ocr, (detail) =>
        addFact(id, requestId, 'evidence', detail),
      );
      if (finished.kind === 'ready')
        await runInTurns(shownSteps(finished, selectTarget(get()), services), services);
      if (isCurrent(id, requestId)) {
        setDocument(id, finished);
        if (finished.kind === 'ready') settleKept(id, finished);
      }
      readNext();
    }

    /** What was read takes the place of its row from an earlier session. */
    function settleKept(id: string, { parsed, file }: ReadResume): void {
      const isSame = ({ state }: LibraryDocument) =>
        state.kind === 'kept' && state.kept.sha256 === parsed.sha256;
      set({
        documents: get().documents.filter((document) => document.id === id || !isSame(document)),
      });
      if (get().keep === 'originals') void services.bridge.keepFile(parsed.sha256, file.bytes);
    }

    /** A kept file is read like any other; where none is kept, the row says so. */
    async function openKept(id: string, kept: KeptResume): Promise<void> {
      const opened = await services.bridge.openKeptFile(kept.sha256);
      if (stateOf(id)?.kind !== 'kept') return;
      if (opened.kind === 'failure') {
        setDocument(id, { kind: 'kept', kept, isMissing: true });
        return;
      }
      setDocument(id, { kind: 'queued', file: opened.file, ocr: 'auto' });
      readNext();
    }

    return {
      documents: library.map((kept, index) => keptDocument(`d${index + 1}`, kept)),
      selectedId: null,
      addFiles(files) {
        const job = files.findLast(isJobFile);
        if (job !== undefined) get().takeJob(job);
        const added = files.filter((each) => !isJobFile(each)).map(toDocument);
        const first = added[0];
        if (first === undefined) return;
        set({ documents: [...get().documents, ...added], dropRemark: null });
        get().selectDocument(first.id);
      },
      selectDocument(id) {
        set({
          ...(get().selectedId === id ? {} : { supposed: new Map() }),
          selectedId: id,
          screen: 'document',
          centre: get().roleChoice === null && !get().usesJob ? 'compare' : 'result',
          selectedMark: null,
          shownCompetency: null,
          gapInFocus: null,
          find: null,
          gapToggles: new Map(),
        });
        if (get().documents.some((document) => document.id === id && !document.isRecent))
          change(id, { isRecent: true });
        const state = stateOf(id);
        if (state?.kind === 'kept') void openKept(id, state.kept);
        readNext();
      },
      removeDocument(id) {
        get().cancelReading(id);
        const index = get().documents.findIndex((document) => document.id === id);
        const document = get().documents[index];
        if (document === undefined) return;
        const title = documentTitle(document);
        get().perform({
          name: messages.library.deleteName(title),
          removed: title,
          redo: () =>
            set({
              documents: get().documents.filter((each) => each.id !== id),
              ...(get().selectedId === id ? { selectedId: null, screen: 'home' as const } : {}),
            }),
          undo: () => set({ documents: get().documents.toSpliced(index, 0, document) }),
        });
      },
      placedFile: null,
      notePlace(sha256) {
        set({ placedFile: sha256 });
      },
      clearRecent() {
        void services.bridge.clearSystemRecent();
        set({ documents: get().documents.map((document) => ({ ...document, isRecent: false })) });
      },
      noteProgress(progress) {
        const { requestId } = progress;
        const reading = get().documents.find((document) => isCurrent(document.id, requestId));
        if (reading?.state.kind !== 'reading') return;
        if (progress.step === 'recognize') {
          const { page, pages } = progress;
          setDocument(reading.id, { ...reading.state, recognizing: { page, pages } });
          return;
        }
        const { recognizing } = reading.state;
        if (progress.step === 'structure' && recognizing !== null) {
          addFact(reading.id, requestId, 'recognize', messages.reading.recognizedFact(recognizing.pages));
        }
        addFact(reading.id, requestId, progress.step, progress.detail);
      },
      cancelReading(id) {
        const state = stateOf(id);
        if (state?.kind !== 'reading') return;
        void services.bridge.cancelParse(state.requestId);
        setDocument(id, { kind: 'failed', failure: describeFailure('CANCELLED'), file: state.file });
        readNext();
      },
      readAgain(id) {
        const document = get().documents.find((each) => each.id === id);
        const file = document === undefined ? null : fileToRead(document);
        if (document === undefined || file === null) return;
        setDocument(id, { kind: 'queued', file, ocr: wasRecognized(document) ? 'auto' : 'never' });
        get().selectDocument(id);
      },
      recognizeText(id) {
        const document = get().documents.find((each) => each.id === id);
        const file = document === undefined ? null : fileToRead(document);
        if (file === null) return;
        setDocument(id, { kind: 'queued', file, ocr: 'auto' });
        get().selectDocument(id);
      },
      declineRecognition(id) {
        const state = stateOf(id);
        if (state?.kind === 'scan') setDocument(id, { ...state, kind: 'failed' });
      },
      acceptDocument(id) {
        const state = stateOf(id);
        if (state?.kind === 'doubtful') setDocument(id, { ...state, kind: 'ready' });
      },
    };
  };
}
