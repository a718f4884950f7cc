import { formatPercent } from '../../../shared/report/numbers.ts';
import { qualityInWords } from '../../../shared/report/quality-words.ts';
import type { Resume } from '../../../shared/resume/resume.ts';
import { inWindowWords, messages } from '../../messages.ts';
import { useApp } from '../../store/store-context.ts';
import { FoldedSection } from '../../ui/FoldedSection.tsx';
import styles from './QualitySum.module.css';

const NO_WORDS: ReadonlySet<string> = new Set(['key']);

/** The reading quality; opened, the parts that it is the product of. Open from the start where it is not sure. */
export function QualitySum({ resume }: { readonly resume: Resume }) {
  const limits = useApp((state) => state.services.catalog.policy.quality);
  const quality = formatPercent(resume.quality);
  return (
    <FoldedSection title={messages.read.quality} count={quality} startsOpen={resume.quality < limits.sure}>
      <p className={styles.lead}>
        {messages.read.qualityLead(formatPercent(limits.sure), formatPercent(limits.score))}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{messages.read.part}</th>
            <th scope="col">{messages.read.value}</th>
          </tr>
        </thead>
        <tbody>
          {inWindowWords(qualityInWords(resume), NO_WORDS).map(({ key, name, share, why }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                <span className={styles.why}>{why}</span>
              </th>
              <td>× {share}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{messages.read.product}</th>
            <td>{quality}</td>
          </tr>
        </tfoot>
      </table>
    </FoldedSection>
  );
}
