import type { MenuCommand } from '../../../shared/ipc/menu.ts';
import { messages } from '../../messages.ts';
import type { AppState } from '../../store/app-state.ts';
import { documentTitle } from '../../store/library-document.ts';
import { selectReadResume } from '../../store/selectors.ts';

export interface PaletteCommand {
  readonly id: string;
  readonly name: string;
  readonly run: () => void;
}

const ALWAYS = [
  'open',
  'open-folder',
  'paste',
  'open-job',
  'home',
  'toggle-library',
  'settings',
  'show-scores',
  'show-shortcuts',
  'show-privacy',
  'about',
] as const;
const WITH_RESULT = [
  'show-result',
  'show-compare',
  'show-what-if',
  'show-read',
  'toggle-evidence',
  'find',
  'export',
  'export-json',
  'export-csv',
  'print',
  'read-again',
  'delete-resume',
] as const;
const WITH_GAP = ['answer-show', 'answer-build', 'answer-not-for-me'] as const;

/** Everything that can be done now: what is about the shown résumé first, then the others, the roles and the app. */
export function paletteCommands(state: AppState): readonly PaletteCommand[] {
  const words = messages.palette;
  const hasResult = selectReadResume(state) !== null;
  const command = (id: Exclude<MenuCommand, 'focus-role'>): PaletteCommand => ({
    id,
    name: words.commands[id],
    run: () => state.runMenuCommand(id),
  });
  const [undo, redo] = [state.past.at(-1), state.future[0]];
  return [
    ...(undo === undefined ? [] : [{ id: 'undo', name: words.undo(undo.name), run: state.undo }]),
    ...(redo === undefined ? [] : [{ id: 'redo', name: words.redo(redo.name), run: state.redo }]),
    ...(hasResult ? WITH_RESULT.map(command) : []),
    ...(hasResult && state.gapInFocus !== null ? WITH_GAP.map(command) : []),
    ...state.documents.map((document) => ({
      id: `document ${document.id}`,
      name: words.resume(documentTitle(document)),
      run: () => state.selectDocument(document.id),
    })),
    ...state.services.catalog.matrix.roles.map((role) => ({
      id: `role ${role.id}`,
      name: words.role(role.name),
      run: () => state.chooseRole(role.id),
    })),
    ...ALWAYS.map(command),
  ];
}
