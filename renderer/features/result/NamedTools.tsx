import type { ReportView } from '../../../shared/report/report-view.ts';
import { messages } from '../../messages.ts';
import { FoldedSection } from '../../ui/FoldedSection.tsx';
import styles from './Lists.module.css';

/** Breadth without depth: skills that the résumé names and nowhere shows in use. */
export function NamedTools({ view }: { readonly view: ReportView }) {
  const { namedNotShown } = view;
  return (
    <FoldedSection title={messages.result.named} count={namedNotShown.length}>
      <p className={styles.note}>
        {namedNotShown.length === 0 ? messages.result.namedNone : messages.result.namedLead}
      </p>
      <ul className={styles.chips}>
        {namedNotShown.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </FoldedSection>
  );
}
