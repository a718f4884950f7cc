import { CheckboxGroup, Label } from 'react-aria-components';
import { formatDepth, formatGain } from '../../../shared/report/numbers.ts';
import type { GapAnalysis } from '../../../shared/scoring/gap-analysis.ts';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { CheckChoice } from '../../ui/Choice.tsx';
import styles from './WhatIfView.module.css';

/** The role's gaps, to be ticked: each then stands at its aim. */
export function GapChecks({ analysis }: { readonly analysis: Pick<GapAnalysis, 'gaps' | 'categories'> }) {
  const { gaps, categories } = analysis;
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  const store = useAppStore();
  const supposed = useApp((state) => state.supposed);
  if (gaps.length === 0) return <p>{messages.whatIf.gapsNone}</p>;
  const ticked = gaps.filter(({ competency, target }) => (supposed.get(competency) ?? 0) >= target);
  return (
    <CheckboxGroup
      className={styles.gaps ?? ''}
      value={ticked.map(({ competency }) => competency)}
      onChange={(keys) => {
        for (const gap of gaps) {
          const isTicked = keys.includes(gap.competency);
          if (isTicked !== ticked.includes(gap))
            store.getState().suppose(gap.competency, isTicked ? gap.target : null, gap.name);
        }
      }}
    >
      <div>
        <Label className={styles.label ?? ''}>{messages.whatIf.gaps}</Label>
        <p className={styles.hint}>{messages.gaps.gainsLead}</p>
      </div>
      {gaps.map((gap) => (
        <CheckChoice
          key={gap.competency}
          value={gap.competency}
          name={gap.name}
          detail={messages.whatIf.gap(
            names.get(gap.category) ?? gap.category,
            formatDepth(gap.depth, gap.target),
            formatDepth(gap.target),
          )}
          figure={formatGain(gap.readinessGain)}
        />
      ))}
    </CheckboxGroup>
  );
}
