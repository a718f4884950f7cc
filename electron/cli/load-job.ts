import { fail, type Result, succeed } from '../../shared/base/result.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import { type JobProblem, type JobTarget, readJobTarget } from '../../shared/job/read-job-target.ts';
import { readBoundedFile } from '../files/read-bounded-file.ts';

const MAX_JOB_BYTES = 1024 * 1024;

/** What the form is, and how an advert is brought into it. */
const FORM =
  '--job takes a job description in JSON Resume form (jsonresume.org): put the advert’s words into a JSON file as ' +
  '{"title": "…", "description": "…", "responsibilities": ["…"], "qualifications": ["…"], "skills": [{"name": "…"}]}.';

const PROBLEMS: Readonly<Record<JobProblem, string>> = {
  'not-a-job': `is not a job description in the form of jsonresume.org: it needs a title, and skills, qualifications or responsibilities. ${FORM}`,
  'nothing-asked': 'names no skill that the matrix rates, so nothing can be compared with it.',
};

/** The requirements of a job description's file, or one sentence on why it cannot be used. */
export async function loadJob(path: string, catalog: Catalog): Promise<Result<JobTarget, string>> {
  const content = await readBoundedFile(path, MAX_JOB_BYTES);
  if (!content.ok) {
    return fail(
      content.error === 'TOO_LARGE'
        ? `The job description ${path} is larger than 1 MB. ${FORM}`
        : `The job description ${path} could not be read (${content.error}).`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(content.value));
  } catch {
    return fail(`${path} is not a JSON file. ${FORM}`);
  }
  const target = readJobTarget(value, catalog);
  return target.ok ? succeed(target.value) : fail(`${path} ${PROBLEMS[target.error]}`);
}
