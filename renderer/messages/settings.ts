import type { Keep } from '../../shared/ipc/bridge.ts';
import type { MenuCommand } from '../../shared/ipc/menu.ts';
import type { Theme } from '../../shared/ipc/theme.ts';
import { icu } from './icu.ts';

export const settings = {
  title: 'Settings',
  theme: 'Appearance',
  themes: {
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  } satisfies Record<Theme, string>,
  startRole: 'Role at the start',
  lastRole: 'The one chosen last',
  keep: 'What is kept on this computer',
  keeps: {
    results: 'Results, corrections and decisions',
    originals: 'The résumés as well',
    nothing: 'Nothing',
  } satisfies Record<Keep, string>,
  keepDetails: {
    results:
      'The list with names, readiness and date, and what you said about a résumé, with the fingerprint of its file. The résumé itself is not kept.',
    originals: 'Copies of the files too, so that they open from the list.',
    nothing: 'What was kept is deleted now. The list ends with the window.',
  } satisfies Record<Keep, string>,
  folder: 'Open the data folder',
  saved: 'Choices hold at once.',
} as const;

export const palette = {
  title: 'Find a command',
  field: 'Command, role or résumé',
  none: 'Nothing of that name.',
  role: icu('Compare with {name}', 'name'),
  resume: icu('Show {name}', 'name'),
  undo: icu('Undo: {name}', 'name'),
  redo: icu('Redo: {name}', 'name'),
  commands: {
    open: 'Open a résumé…',
    'open-folder': 'Open a folder of résumés…',
    paste: 'Paste a résumé…',
    export: 'Export the report…',
    'export-json': 'Export the data as JSON…',
    'export-csv': 'Export the data as CSV…',
    print: 'Print the report…',
    undo: 'Undo',
    redo: 'Redo',
    'focus-role': 'Choose the role',
    palette: 'Find a command…',
    find: 'Find in the résumé…',
    'find-next': 'Find next',
    'find-previous': 'Find previous',
    'not-evidence': 'The selected mark is not evidence',
    'show-page': 'Evidence as page',
    'show-text': 'Evidence as text',
    'toggle-library': 'Show or hide the library',
    'toggle-evidence': 'Show or hide the evidence',
    'read-again': 'Read again',
    'recognize-text': 'Read with text recognition',
    'open-job': 'Compare with a job description…',
    'answer-show': 'Gap in focus: I have this, it isn’t shown',
    'answer-build': 'Gap in focus: I’m building this',
    'answer-not-for-me': 'Gap in focus: Not for me',
    'show-result': 'Show the result',
    'show-compare': 'Compare roles',
    'show-what-if': 'What if',
    'show-read': 'What was read',
    home: 'Home',
    'delete-resume': 'Delete the résumé from the library',
    settings: 'Settings…',
    'show-scores': 'How scores work',
    'show-shortcuts': 'Keyboard shortcuts',
    'show-privacy': 'What leaves this computer',
    about: 'About Plumb',
  } satisfies Record<MenuCommand, string>,
} as const;
