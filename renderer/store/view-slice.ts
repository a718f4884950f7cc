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
    dialog: { kind: 'none' },
    samples,
    dropRemark: null,
    goHome() {
      set({ screen: 'home' });
    },
    showCentre(centre) {
      set({ centre });
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
    async openFileDialog() {
      get().addFiles(await services.bridge.chooseResumes());
    },
    async openSample(id) {
      get().addFiles([await services.bridge.openSample(id)]);
    },
    runMenuCommand(command) {
      switch (command) {
        case 'open':
          return void get().openFileDialog();
        case 'paste':
          return set({ dialog: { kind: 'paste', text: '' } });
        case 'export':
          return set({ dialog: { kind: 'export' } });
        case 'home':
          return set({ screen: 'home' });
        case 'show-shortcuts':
          return set({ dialog: { kind: 'shortcuts' } });
        case 'show-privacy':
          return set({ dialog: { kind: 'privacy' } });
        case 'about':
          return set({ dialog: { kind: 'about' } });
        default:
          return assertNever(command);
      }
    },
  });
}
