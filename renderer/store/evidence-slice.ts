import type { StateCreator } from 'zustand';
import type { AppState, EvidenceSlice } from './app-state.ts';
import { selectFound, selectReadResume } from './selectors.ts';

/** Sent to the selected mark's details. */
export const FOCUS_CORRECTIONS_EVENT = 'plumb:focus-corrections';

/** Both directions between the gaps and the marks in the résumé. */
export const evidenceSlice: StateCreator<AppState, [], [], EvidenceSlice> = (set, get) => {
  function showEvidence(): void {
    set({ centre: 'evidence' });
    if (!get().panes.evidence) get().changePanes({ evidence: true });
  }
  return {
    selectedMark: null,
    evidenceView: 'page',
    gapToggles: new Map(),
    shownCompetency: null,
    gapInFocus: null,
    find: null,
    findTurn: 0,
    selectMark(id) {
      set({ selectedMark: id });
      if (id !== null) showEvidence();
    },
    correctSelectedMark() {
      showEvidence();
      // The pane may have to be drawn, and a dialog that this was chosen in to be gone.
      requestAnimationFrame(() => window.dispatchEvent(new Event(FOCUS_CORRECTIONS_EVENT)));
    },
    focusGap(id) {
      set({ gapInFocus: id });
    },
    openFind() {
      if (selectReadResume(get()) === null) return;
      set({ find: get().find ?? { query: '', index: 0 }, findTurn: get().findTurn + 1 });
      showEvidence();
    },
    lookFor(query) {
      set({ find: { query, index: 0 } });
    },
    stepFind(by) {
      const { find } = get();
      const matches = selectFound(get()).length;
      if (find === null || matches === 0) get().openFind();
      else set({ find: { ...find, index: (find.index + by + matches) % matches } });
    },
    closeFind() {
      set({ find: null });
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
  };
};
