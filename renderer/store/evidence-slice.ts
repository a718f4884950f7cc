import type { StateCreator } from 'zustand';
import type { AppState, EvidenceSlice } from './app-state.ts';

/** Both directions between the gaps and the marks in the résumé. */
export const evidenceSlice: StateCreator<AppState, [], [], EvidenceSlice> = (set, get) => ({
  selectedMark: null,
  evidenceView: 'page',
  gapToggles: new Map(),
  shownCompetency: null,
  selectMark(id) {
    set(id === null ? { selectedMark: null } : { selectedMark: id, centre: 'evidence' });
  },
  showEvidenceAs(evidenceView) {
    set({ evidenceView });
  },
  toggleGap(id, to) {
    set({ gapToggles: new Map(get().gapToggles).set(id, to) });
  },
  showCompetency(id) {
    set({
      shownCompetency: { id, turn: (get().shownCompetency?.turn ?? 0) + 1 },
      gapToggles: new Map(get().gapToggles).set(id, 'open'),
      centre: 'result',
    });
  },
});
