import type { GapReport } from '../../../shared/report/gap-report.ts';
import type { ReportView } from '../../../shared/report/report-view.ts';
import { messages } from '../../messages.ts';
import { FoldedSection } from '../../ui/FoldedSection.tsx';
import styles from './Lists.module.css';
import { QuoteList } from './QuoteList.tsx';

/** What the résumé shows best, deepest first, with the lines behind it. */
export function Strengths({ view, report }: { readonly view: ReportView; readonly report: GapReport }) {
  return (
    <FoldedSection title={messages.result.strengths} count={view.strengths.length}>
      {view.strengths.length === 0 ? <p className={styles.note}>{messages.result.strengthsNone}</p> : null}
      <ul className={styles.rows}>
        {view.strengths.map((strength) => (
          <li key={strength.name}>
            <h3>
              {strength.name}{' '}
              <span className={styles.note}>
                {strength.depth}, {strength.level.toLowerCase()}
              </span>
            </h3>
            <QuoteList quotes={strength.quotes} mentions={report.mentions} />
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}
