import { JOB_TARGET_ID } from '../../../shared/catalog/skill-matrix.ts';
import {
  type MenuCommand,
  menuCommandSchema,
  unmetNeed,
  type WindowState,
} from '../../../shared/ipc/menu.ts';
import { themeSchema } from '../../../shared/ipc/theme.ts';
import { messages } from '../../messages.ts';
import type { AppState } from '../../store/app-state.ts';
import { documentTitle } from '../../store/library-document.ts';
import { selectMarks } from '../../store/selectors.ts';
import { windowStateOf } from '../../store/window-state.ts';

export interface PaletteCommand {
  readonly id: string;
  readonly name: string;
  /** Other words that people look for it with, beside its name; empty for none. */
  readonly synonyms: string;
  /** The keys that do the same, as written on this system; empty without any. */
  readonly keys: string;
  /** null where it can be done now; otherwise why it cannot be done, or not from here. */
  readonly whyNot: string | null;
  readonly run: () => void;
}

/** A row of the list of shortcuts. */
export interface KeyRow {
  readonly action: string;
  readonly keys: string;
}

const SYNONYMS: Partial<Readonly<Record<string, string>>> = messages.palette.synonyms;

/**
 * Everything that the menu and the keys can do: what can be done now first, about the shown résumé before the others,
 * the roles and the app; then what cannot, with the reason.
 */
export function paletteCommands(state: AppState, keyRows: readonly KeyRow[]): readonly PaletteCommand[] {
  const words = messages.palette;
  const keysOf = (action: string) => keyRows.find((row) => row.action === action)?.keys ?? '';
  const row = (
    id: string,
    name: string,
    run: () => void,
    more: Partial<PaletteCommand> = {},
  ): PaletteCommand => ({
    id,
    name,
    synonyms: SYNONYMS[id.split(' ')[0] ?? id] ?? '',
    keys: keysOf(name),
    whyNot: null,
    run,
    ...more,
  });
  const windowState = windowStateOf(state);
  const rows = [
    ...menuCommandSchema.options.map((id) =>
      row(id, nameOf(id, windowState), () => state.runMenuCommand(id), {
        keys: keysOf(words.commands[id]),
        whyNot: whyNot(id, windowState),
      }),
    ),
    row('correct-mark', words.correctMark, state.correctSelectedMark, {
      whyNot: selectMarks(state).some(({ id }) => id === state.selectedMark) ? null : words.noMark,
    }),
    ...state.documents.map((document) =>
      row(`document ${document.id}`, words.resume(documentTitle(document)), () =>
        state.selectDocument(document.id),
      ),
    ),
    ...state.services.catalog.matrix.roles.map(({ id, name }) =>
      row(`target ${id}`, words.role(name), () => state.chooseRole(id)),
    ),
    ...(state.job === null
      ? []
      : [row(`target ${JOB_TARGET_ID}`, words.role(state.job.name), state.chooseJob)]),
    row('target not-sure', words.everyRole, () => state.chooseRole(null)),
    ...themeSchema.options.map((theme) =>
      row(`theme ${theme}`, words.theme(messages.settings.themes[theme]), () => state.chooseTheme(theme)),
    ),
    ...state.samples.map(({ id, name }) =>
      row(`sample ${id}`, words.sample(name), () => void state.openSample(id)),
    ),
    row('data-folder', messages.settings.folder, () => void state.services.bridge.showDataFolder()),
  ];
  const commandNames = new Set<string>(Object.values(words.commands));
  const keysOnly = keyRows
    .filter(({ action }) => !commandNames.has(action))
    .map(({ action, keys }) =>
      row(`keys ${action}`, action, () => undefined, { keys, whyNot: words.keysOnly }),
    );
  const all = [...rows, ...keysOnly];
  return [
    ...all.filter((command) => command.whyNot === null),
    ...all.filter((command) => command.whyNot !== null),
  ];
}

function nameOf(id: MenuCommand, { undo, redo }: WindowState): string {
  const words = messages.palette;
  if (id === 'undo' && undo !== null) return words.undo(undo);
  if (id === 'redo' && redo !== null) return words.redo(redo);
  return words.commands[id];
}

function whyNot(id: MenuCommand, windowState: WindowState): string | null {
  const need = unmetNeed(id, windowState);
  return need === null ? null : messages.palette.whyNot[need];
}

/** Whether every word that was typed stands in a command's name or among its other words. */
export function fitsTyped(words: string, typed: string): boolean {
  const text = folded(words);
  return folded(typed)
    .split(' ')
    .every((word) => text.includes(word));
}

/**
 * Commands in the order in which they answer what was typed: those in which each typed word begins a word, then those
 * that hold it anywhere; what cannot be done now stays behind what can.
 */
export function orderByTyped(commands: readonly PaletteCommand[], typed: string): readonly PaletteCommand[] {
  const words = folded(typed).split(' ');
  const place = ({ name, synonyms, whyNot: reason }: PaletteCommand) => {
    const text = folded(`${name} ${synonyms}`);
    const heads = [...text.split(' '), ...text.split(/[^\p{L}\p{N}]+/u)];
    const isBegun = words.every((word) => heads.some((head) => head.startsWith(word)));
    return (reason === null ? 0 : 2) + (isBegun ? 0 : 1);
  };
  return commands.toSorted((a, b) => place(a) - place(b));
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
