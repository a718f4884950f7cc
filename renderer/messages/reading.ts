import type { ReadingStep } from '../../shared/ipc/parse-contract.ts';
import { icu } from './icu.ts';

export const reading = {
  title: icu('Reading {fileName}', 'fileName'),
  waiting: icu('{fileName} is next', 'fileName'),
  cancel: 'Cancel',
  steps: {
    open: 'Opening the file',
    recognize: 'Recognising text',
    structure: 'Finding sections, roles and dates',
    evidence: 'Looking for evidence',
    compare: 'Comparing with the matrix',
  } satisfies Record<ReadingStep, string>,
  done: {
    open: 'Opened',
    recognize: 'Recognised',
    structure: 'Found',
    evidence: 'Evidence',
    compare: 'Compared',
  } satisfies Record<ReadingStep, string>,
  recognizingPage: icu('page {page} of {pages}', 'page', 'pages'),
  recognizedFact: icu('{pages, plural, one {# page} other {# pages}}', 'pages'),
  stepDone: 'done',
  stepNow: 'now',
  stepLater: 'to come',
  evidenceFact: icu(
    '{mentions, plural, one {# mention} other {# mentions}} of {skills, plural, one {# skill} other {# skills}}',
    'mentions',
    'skills',
  ),
} as const;

export const kept = {
  was: icu(
    'Read on {day}{points, select, none {. Too little could be read for a score.} other {: readiness {points} of 100 for {role}.}}',
    'day',
    'role',
    'points',
  ),
  opening: 'Opening the kept file…',
  missing:
    'The file itself is not kept, only how it stood. Open it again to see the result; corrections and decisions still hold.',
  open: 'Open the file…',
  delete: 'Delete from the library',
} as const;

export const failure = {
  title: icu('{fileName} could not be read', 'fileName'),
  cancelled: icu('{fileName} was not read', 'fileName'),
  chooseAnother: 'Choose another file…',
  paste: 'Paste text instead',
  again: 'Read again',
} as const;

export const scan = {
  title: icu('{fileName} is a scan', 'fileName'),
  question: icu(
    'It holds {pages, plural, one {a picture of a page} other {pictures of # pages}} and no text. Plumb can recognise the text on this computer.',
    'pages',
  ),
  cost: 'That takes about ten seconds a page, and words can be misread, so the result counts as less certain.',
  recognize: 'Recognise text',
  notNow: 'Not now',
} as const;

export const doubtful = {
  title: 'Is this a résumé?',
  question: 'We found no work or education section. Continue anyway?',
  continue: 'Continue',
  isJob: 'It is a job description',
  chooseAnother: 'Choose another file…',
} as const;
