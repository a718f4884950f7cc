import { formatReadiness } from '../../../shared/report/numbers.ts';
import { readinessFor } from '../../../shared/scoring/assess-role.ts';
import type { Judgement } from '../../../shared/scoring/judge-resume.ts';
import { messages } from '../../messages.ts';
import type { ComparisonTarget } from '../../store/assessments.ts';
import styles from './WhatIfView.module.css';

/** What the same supposition does to the readiness for every other role. */
export function OtherRoles({
  before,
  after,
  target,
}: {
  readonly before: Judgement;
  readonly after: Judgement;
  readonly target: ComparisonTarget;
}) {
  const others = before.catalog.matrix.roles.filter(({ id }) => id !== target);
  return (
    <table className={styles.table}>
      <caption>{messages.whatIf.otherRoles}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.whatIf.roleHeader}</th>
          <th scope="col">{messages.whatIf.beforeHeader}</th>
          <th scope="col">{messages.whatIf.afterHeader}</th>
        </tr>
      </thead>
      <tbody>
        {others.map((role) => {
          const { id, name } = role;
          const [now, then] = [before, after].map((judgement) => {
            const readiness = readinessFor(judgement, role);
            return readiness === null ? messages.compare.noScore : formatReadiness(readiness.score);
          });
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{now}</td>
              <td>{now === then ? then : <strong>{then}</strong>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
