import { z } from 'zod';
import { type Theme, themeSchema } from './theme.ts';

/** What the menu asks the window to do. */
export const menuCommandSchema = z.enum([
  'open',
  'open-folder',
  'paste',
  'export',
  'export-json',
  'export-csv',
  'print',
  'show-file',
  'clear-recent',
  'undo',
  'redo',
  'find',
  'find-next',
  'find-previous',
  'not-evidence',
  'focus-role',
  'show-result',
  'show-compare',
  'show-what-if',
  'show-read',
  'show-page',
  'show-text',
  'toggle-library',
  'toggle-evidence',
  'home',
  'read-again',
  'recognize-text',
  'open-job',
  'answer-show',
  'answer-build',
  'answer-not-for-me',
  'delete-resume',
  'settings',
  'palette',
  'show-scores',
  'show-shortcuts',
  'show-privacy',
  'about',
]);
export type MenuCommand = z.infer<typeof menuCommandSchema>;

/** What was picked from a list in the menu. `target` is an id of `WindowState.targets`, `document` of its `documents`. */
export type MenuChoice =
  | { readonly kind: 'target'; readonly id: string }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'document'; readonly id: string };

const changeNameSchema = z.string().max(200).nullable();
const namedSchema = z.strictObject({ id: z.string().max(64), name: z.string().max(200) }).readonly();

/** What the menu shows of the window: what can be done now, what is chosen, and what lists hold. */
export const windowStateSchema = z
  .strictObject({
    /** A résumé is on the screen, read or not. */
    hasDocument: z.boolean(),
    hasResult: z.boolean(),
    /** The app knows the folder that the shown file came from. */
    canShowFile: z.boolean(),
    canReadAgain: z.boolean(),
    canRecognize: z.boolean(),
    /** A mark that counts is selected. */
    hasMark: z.boolean(),
    /** A gap has, or had last, the focus. */
    hasGap: z.boolean(),
    /** What a résumé can be compared with, and the id of what it is compared with. */
    targets: z.array(namedSchema).max(50).readonly(),
    target: z.string().max(64),
    theme: themeSchema,
    library: z.boolean(),
    evidence: z.boolean(),
    evidenceView: z.enum(['page', 'text']),
    /** Opened last first; a few. */
    documents: z.array(namedSchema).max(10).readonly(),
    /** There are `documents`. */
    hasRecent: z.boolean(),
    /** Names of the changes that would be undone and done again next; null without one. */
    undo: changeNameSchema,
    redo: changeNameSchema,
  })
  .readonly();
export type WindowState = z.infer<typeof windowStateSchema>;

/** Parts of the window's state without which, while false or null, some commands can do nothing. */
export type CommandNeed =
  | 'hasDocument'
  | 'hasResult'
  | 'canShowFile'
  | 'hasRecent'
  | 'canReadAgain'
  | 'canRecognize'
  | 'hasMark'
  | 'hasGap'
  | 'undo'
  | 'redo';

/** What must hold before a command can do anything; the others always can. */
const COMMAND_NEEDS: Partial<Readonly<Record<MenuCommand, CommandNeed>>> = {
  export: 'hasResult',
  'export-json': 'hasResult',
  'export-csv': 'hasResult',
  print: 'hasResult',
  'show-file': 'canShowFile',
  'clear-recent': 'hasRecent',
  undo: 'undo',
  redo: 'redo',
  find: 'hasResult',
  'find-next': 'hasResult',
  'find-previous': 'hasResult',
  'not-evidence': 'hasMark',
  'focus-role': 'hasDocument',
  'show-result': 'hasResult',
  'show-compare': 'hasResult',
  'show-what-if': 'hasResult',
  'show-read': 'hasResult',
  'show-page': 'hasResult',
  'show-text': 'hasResult',
  'toggle-evidence': 'hasResult',
  'read-again': 'canReadAgain',
  'recognize-text': 'canRecognize',
  'answer-show': 'hasGap',
  'answer-build': 'hasGap',
  'answer-not-for-me': 'hasGap',
  'delete-resume': 'hasDocument',
};

/** What is missing for a command to do anything now; null where nothing is. The menu and the palette go by it. */
export function unmetNeed(id: MenuCommand, windowState: WindowState): CommandNeed | null {
  const need = COMMAND_NEEDS[id];
  if (need === undefined) return null;
  const value = windowState[need];
  return value === false || value === null ? need : null;
}
