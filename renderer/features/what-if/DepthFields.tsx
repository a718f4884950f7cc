import { formatDepth } from '../../../shared/report/numbers.ts';
import type { CompetencyDepth, GapAnalysis } from '../../../shared/scoring/gap-analysis.ts';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { FoldedSection } from '../../ui/FoldedSection.tsx';
import styles from './WhatIfView.module.css';

/** Any depth of any competency that the role measures, by its number. */
export function DepthFields({ analysis }: { readonly analysis: GapAnalysis }) {
  const required = analysis.categories.filter((category) => category.required !== null);
  const competencies = required.map((category) => ({
    category,
    competencies: analysis.competencies.filter((competency) => competency.category === category.id),
  }));
  const total = competencies.reduce((sum, group) => sum + group.competencies.length, 0);
  return (
    <FoldedSection title={messages.whatIf.depths} count={total}>
      <p className={styles.note}>{messages.whatIf.depthsLead}</p>
      {competencies.map((group) => (
        <section key={group.category.id} aria-label={group.category.name}>
          <p className={styles.label}>{group.category.name}</p>
          <ul className={styles.depths}>
            {group.competencies.map((competency) => (
              <DepthField key={competency.id} competency={competency} />
            ))}
          </ul>
        </section>
      ))}
    </FoldedSection>
  );
}

function DepthField({ competency }: { readonly competency: CompetencyDepth }) {
  const store = useAppStore();
  const depth = useApp((state) => state.supposed.get(competency.id) ?? null);
  return (
    <li>
      <span>{competency.name}</span>
      <span className={styles.note}>{messages.whatIf.asShown(formatDepth(competency.depth))}</span>
      <input
        className={styles.depth}
        type="number"
        min={0}
        max={4}
        step={0.5}
        aria-label={messages.whatIf.depthOf(competency.name)}
        value={depth ?? ''}
        onChange={({ currentTarget }) => {
          const { value, valueAsNumber } = currentTarget;
          const isDepth = valueAsNumber >= 0 && valueAsNumber <= 4;
          if (value === '' || isDepth)
            store.getState().suppose(competency.id, isDepth ? valueAsNumber : null, competency.name);
        }}
      />
    </li>
  );
}
