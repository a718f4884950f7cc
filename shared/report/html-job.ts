import { escapeHtml } from './escape-html.ts';
import { wideTableHtml } from './html-wide-table.ts';
import { JOB_HEADING, JOB_HEADS, type JobView, NOT_COMPARED } from './job-view.ts';

/** Each skill that a job description asks beside what the résumé shows; nothing against a role. */
export function renderJobHtml(job: JobView | null): string {
  if (job === null) return '';
  const head = JOB_HEADS.map((word) => `<th scope="col">${word}</th>`).join('');
  const rows = job.rows.map(
    ({ name, words, needed, shown }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td>“${escapeHtml(words)}”</td>` +
      `<td>${needed}</td><td>${escapeHtml(shown)}</td></tr>`,
  );
  const others = job.notCompared.map((words) => `<li>“${escapeHtml(words)}”</li>`).join('');
  return [
    `<section><h2>${JOB_HEADING}</h2>`,
    wideTableHtml(
      JOB_HEADING,
      `<table class="plain-table"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ),
    others === '' ? '' : `<p class="small">${NOT_COMPARED}</p><ul class="small">${others}</ul>`,
    '</section>',
  ].join('\n');
}
