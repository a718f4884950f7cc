import type { StateCreator } from 'zustand';
import { roleIdSchema } from '../../shared/catalog/skill-matrix.ts';
import type { HandoutChoices, Settings } from '../../shared/ipc/bridge.ts';
import { NO_LETTERHEAD } from '../../shared/report/handout.ts';
import type { AppState, ChoicesSlice, Services } from './app-state.ts';

/** Before the first report. */
const FIRST_HANDOUT: HandoutChoices = { audience: 'client', letterhead: NO_LETTERHEAD, byAudience: {} };

/** What the person chose and the app remembers between sessions. */
export function choicesSlice(
  services: Services,
  settings: Settings,
): StateCreator<AppState, [], [], ChoicesSlice> {
  return (set, get) => {
    function save(): void {
      const { roleChoice, exportFormat, paper, handout } = get();
      void services.bridge.saveSettings({ role: roleChoice, exportFormat, paper, handout });
    }
    return {
      // A role id that this version does not know reads as "Not sure".
      roleChoice: roleIdSchema.nullable().catch(null).parse(settings.role),
      exportFormat: settings.exportFormat,
      paper: settings.paper,
      handout: settings.handout ?? FIRST_HANDOUT,
      chooseRole(role) {
        set({ roleChoice: role, centre: role === null ? 'compare' : 'result', gapToggles: new Map() });
        save();
      },
      chooseExport(exportFormat, paper) {
        set({ exportFormat, paper });
        save();
      },
      chooseHandout(handout) {
        set({ handout });
        save();
      },
    };
  };
}
