import { icu } from './icu.ts';

export const app = {
  name: 'Plumb',
  result: 'Result',
  centre: 'Résumé and result',
  centreViews: 'Views',
  brokenTitle: 'This view could not be shown',
  broken: 'The window met a defect in it. Your files are unchanged, and the other résumés are still here.',
  brokenAction: 'Back to home',
  nothingLeaves: 'Nothing leaves this computer',
  matrix: icu('Matrix: {name}, unchanged', 'name'),
  pagesRead: icu(
    'Read {pages, plural, one {# page} other {# pages}}, {layer, select, text {text layer} whole {text recognised} other {text partly recognised}}',
    'pages',
    'layer',
  ),
  linesRead: icu('Read {lines, plural, one {# line} other {# lines}}', 'lines'),
  placed: icu('{share} of the text placed in sections', 'share'),
  unsaved: 'The folder for what is kept cannot be written. What you change lasts as long as this window.',
  saveAgain: 'Save again',
  home: 'Home',
  libraryWidth: 'Width of the library',
  evidenceWidth: 'Width of the evidence',
} as const;

export const roles = {
  compareWith: 'Compare with',
  notSure: 'Not sure',
  notSureSummary: 'Every role, side by side; a single figure is for Python Developer, the most general.',
  notSureResult: icu(
    'No role is chosen, so this is the result for {role}, the most general one. {closest, select, none {The résumé is closest to none in particular.} other {The résumé is closest to {closest}.}}',
    'role',
    'closest',
  ),
  chooseClosest: icu('Compare with {closest}', 'closest'),
} as const;
