import type { StateCreator } from 'zustand';
import { describeFailure, type ParseFailure } from '../../shared/base/failure.ts';
import { assertNever } from '../../shared/base/result.ts';
import type { SkillMention } from '../../shared/evidence/skill-mention.ts';
import type { OpenedFile } from '../../shared/ipc/bridge.ts';
import type { KeptResume } from '../../shared/ipc/kept-resume.ts';
import type { OcrChoice, ParsedFile, ReadingStep, ResumeFile } from '../../shared/ipc/parse-contract.ts';
import { judgementSteps } from '../../shared/scoring/judge-resume.ts';
import { messages } from '../messages.ts';
import type { AppState, DocumentsSlice, Services } from './app-state.ts';
import { isJobFile } from './job-slice.ts';
import {
  type DocumentState,
  documentTitle,
  fileToRead,
  type LibraryDocument,
  type ReadResume,
  wasRecognized,
} from './library-document.ts';
import { runInTurns } from './run-in-turns.ts';

/** The library, and the one reader behind it: at most one document is being read at any time. */
export function documentsSlice(
  services: Services,
  library: readonly KeptResume[],
): StateCreator<AppState, [], [], DocumentsSlice> {
  return (set, get) => {
    let documentCount = library.length;
    let requestCount = 0;

    function setDocument(id: string, state: DocumentState): void {
      set({
        documents: get().documents.map((document) =>
          document.id === id ? { ...document, state } : document,
        ),
      });
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
      const finished = await finish(id, requestId, file, ocr);
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

    async function finish(
      id: string,
      requestId: string,
      file: ResumeFile,
      ocr: OcrChoice,
    ): Promise<DocumentState> {
      try {
        const outcome = await services.bridge.parseResume(requestId, file, ocr);
        if (!outcome.ok) {
          const failure = outcome.error;
          return { kind: failure.pictures === undefined ? 'failed' : 'scan', failure, file };
        }
        return await judge(id, requestId, file, outcome.value);
      } catch {
        // Both sides return failures as data; what still throws is a defect, and the next document must not suffer.
        return { kind: 'failed', failure: describeFailure('PARSER_CRASHED'), file };
      }
    }

    async function judge(
      id: string,
      requestId: string,
      file: ResumeFile,
      parsed: ParsedFile,
    ): Promise<DocumentState> {
      await services.afterPaint();
      const { resume } = parsed;
      const notes = await services.bridge.loadNotes(parsed.sha256);
      const { corrections } = notes;
      const steps = judgementSteps({
        resume,
        catalog: services.catalog,
        asOf: services.info.today,
        corrections,
      });
      const judgement = await runInTurns(steps, services);
      addFact(id, requestId, 'evidence', evidenceFact(judgement.mentions));
      await services.afterPaint();
      const doubtful = resume.notices.some((notice) => notice.kind === 'NOT_A_RESUME');
      return { kind: doubtful ? 'doubtful' : 'ready', file, parsed, notes, judgement };
    }

    function toDocument(opened: OpenedFile): LibraryDocument {
      documentCount += 1;
      const id = `d${documentCount}`;
      switch (opened.kind) {
        case 'file':
          return {
            id,
            fileName: opened.file.name,
            state: { kind: 'queued', file: opened.file, ocr: 'never' },
          };
        case 'failure':
          return { id, fileName: opened.name, state: failedUnread(opened.failure) };
        default:
          return assertNever(opened);
      }
    }

    return {
      documents: library.map(toKept),
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

function evidenceFact(mentions: readonly SkillMention[]): string {
  const counted = mentions.filter((mention) => mention.counted);
  return messages.reading.evidenceFact(counted.length, new Set(counted.map(({ skill }) => skill)).size);
}

function failedUnread(failure: ParseFailure): DocumentState {
  return { kind: 'failed', failure, file: null };
}

function toKept(kept: KeptResume, index: number): LibraryDocument {
  return {
    id: `d${index + 1}`,
    fileName: kept.fileName,
    state: { kind: 'kept', kept, isMissing: false },
  };
}
