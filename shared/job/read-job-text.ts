import { fail, type Result } from '../base/result.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { decodeJobDescription } from './job-description.ts';
import { type JobProblem, type JobTarget, readJobTarget } from './read-job-target.ts';

/** not-json: it is not even JSON; the others are those of `readJobTarget`. */
export type JobTextProblem = 'not-json' | JobProblem;

/** Longest file that is taken for a job description, in bytes. */
export const MAX_JOB_BYTES = 1024 * 1024;

/** What the form is, and how an advert is brought into it; completes "--job takes …". */
export const JOB_FORM =
  'a job description in JSON Resume form (jsonresume.org): put the advert’s words into a JSON file as ' +
  '{"title": "…", "description": "…", "responsibilities": ["…"], "qualifications": ["…"], "skills": [{"name": "…"}]}.';

/** Why a file cannot be one; each completes a sentence that begins with the file's name. */
export const JOB_PROBLEM_WORDS: Readonly<Record<JobTextProblem, string>> = {
  'not-json': 'is not a JSON file.',
  'not-a-job':
    'is not a job description in the form of jsonresume.org: it needs a title, and skills, qualifications or responsibilities.',
  'nothing-asked': 'names no skill that the matrix rates, so nothing can be compared with it.',
};

/** Whether explaining the form helps against the problem. */
export function isAboutForm(problem: JobTextProblem): boolean {
  return problem !== 'nothing-asked';
}

/** The requirements that a job description's file holds. */
export function readJobText(text: string, catalog: Catalog): Result<JobTarget, JobTextProblem> {
  const value = parseJson(text);
  return value === undefined ? fail('not-json') : readJobTarget(value, catalog);
}

/** Whether a file's text is a job description, and not a résumé of the same family. */
export function isJobText(text: string): boolean {
  const value = parseJson(text);
  const isResume = typeof value === 'object' && value !== null && 'basics' in value;
  return !isResume && decodeJobDescription(value) !== null;
}

/** undefined where it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
