import { memo, useId } from 'react';
import { formatDepth, formatGain } from '../../../shared/report/numbers.ts';
import type { Gap, GapAnalysis } from '../../../shared/scoring/gap-analysis.ts';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { CheckChoice } from '../../ui/Choice.tsx';
import styles from './WhatIfView.module.css';

/** The role's gaps, to be ticked: each then stands at its aim. */
export function GapChecks({ analysis }: { readonly analysis: Pick<GapAnalysis, 'gaps' | 'categories'> }) {
  const { gaps, categories } = analysis;
  const labelId = useId();
  if (gaps.length === 0) return <p>{messages.whatIf.gapsNone}</p>;
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid with its legend in it.
    <div className={styles.gaps} role="group" aria-labelledby={labelId}>
      <div>
        <span id={labelId} className={styles.label}>
          {messages.whatIf.gaps}
        </span>
        <p className={styles.hint}>{messages.gaps.gainsLead}</p>
      </div>
      {gaps.map((gap) => (
        <GapCheck key={gap.competency} gap={gap} category={names.get(gap.category) ?? gap.category} />
      ))}
    </div>
  );
}

/** Knows only whether its own gap is ticked, so that a tick makes one row anew. */
const GapCheck = memo(function GapCheck({ gap, category }: { readonly gap: Gap; readonly category: string }) {
  const { competency, target, name } = gap;
  const store = useAppStore();
  const isTicked = useApp(({ supposed }) => (supposed.get(competency) ?? 0) >= target);
  return (
    <CheckChoice
      value={competency}
      name={name}
      detail={messages.whatIf.gap(category, formatDepth(gap.depth, target), formatDepth(target))}
      figure={formatGain(gap.readinessGain)}
      isSelected={isTicked}
      onChange={(isChosen) => store.getState().suppose(competency, isChosen ? target : null, name)}
    />
  );
});
