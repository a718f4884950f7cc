import type { StoreApi } from 'zustand/vanilla';
import { JOB_TARGET_ID, roleIdSchema } from '../shared/catalog/skill-matrix.ts';
import type { PlumbBridge } from '../shared/ipc/bridge.ts';
import type { MenuChoice } from '../shared/ipc/menu.ts';
import type { AppState } from './store/app-state.ts';
import { shownFingerprint, windowStateOf } from './store/window-state.ts';

/** A text field undoes its own letters; true when one had the focus. */
function editsText(command: 'undo' | 'redo'): boolean {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement))
    return false;
  // Deprecated without a successor: nothing else reaches a field's own history.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return document.execCommand(command);
}

function choose(state: AppState, choice: MenuChoice): void {
  switch (choice.kind) {
    case 'theme':
      state.chooseTheme(choice.theme);
      break;
    case 'document':
      state.selectDocument(choice.id);
      break;
    case 'target':
      if (choice.id === JOB_TARGET_ID) state.chooseJob();
      else state.chooseRole(roleIdSchema.nullable().catch(null).parse(choice.id));
      break;
  }
}

/** Everything that comes from the app to the window, and what the menu must know of it. Lasts as long as the page. */
export function connectBridge(store: StoreApi<AppState>, bridge: PlumbBridge): void {
  bridge.onParseProgress((progress) => store.getState().noteProgress(progress));
  bridge.onOpenFiles((files) => store.getState().addFiles(files));
  bridge.onMenuCommand((command) => {
    if ((command === 'undo' || command === 'redo') && editsText(command)) return;
    else store.getState().runMenuCommand(command);
  });
  bridge.onMenuChoice((choice) => choose(store.getState(), choice));
  let told = '';
  const tell = (state: AppState) => {
    const next = windowStateOf(state);
    const content = JSON.stringify(next);
    if (content === told) return;
    told = content;
    void bridge.reportWindowState(next);
  };
  tell(store.getState());
  store.subscribe(tell);
  let asked: string | null = null;
  store.subscribe((state) => {
    const shown = shownFingerprint(state);
    if (shown === asked) return;
    asked = shown;
    if (shown !== null)
      void bridge.knowsPlace(shown).then((isKnown) => state.notePlace(isKnown ? shown : null));
  });
}
