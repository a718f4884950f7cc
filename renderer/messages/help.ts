import { icu } from './icu.ts';

export const scores = {
  title: 'How scores work',
  levels: 'The scale of depth',
  levelHeader: 'Level',
  meaningHeader: 'What a reader can see',
  strengths: 'How strong one line is',
  strengthHeader: 'Strength',
  /** From the weakest to the strongest; the policy has their figures. */
  strengthWords: [
    'Denied, wished for, done by others, or an ordinary word.',
    'Named in a list or a summary, or hedged.',
    'Learned in a course, or used without saying how.',
    'Used in a dated role or project.',
    'Built, with a number, production use, scale or people beside it.',
    'Designed or led, with two of these beside it.',
  ],
  weights: 'From competencies to a category',
  weightsText: icu(
    'The deepest competencies of a category count with the weights {weights}, strongest first; further ones add nothing.',
    'weights',
  ),
  fading: 'Age',
  fadingText: icu(
    'Evidence for tools is fresh for {tools} years, for practices and principles {principles} years. After that it slowly loses up to one level.',
    'tools',
    'principles',
  ),
  headline: 'The headline',
  headlineText:
    'It names the deepest of the required categories that are met or close, because to meet a low bar is no strength, and of those with a gap the one that is furthest from what the role asks. Without a gap, the second is the one that is nearly there.',
  method: 'From categories to readiness',
  valueHeader: 'Long-term value',
  limits: 'What the numbers are not',
} as const;

export const help = {
  close: 'Close',
  shortcuts: 'Keyboard shortcuts',
  keys: 'Keys',
  action: 'Action',
  windowKeys: {
    pasteAnything: 'Paste a file or text',
    nextEvidence: 'Next, previous evidence',
    zoomEvidence: 'On a mark: the résumé larger, smaller, as wide as its pane',
    nextPane: 'Next, previous pane',
    move: 'Move in lists, between marks and between lines',
    jump: 'In a list, to what begins with the letter',
    takeAway: 'Take the résumé in focus off the list; the mark in focus is not evidence',
    divider: 'On the border of a pane: make it narrower or wider',
    dividerReset: 'On the border of a pane: the usual width',
    press: 'Open or choose',
    leave: 'Close a dialog, a list or the search; leave what was read',
  },
  systemKeys: {
    zoom: 'Zoom in, zoom out, actual size',
    fullScreen: 'Full screen',
    close: 'Close the résumé, or the window where none is shown',
    quit: 'Quit',
  },
  privacyTitle: 'What leaves this computer',
  privacyLead:
    'Nothing. Plumb reads, judges and writes reports here, without an account, telemetry or updates in the background.',
  privacyPoints: [
    'Every network request that any part of the app makes is refused and counted.',
    'A file is read by a separate process with limits on time and memory. It is not copied anywhere.',
    'Résumés stay in memory until the window closes. What is stored: your choices, the list of résumés with their readiness, and what you said about them. The settings can store nothing, or copies of the files as well.',
    'A report is written only where you save it.',
  ],
  refused: icu(
    'Requests refused since the app started: {number}.{number, plural, =0 { None was tried.} other {}}',
    'number',
  ),
  aboutTitle: 'About Plumb',
  aboutText:
    'Rates how deep each skill on a résumé is evidenced. The numbers describe the document, not the person.',
  version: 'Version',
  matrix: 'Matrix',
  source: 'Source of the matrix',
  engine: 'Engine',
  licence: 'Licence: MIT',
  licences: 'Packages and their licences',
  licencesLead: icu(
    '{number, plural, one {# package} other {# packages}} by others in Plumb. Electron brings Chromium; the notices of its parts lie beside the program as LICENSES.chromium.html.',
    'number',
  ),
  licencesMissing: 'The list is made when Plumb is built; this is a run without a build.',
  licenceSearch: 'Search by name or licence',
  licenceNone: 'No package of that name or licence.',
  licenceNoText: icu('The package brings no text of its licence, which is {licence}.', 'licence'),
} as const;
