import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Sample, Settings } from '../../shared/ipc/bridge.ts';
import type { KeptResume } from '../../shared/ipc/kept-resume.ts';
import type { AppState, Services } from './app-state.ts';
import { choicesSlice } from './choices-slice.ts';
import { documentsSlice } from './documents-slice.ts';
import { evidenceSlice } from './evidence-slice.ts';
import { historySlice } from './history-slice.ts';
import { jobSlice } from './job-slice.ts';
import { notesSlice } from './notes-slice.ts';
import { viewSlice } from './view-slice.ts';
import { whatIfSlice } from './what-if-slice.ts';

export interface StoreStart {
  readonly services: Services;
  readonly settings: Settings;
  readonly samples: readonly Sample[];
  /** The library as it was left. */
  readonly library: readonly KeptResume[];
}

/** The window's one store. */
export function createAppStore({ services, settings, samples, library }: StoreStart): StoreApi<AppState> {
  return createStore<AppState>()((...api) => ({
    services,
    ...documentsSlice(services, library)(...api),
    ...choicesSlice(services, settings)(...api),
    ...jobSlice(services)(...api),
    ...viewSlice(services, samples)(...api),
    ...evidenceSlice(...api),
    ...historySlice(...api),
    ...notesSlice(services)(...api),
    ...whatIfSlice(...api),
  }));
}
