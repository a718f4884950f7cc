import { messages } from '../../messages.ts';
import { assessmentOf } from '../../store/assessments.ts';
import type { ReadResume } from '../../store/library-document.ts';
import { selectForecast, selectTarget } from '../../store/selectors.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import { DepthFields } from './DepthFields.tsx';
import { ForecastTable } from './ForecastTable.tsx';
import { GapChecks } from './GapChecks.tsx';
import { OtherRoles } from './OtherRoles.tsx';
import styles from './WhatIfView.module.css';

/** What would change if gaps were closed: a forecast beside the result, for this role and the others. */
export function WhatIfView({ read }: { readonly read: ReadResume }) {
  const store = useAppStore();
  const target = useApp(selectTarget);
  const supposed = useApp((state) => state.supposed);
  const forecast = useApp(selectForecast) ?? read.judgement;
  const before = assessmentOf(read.judgement, target);
  const after = assessmentOf(forecast, target);
  return (
    <article className={styles.whatIf} aria-labelledby="what-if-title">
      <header className={styles.header}>
        <h1 id="what-if-title">{messages.whatIf.title}</h1>
        <p>{messages.whatIf.lead}</p>
        <div className={styles.buttons}>
          <Button isDisabled={supposed.size === 0} onPress={() => store.getState().supposeNothing()}>
            {messages.whatIf.reset}
          </Button>
          <Button
            isDisabled={supposed.size === 0}
            onPress={() => {
              const planned = before.gaps.map(({ competency }) => competency);
              store.getState().keepPlan(planned.filter((id) => supposed.has(id)));
            }}
          >
            {messages.whatIf.keep}
          </Button>
          <p>{messages.whatIf.keepHint}</p>
        </div>
      </header>
      <div className={styles.columns}>
        <div className={styles.choices}>
          <GapChecks analysis={before} />
          <DepthFields analysis={before} />
        </div>
        <section className={styles.forecast} aria-label={messages.whatIf.forecast}>
          <ForecastTable before={before} after={after} />
          <OtherRoles before={read.judgement} after={forecast} target={target} />
        </section>
      </div>
    </article>
  );
}
