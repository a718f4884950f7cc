import type { StoreApi } from 'zustand/vanilla';
import type { PlumbBridge } from '../shared/ipc/bridge.ts';
import type { KeptResume } from '../shared/ipc/kept-resume.ts';
import type { AppState } from './store/app-state.ts';
import { assessmentOf } from './store/assessments.ts';
import { documentTitle } from './store/library-document.ts';
import { selectTarget } from './store/selectors.ts';

/** Tells the app what its library holds whenever that changes, so that the list is there after a restart. */
export function keepLibrary(store: StoreApi<AppState>, bridge: PlumbBridge): void {
  store.subscribe((state, before) => {
    const isSame =
      state.documents === before.documents &&
      selectTarget(state) === selectTarget(before) &&
      state.keep === before.keep;
    if (!isSame)
      void bridge.saveLibrary(libraryOf(state)).then((isSaved) => state.noteSaved('library', isSaved));
  });
}

/** Gives the disk once more what it may not have taken: the list, and what was said about the résumés that were read. */
export async function saveAgain(state: AppState): Promise<void> {
  const { bridge } = state.services;
  state.noteSaved('library', await bridge.saveLibrary(libraryOf(state)));
  const read = state.documents.flatMap((document) =>
    document.state.kind === 'ready' ? [document.state] : [],
  );
  const saved = await Promise.all(read.map(({ parsed, notes }) => bridge.saveNotes(parsed.sha256, notes)));
  state.noteSaved('notes', !saved.includes(false));
}

/** The résumés of the library that were read, now or earlier; each file once, as it was read last. */
export function libraryOf(state: AppState): readonly KeptResume[] {
  const kept = new Map<string, KeptResume>();
  for (const document of state.documents) {
    const { isRecent } = document;
    if (document.state.kind === 'kept')
      kept.set(document.state.kept.sha256, { ...document.state.kept, isRecent });
    if (document.state.kind !== 'ready') continue;
    const { judgement, parsed } = document.state;
    const { role, readiness } = assessmentOf(judgement, selectTarget(state));
    kept.set(parsed.sha256, {
      sha256: parsed.sha256,
      fileName: document.fileName,
      title: documentTitle(document),
      readOn: state.services.info.today,
      role: role.name,
      readiness: readiness?.score ?? null,
      isRecent,
    });
  }
  return [...kept.values()];
}
