import { useState } from 'react';
import type { GapReport } from '../../../shared/report/gap-report.ts';
import type { ReportView } from '../../../shared/report/report-view.ts';
import { findStrengths, STRONGEST_TOLD } from '../../../shared/report/strengths.ts';
import { messages } from '../../messages.ts';
import { Button } from '../../ui/Button.tsx';
import { FoldedSection } from '../../ui/FoldedSection.tsx';
import { DepthButton } from './DepthButton.tsx';
import styles from './Lists.module.css';
import { QuoteList } from './QuoteList.tsx';

/** What the résumé shows best, deepest first, with the lines behind it. */
export function Strengths({ view, report }: { readonly view: ReportView; readonly report: GapReport }) {
  const competencies = findStrengths(report);
  const [showsAll, setShowsAll] = useState(false);
  const further = view.strengths.length - STRONGEST_TOLD;
  return (
    <FoldedSection title={messages.result.strengths} count={view.strengths.length}>
      {view.strengths.length === 0 ? <p className={styles.note}>{messages.result.strengthsNone}</p> : null}
      <ul className={styles.rows}>
        {(showsAll ? view.strengths : view.strengths.slice(0, STRONGEST_TOLD)).map((strength, index) => (
          <li key={strength.name}>
            <h3 className={styles.figured}>
              {strength.name}
              <DepthButton
                report={report}
                competency={competencies[index]?.id ?? ''}
                face={`${strength.depth}, ${strength.level.toLowerCase()}`}
              />
            </h3>
            <QuoteList quotes={strength.quotes} mentions={report.mentions} />
          </li>
        ))}
      </ul>
      {further <= 0 ? null : (
        <p className={styles.more}>
          <Button onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? messages.result.fewerStrengths : messages.result.moreStrengths(further)}
          </Button>
        </p>
      )}
    </FoldedSection>
  );
}
