import type { StateCreator } from 'zustand';
import type { AppState, HistorySlice } from './app-state.ts';

/** How many changes can be taken back; older ones stay as they are. */
const MAX_CHANGES = 200;

/** Every change that the person makes by hand, so that each can be undone and done again. */
export const historySlice: StateCreator<AppState, [], [], HistorySlice> = (set, get) => ({
  past: [],
  future: [],
  perform(change) {
    set({ past: [...get().past, change].slice(-MAX_CHANGES), future: [] });
    change.redo();
  },
  undo() {
    const { past, future } = get();
    const change = past.at(-1);
    if (change === undefined) return;
    set({ past: past.slice(0, -1), future: [change, ...future] });
    change.undo();
  },
  redo() {
    const { past, future } = get();
    const [change, ...rest] = future;
    if (change === undefined) return;
    set({ past: [...past, change], future: rest });
    change.redo();
  },
});
