import type { StateCreator } from 'zustand';
import type { Sample } from '../../shared/ipc/bridge.ts';
import type { AppState, Services, ViewSlice } from './app-state.ts';
import { MENU_COMMANDS } from './menu-commands.ts';

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
    evidenceIsTab: false,
    noteLayout(evidenceIsTab) {
      set({ evidenceIsTab });
    },
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
      MENU_COMMANDS[command](get());
    },
  });
}
