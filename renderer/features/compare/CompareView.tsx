import { useMemo } from 'react';
import type { RoleAnalysis } from '../../../shared/scoring/assess-role.ts';
import { messages } from '../../messages.ts';
import { assessmentOf } from '../../store/assessments.ts';
import type { ReadResume } from '../../store/library-document.ts';
import { selectRole } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusShape } from '../../ui/StatusMark.tsx';
import { CompareCell, ReadinessCell } from './CompareCell.tsx';
import styles from './CompareView.module.css';
import { compareRoles, type RoleComparison } from './compare-roles.ts';

/** One résumé against every role. Choosing a role's name makes it the target. */
export function CompareView({ read, title }: { readonly read: ReadResume; readonly title: string }) {
  const roles = useApp((state) => state.services.catalog.matrix.roles);
  const isRoleChosen = useApp((state) => state.roleChoice !== null && !state.usesJob);
  const role = useApp(selectRole);
  const comparison = useMemo(
    () => compareRoles(roles.map((profile) => assessmentOf(read.judgement, profile.id))),
    [read, roles],
  );
  const rows = comparison.columns[0]?.categories ?? [];
  const notes = (['text', 'choice', 'yours'] as const)
    .filter((source) =>
      comparison.columns.some(({ categories }) =>
        categories.some(({ required }) => required?.source === source),
      ),
    )
    .map((source) => messages.compare.sourceNotes[source]);
  return (
    <article className={styles.compare} aria-labelledby="compare-title">
      <header className={styles.header}>
        <h1 id="compare-title">{messages.compare.title(title)}</h1>
        <p>
          {closestSentence(comparison)} {messages.compare.choose}
        </p>
      </header>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{messages.compare.categoryHeader}</th>
              {comparison.columns.map((column) => (
                <RoleHead
                  key={column.role.id}
                  role={column.role}
                  isChosen={isRoleChosen && column.role.id === role}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className={styles.readiness}>
              <th scope="row">{messages.compare.readiness}</th>
              {comparison.columns.map((column) => (
                <ReadinessCell key={column.role.id} analysis={column} />
              ))}
            </tr>
            {rows.map((row, index) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {comparison.columns.map((column) => {
                  const category = column.categories[index];
                  return category === undefined ? null : (
                    <CompareCell key={column.role.id} category={category} analysis={column} />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {comparison.helpsMost === null ? null : (
        <p>{messages.compare.helpsMost(comparison.helpsMost.name, comparison.helpsMost.roles)}</p>
      )}
      <Legend statuses={comparison.statuses} />
      <p className={styles.note}>{[messages.compare.legend, ...notes].join(' ')}</p>
      <section className={styles.roles} aria-labelledby="roles-title">
        <h2 id="roles-title">{messages.compare.rolesTitle}</h2>
        <p className={styles.note}>{messages.compare.rolesLead}</p>
        <dl>
          {roles.map(({ id, name, summary }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{summary}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );

  function closestSentence({ closest, readiest }: RoleComparison): string {
    const name = roles.find((profile) => profile.id === closest)?.name;
    if (name === undefined) return messages.compare.noFit;
    const other = roles.find((profile) => profile.id === readiest)?.name;
    const sentence = messages.compare.closest(name);
    return other === undefined ? sentence : `${sentence} ${messages.compare.readiest(other)}`;
  }
}

/** What the shapes in the cells stand for, as far as they occur. */
function Legend({ statuses }: { readonly statuses: RoleComparison['statuses'] }) {
  return (
    <ul className={styles.legend} aria-label={messages.compare.legendLabel}>
      {statuses.map((status) => (
        <li key={status}>
          <StatusShape status={status} /> {messages.words.statuses[status].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

interface RoleHeadProps {
  readonly role: RoleAnalysis['role'];
  readonly isChosen: boolean;
}

function RoleHead({ role, isChosen }: RoleHeadProps) {
  const store = useAppStore();
  return (
    <th scope="col" {...(isChosen ? { 'aria-current': 'true' as const } : {})}>
      {isChosen ? <span className={styles.chosen}>{messages.compare.chosen}</span> : null}
      <Button variant="link" onPress={() => store.getState().chooseRole(role.id)}>
        {role.name}
      </Button>
    </th>
  );
}
