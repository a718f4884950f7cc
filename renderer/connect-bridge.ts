import type { StoreApi } from 'zustand/vanilla';
import type { PlumbBridge, WindowState } from '../shared/ipc/bridge.ts';
import type { AppState, Change } from './store/app-state.ts';
import { selectAnalysis } from './store/selectors.ts';

/** Sent to the header, which knows its role control. */
export const FOCUS_ROLE_EVENT = 'plumb:focus-role';

/** As long as a name that the menu shows may be. */
const MAX_NAME = 80;

function windowStateOf(state: AppState): WindowState {
  const nameOf = (change: Change | undefined) => change?.name.slice(0, MAX_NAME) ?? null;
  return {
    canExport: selectAnalysis(state) !== null,
    undo: nameOf(state.past.at(-1)),
    redo: nameOf(state.future[0]),
  };
}

/** A text field undoes its own letters; true when one had the focus. */
function editsText(command: 'undo' | 'redo'): boolean {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement))
    return false;
  // Deprecated without a successor: nothing else reaches a field's own history.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return document.execCommand(command);
}

/** Everything that comes from the app to the window, and the one thing that the menu must know of it. Lasts as long as the page. */
export function connectBridge(store: StoreApi<AppState>, bridge: PlumbBridge): void {
  bridge.onParseProgress((progress) => store.getState().noteProgress(progress));
  bridge.onOpenFiles((files) => store.getState().addFiles(files));
  bridge.onMenuCommand((command) => {
    if (command === 'focus-role') window.dispatchEvent(new Event(FOCUS_ROLE_EVENT));
    else if ((command === 'undo' || command === 'redo') && editsText(command)) return;
    else store.getState().runMenuCommand(command);
  });
  let told: WindowState = { canExport: false, undo: null, redo: null };
  store.subscribe((state) => {
    const next = windowStateOf(state);
    if (next.canExport === told.canExport && next.undo === told.undo && next.redo === told.redo) return;
    told = next;
    void bridge.reportWindowState(next);
  });
}
