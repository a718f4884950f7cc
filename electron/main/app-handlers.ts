import { describeFailure } from '../../shared/base/failure.ts';
import { fail, type Result } from '../../shared/base/result.ts';
import type {
  AppInfo,
  ExportFailure,
  ExportRequest,
  PrintOutcome,
  Settings,
} from '../../shared/ipc/bridge.ts';
import type { Licence } from '../../shared/ipc/licence.ts';
import type { WindowState } from '../../shared/ipc/menu.ts';
import { MAX_FILE_BYTES, type ParseProgress } from '../../shared/ipc/parse-contract.ts';
import type { ParserClient } from '../parser/parser-client.ts';
import type { Dialogs } from './dialogs.ts';
import type { IpcHandlers } from './ipc-handlers.ts';
import type { JsonStore } from './json-store.ts';
import type { LibraryStore } from './library-store.ts';
import type { NetworkGuard } from './network-guard.ts';
import type { NotesStore } from './notes-store.ts';
import { openUnchanged } from './open-unchanged.ts';
import type { RecentDocuments } from './recent-documents.ts';
import type { Samples } from './samples.ts';

export interface AppServices {
  readonly parser: ParserClient;
  readonly dialogs: Dialogs;
  readonly samples: Samples;
  readonly settings: JsonStore<Settings>;
  readonly notes: NotesStore;
  readonly library: LibraryStore;
  readonly guard: NetworkGuard;
  readonly info: AppInfo;
  readonly licences: () => Promise<readonly Licence[]>;
  readonly onSettings: (settings: Settings) => void;
  readonly recent: Pick<RecentDocuments, 'clear' | 'pathOf'>;
  readonly onShowFile: (path: string) => void;
  readonly onShowData: () => void;
  readonly onProgress: (progress: ParseProgress) => void;
  readonly onAwaitOpened: () => void;
  readonly onWindowState: (state: WindowState) => void;
  readonly copy: (request: ExportRequest) => Promise<void>;
  readonly print: (request: ExportRequest) => Promise<Result<PrintOutcome, ExportFailure>>;
  readonly preview: (request: ExportRequest) => Promise<Result<Uint8Array, ExportFailure>>;
}

/** What main does for each question of the window. */
export function createHandlers(services: AppServices): IpcHandlers {
  const { parser, dialogs, samples, settings, notes, library, recent, guard, info } = services;
  return {
    'resume:parse': ({ requestId, file, ocr }) =>
      file.bytes.byteLength > MAX_FILE_BYTES
        ? fail(describeFailure('TOO_LARGE'))
        : parser.parse(requestId, file.bytes, services.onProgress, ocr),
    'resume:cancel': (requestId) => parser.cancel(requestId),
    'resume:choose': (from) => dialogs.chooseResumes(from),
    'resume:await-opened': () => services.onAwaitOpened(),
    'sample:list': () => samples.list(),
    'sample:open': (id) => samples.open(id),
    'report:export': (request) => dialogs.exportReport(request),
    'report:preview': (request) => services.preview(request),
    'report:print': (request) => services.print(request),
    'report:choose-logo': () => dialogs.chooseLogo(),
    'report:copy': (request) => services.copy(request),
    'report:reveal': (savedId) => dialogs.showSaved(savedId),
    'report:drag': (savedId) => dialogs.dragSaved(savedId),
    'resume:export': (request) => dialogs.exportResume(request),
    'settings:load': () => settings.load(),
    'settings:save': async (value) => {
      services.onSettings(value);
      await settings.save(value);
    },
    'notes:load': (sha256) => notes.load(sha256),
    'notes:save': ({ sha256, notes: said }) => notes.save(sha256, said),
    'library:load': () => library.load(),
    'library:save': ({ kept }) => library.save(kept),
    'library:keep-file': ({ sha256, bytes }) => library.keepFile(sha256, bytes),
    'library:open-file': async (sha256) => {
      const kept = await library.openFile(sha256);
      const path = recent.pathOf(sha256);
      return kept.kind === 'file' || path === null ? kept : openUnchanged(path, sha256);
    },
    'resume:knows-place': (sha256) => recent.pathOf(sha256) !== null,
    'resume:show-file': (sha256) => {
      const path = recent.pathOf(sha256);
      if (path !== null) services.onShowFile(path);
    },
    'recent:clear': () => recent.clear(),
    'app:show-data': () => services.onShowData(),
    'app:list-licences': () => services.licences(),
    'app:describe': () => info,
    'network:count-refused': () => guard.refused,
    'network:note-stopped': (url) => guard.noteStopped(url),
    'window:report-state': (state) => services.onWindowState(state),
  };
}
