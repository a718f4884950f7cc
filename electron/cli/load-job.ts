import { fail, type Result, succeed } from '../../shared/base/result.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { JobTarget } from '../../shared/job/read-job-target.ts';
import {
  isAboutForm,
  JOB_FORM,
  JOB_PROBLEM_WORDS,
  MAX_JOB_BYTES,
  readJobText,
} from '../../shared/job/read-job-text.ts';
import { readBoundedFile } from '../files/read-bounded-file.ts';

/** The requirements of a job description's file, or one sentence on why it cannot be used. */
export async function loadJob(path: string, catalog: Catalog): Promise<Result<JobTarget, string>> {
  const content = await readBoundedFile(path, MAX_JOB_BYTES);
  if (!content.ok) {
    return fail(
      content.error === 'TOO_LARGE'
        ? `The job description ${path} is larger than 1 MB. --job takes ${JOB_FORM}`
        : `The job description ${path} could not be read (${content.error}).`,
    );
  }
  const target = readJobText(new TextDecoder().decode(content.value), catalog);
  if (target.ok) return succeed(target.value);
  const form = isAboutForm(target.error) ? ` --job takes ${JOB_FORM}` : '';
  return fail(`${path} ${JOB_PROBLEM_WORDS[target.error]}${form}`);
}
