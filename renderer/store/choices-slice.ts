import type { StateCreator } from 'zustand';
import { roleIdSchema } from '../../shared/catalog/skill-matrix.ts';
import type { HandoutChoices, Panes, Settings } from '../../shared/ipc/bridge.ts';
import { NO_LETTERHEAD } from '../../shared/report/handout.ts';
import type { AppState, ChoicesSlice, Services } from './app-state.ts';

/** Before the first report. */
const FIRST_HANDOUT: HandoutChoices = { audience: 'client', letterhead: NO_LETTERHEAD, byAudience: {} };

const USUAL_PANES: Panes = {
  library: true,
  libraryWidth: null,
  evidence: true,
  evidenceWidth: null,
  pageZoom: 100,
  textZoom: 100,
};

/** What the person chose and the app remembers between sessions. */
export function choicesSlice(
  services: Services,
  settings: Settings,
): StateCreator<AppState, [], [], ChoicesSlice> {
  return (set, get) => {
    function save(): void {
      const { roleChoice: role, exportFormat, paper, handout, theme, startRole, keep, panes } = get();
      const chosen = { role, exportFormat, paper, handout, theme, startRole, keep, panes };
      void services.bridge.saveSettings(chosen);
    }
    return {
      // A role id that this version does not know reads as "Not sure".
      roleChoice: roleIdSchema
        .nullable()
        .catch(null)
        .parse(settings.startRole ?? settings.role),
      exportFormat: settings.exportFormat,
      paper: settings.paper,
      theme: settings.theme,
      startRole: settings.startRole,
      keep: settings.keep,
      chooseTheme(theme) {
        set({ theme });
        save();
      },
      chooseStartRole(startRole) {
        set({ startRole });
        save();
      },
      chooseKeep(keep) {
        set({ keep });
        // First: what is kept from here on is judged by it.
        save();
        const { documents } = get();
        if (keep === 'nothing') {
          set({ documents: documents.filter(({ state }) => state.kind !== 'kept') });
        }
        if (keep !== 'originals') return;
        for (const { state } of documents)
          if (state.kind === 'ready') void services.bridge.keepFile(state.parsed.sha256, state.file.bytes);
      },
      unsaved: [],
      noteSaved(what, isSaved) {
        const { unsaved } = get();
        if (isSaved !== unsaved.includes(what)) return;
        set({ unsaved: isSaved ? unsaved.filter((each) => each !== what) : [...unsaved, what] });
      },
      handout: settings.handout ?? FIRST_HANDOUT,
      chooseRole(role) {
        set({
          roleChoice: role,
          usesJob: false,
          centre: role === null ? 'compare' : 'result',
          gapToggles: new Map(),
          gapInFocus: null,
        });
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
      panes: settings.panes ?? USUAL_PANES,
      changePanes(change) {
        set({ panes: { ...get().panes, ...change } });
        save();
      },
    };
  };
}
