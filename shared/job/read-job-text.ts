import { parseJson } from '../base/parse-json.ts';
import { fail, type Result } from '../base/result.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { decodeJobDescription } from './job-description.ts';
import { JOB_POLICY } from './job-policy.ts';
import { readAdvert } from './read-advert.ts';
import { type JobProblem, type JobTarget, readJobTarget } from './read-job-target.ts';

/** not-text: a file of another kind; not-json: JSON that breaks off; the others are those of `readJobTarget`. */
export type JobTextProblem = 'not-text' | 'not-json' | JobProblem;

/** Longest file that is taken for a job description, in bytes. */
export const MAX_JOB_BYTES = 1024 * 1024;

/** What can be given; completes "--job takes …". */
export const JOB_FORM =
  'a job advert as plain text or Markdown (its first line is the title), or a job description in JSON Resume form (jsonresume.org).';

/** Why a text cannot be one; each completes a sentence that begins with its name. */
export const JOB_PROBLEM_WORDS: Readonly<Record<JobTextProblem, string>> = {
  'not-text': 'is not plain text: save the advert as text, or copy its words.',
  'not-json': 'begins like JSON, but breaks off or is damaged.',
  'not-a-job':
    'is not a job description: it needs a title and at least one line, skill, qualification or responsibility under it.',
  'nothing-asked': 'names no skill that the matrix rates, so nothing can be compared with it.',
};

/** How JSON begins and the title of an advert ("[Remote] Python developer") does not. */
const BROKEN_JSON = /^\s*(?:\{|\[\s*[{["])/u;

/** Whether explaining the form helps against the problem. */
export function isAboutForm(problem: JobTextProblem): boolean {
  return problem !== 'nothing-asked';
}

/** The requirements that a job description holds: JSON in the form of jsonresume.org, or an advert's own words. */
export function readJobText(text: string, catalog: Catalog): Result<JobTarget, JobTextProblem> {
  if (/[\0\uFFFD]/u.test(text) || text.startsWith('%PDF-')) return fail('not-text');
  const value = parseJson(text);
  if (value !== undefined) return readJobTarget(value, catalog);
  return BROKEN_JSON.test(text) ? fail('not-json') : readJobTarget(readAdvert(text, JOB_POLICY), catalog);
}

/** Whether a file's text is a job description, and not a résumé of the same family. */
export function isJobText(text: string): boolean {
  const value = parseJson(text);
  const isResume = typeof value === 'object' && value !== null && 'basics' in value;
  return !isResume && decodeJobDescription(value) !== null;
}
