import type { GapReport } from '../../../shared/report/gap-report.ts';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import { FoldedSection } from '../../ui/FoldedSection.tsx';
import styles from './Lists.module.css';

/** The gaps in the four steps of the article's roadmap. */
export function Roadmap({ report }: { readonly report: GapReport }) {
  const store = useAppStore();
  const nameOf = (competency: string) => report.gaps.find((gap) => gap.competency === competency)?.name;
  return (
    <FoldedSection title={messages.result.roadmap} count={report.gaps.length}>
      <ol className={styles.rows}>
        {report.roadmap.map((step) => (
          <li key={step.step}>
            <h3>{messages.result.step(step.step, step.name)}</h3>
            {step.gaps.length === 0 ? <p className={styles.note}>{messages.result.roadmapNone}</p> : null}
            <ul className={styles.inline}>
              {step.gaps.map((competency) => (
                <li key={competency}>
                  <Button variant="link" onPress={() => store.getState().showCompetency(competency)}>
                    {nameOf(competency) ?? competency}
                  </Button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </FoldedSection>
  );
}
