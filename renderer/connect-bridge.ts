import type { StoreApi } from 'zustand/vanilla';
import type { PlumbBridge } from '../shared/ipc/bridge.ts';
import type { AppState } from './store/app-state.ts';
import { selectAnalysis } from './store/selectors.ts';

/** Sent to the header, which knows its role control. */
export const FOCUS_ROLE_EVENT = 'plumb:focus-role';

/** Everything that comes from the app to the window, and the one thing that the menu must know of it. Lasts as long as the page. */
export function connectBridge(store: StoreApi<AppState>, bridge: PlumbBridge): void {
  bridge.onParseProgress((progress) => store.getState().noteProgress(progress));
  bridge.onOpenFiles((files) => store.getState().addFiles(files));
  bridge.onMenuCommand((command) => {
    if (command === 'focus-role') window.dispatchEvent(new Event(FOCUS_ROLE_EVENT));
    else store.getState().runMenuCommand(command);
  });
  let canExport = false;
  store.subscribe((state) => {
    const next = selectAnalysis(state) !== null;
    if (next === canExport) return;
    canExport = next;
    void bridge.reportWindowState({ canExport });
  });
}
