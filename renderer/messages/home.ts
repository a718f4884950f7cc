import { icu } from './icu.ts';

export const home = {
  title: 'What does a résumé show, and how deep?',
  lead: 'Drop a résumé and choose a role: Plumb shows how deep each skill is evidenced, what falls short, and the lines that say so.',
  dropTitle: 'Drop a résumé here',
  dropDetail:
    'PDF, Word, OpenDocument, RTF, HTML, Markdown, text, JSON Resume, or a scan as PDF, PNG or JPEG. One file, several, or a folder.',
  choose: 'Choose a file…',
  paste: 'Paste text',
  samplesTitle: 'Try it with a sample résumé',
  privacy: 'Nothing leaves this computer.',
  privacyHow: 'How we know',
  noSamples: 'There are no samples in this build.',
} as const;

export const drop = {
  release: icu('Release to compare {files} with {role}', 'files', 'role'),
  releaseAll: icu('Release to compare {files} with every role', 'files'),
  files: icu('{number, plural, one {# résumé} other {# résumés}}', 'number'),
  queued: 'The first is analysed at once, the others wait in the library.',
  text: 'Release to look at this text before it is analysed',
  unlikely: 'This does not look like a file that Plumb reads. It says so after opening it.',
  emptyFolder: 'There is no PDF, Word, OpenDocument, RTF or text file in this folder.',
  nothing: 'What was dropped holds no file.',
} as const;

export const pasteDialog = {
  title: 'Paste a résumé',
  label: 'Text of the résumé',
  analyse: 'Analyse text',
  cancel: 'Cancel',
  fileName: 'Pasted text',
  hint: 'Keep the line breaks: they tell roles, dates and bullets apart.',
} as const;
