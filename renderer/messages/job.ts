import { JOB_PROBLEM_WORDS } from '../../shared/job/read-job-text.ts';
import { JOB_HEADING, JOB_HEADS, NOT_COMPARED } from '../../shared/report/job-view.ts';
import { icu } from './icu.ts';

export const job = {
  open: 'Compare with a job description…',
  summary: 'Compares the résumé with what the job description asks for.',
  title: 'Compare with a job description',
  lead: 'What it asks for takes the place of a role’s requirements, and each skill that it names stands beside what the résumé shows.',
  label: 'Text of the advert',
  form: 'The first line is the title. A file may be plain text, Markdown, or JSON in the form of jsonresume.org.',
  pasted: 'The pasted advert',
  compare: 'Compare',
  choose: 'Choose a file…',
  cancel: 'Cancel',
  problems: JOB_PROBLEM_WORDS,
  problem: icu('“{name}” {problem}', 'name', 'problem'),
  unread: icu('“{name}” could not be read. {reason}', 'name', 'reason'),
  tooLarge: icu('“{name}” is larger than 1 MB, which no job description is.', 'name'),
  heading: JOB_HEADING,
  heads: JOB_HEADS,
  notCompared: NOT_COMPARED,
} as const;
