import type { JobView } from '../../../shared/report/job-view.ts';
import { messages } from '../../messages.ts';
import styles from './JobTable.module.css';

/** Each skill that a job description asks beside what the résumé shows; nothing against a role. */
export function JobTable({ job }: { readonly job: JobView | null }) {
  if (job === null) return null;
  const words = messages.job;
  return (
    <section className={styles.job} aria-labelledby="job-title">
      <h2 id="job-title">{words.heading}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            {words.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {job.rows.map((row) => (
            <tr key={`${row.name} ${row.words}`}>
              <th scope="row">{row.name}</th>
              <td>
                <q>{row.words}</q>
              </td>
              <td>{row.needed}</td>
              <td>{row.shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {job.notCompared.length === 0 ? null : (
        <>
          <p className={styles.note}>{words.notCompared}</p>
          <ul className={styles.others}>
            {job.notCompared.map((each) => (
              <li key={each}>
                <q>{each}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
