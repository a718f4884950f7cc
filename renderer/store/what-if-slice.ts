import type { StateCreator } from 'zustand';
import type { SupposedDepths } from '../../shared/scoring/forecast.ts';
import { messages } from '../messages.ts';
import type { AppState, WhatIfSlice } from './app-state.ts';

const NOTHING_SUPPOSED: SupposedDepths = new Map();

/** What is supposed about the selected résumé. It lives beside the result, never in it, and ends with the selection. */
export const whatIfSlice: StateCreator<AppState, [], [], WhatIfSlice> = (set, get) => {
  function change(name: string, after: SupposedDepths): void {
    const { supposed: before, selectedId } = get();
    const apply = (supposed: SupposedDepths) => {
      // Another résumé has been chosen since: nothing is supposed about that one.
      if (get().selectedId === selectedId) set({ supposed });
    };
    get().perform({ name, undo: () => apply(before), redo: () => apply(after) });
  }
  return {
    supposed: NOTHING_SUPPOSED,
    suppose(competency, depth, name) {
      const after = new Map(get().supposed);
      if (depth === null) after.delete(competency);
      else after.set(competency, depth);
      change(messages.whatIf.changeName(name, depth), after);
    },
    supposeNothing() {
      change(messages.whatIf.resetName, NOTHING_SUPPOSED);
    },
  };
};
