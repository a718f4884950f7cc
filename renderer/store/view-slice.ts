import type { StateCreator } from 'zustand';
import { assertNever } from '../../shared/base/result.ts';
import type { Sample } from '../../shared/ipc/bridge.ts';
import type { AppState, Services, ViewSlice } from './app-state.ts';

/** Which screen, which view of the centre, which dialog. */
export function viewSlice(
  services: Services,
  samples: readonly Sample[],
): StateCreator<AppState, [], [], ViewSlice> {
  return (set, get) => ({
    screen: 'home',
    centre: 'result',
    centreBeforeRead: 'result',
    dialog: { kind: 'none' },
    samples,
    dropRemark: null,
    goHome() {
      set({ screen: 'home' });
    },
    showCentre(centre) {
      const before = get().centre;
      set({ centre, shownCompetency: null, ...(before === 'read' ? {} : { centreBeforeRead: before }) });
    },
    leaveRead() {
      if (get().centre === 'read') get().showCentre(get().centreBeforeRead);
    },
    openDialog(dialog) {
      set({ dialog });
    },
    closeDialog() {
      set({ dialog: { kind: 'none' } });
    },
    remarkOnDrop(remark) {
      set(remark === null ? { dropRemark: null } : { dropRemark: remark, screen: 'home' });
    },
    async openFileDialog(from = 'files') {
      get().addFiles(await services.bridge.chooseResumes(from));
    },
    async openSample(id) {
      get().addFiles([await services.bridge.openSample(id)]);
    },
    runMenuCommand(command) {
      switch (command) {
        case 'open':
          void get().openFileDialog();
          break;
        case 'open-folder':
          void get().openFileDialog('folder');
          break;
        case 'paste':
          set({ dialog: { kind: 'paste', text: '' } });
          break;
        case 'export':
          set({ dialog: { kind: 'export' } });
          break;
        case 'undo':
          get().undo();
          break;
        case 'redo':
          get().redo();
          break;
        case 'show-result':
          get().showCentre('result');
          break;
        case 'show-compare':
          get().showCentre('compare');
          break;
        case 'show-what-if':
          get().showCentre('what-if');
          break;
        case 'show-read':
          get().showCentre('read');
          break;
        case 'home':
          set({ screen: 'home' });
          break;
        case 'delete-resume': {
          const { selectedId, screen } = get();
          if (selectedId !== null && screen === 'document') get().removeDocument(selectedId);
          break;
        }
        case 'settings':
          set({ dialog: { kind: 'settings' } });
          break;
        case 'palette':
          set({ dialog: { kind: 'palette' } });
          break;
        case 'show-scores':
          set({ dialog: { kind: 'scores' } });
          break;
        case 'show-shortcuts':
          set({ dialog: { kind: 'shortcuts' } });
          break;
        case 'show-privacy':
          set({ dialog: { kind: 'privacy' } });
          break;
        case 'about':
          set({ dialog: { kind: 'about' } });
          break;
        default:
          assertNever(command);
      }
    },
  });
}
