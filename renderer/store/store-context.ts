import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { AppState } from './app-state.ts';

export const StoreContext = createContext<StoreApi<AppState> | null>(null);

/** The store itself, for code that acts outside of rendering. */
export function useAppStore(): StoreApi<AppState> {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('There is no store above this component.');
  return store;
}

/** A part of the state; the component renders again when that part changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}
