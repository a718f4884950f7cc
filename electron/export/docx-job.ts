import type { Paragraph, Table } from 'docx';
import { JOB_HEADING, JOB_HEADS, type JobView, NOT_COMPARED } from '../../shared/report/job-view.ts';
import { heading, listItem, paragraph, plain, table } from './docx-parts.ts';

/** Each skill that a job description asks beside what the résumé shows; nothing against a role. */
export function docxJob(job: JobView | null): readonly (Paragraph | Table)[] {
  if (job === null) return [];
  return [
    heading(JOB_HEADING, 2),
    table(
      JOB_HEADS,
      job.rows.map(({ name, words, needed, shown }) => [name, `“${words}”`, needed, shown]),
      [20, 40, 12, 28],
    ),
    ...(job.notCompared.length === 0 ? [] : [paragraph(plain(NOT_COMPARED))]),
    ...job.notCompared.map((words) => listItem('bullets', plain(`“${words}”`))),
  ];
}
