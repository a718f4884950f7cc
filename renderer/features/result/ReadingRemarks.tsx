import { TriangleAlert } from 'lucide-react';
import type { GapReport } from '../../../shared/report/gap-report.ts';
import type { ReportView } from '../../../shared/report/report-view.ts';
import { messages } from '../../messages.ts';
import { useAppStore } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ReadingRemarks.module.css';

/** What the reading has to say about itself; nothing where everything was clear. */
export function ReadingRemarks({ report, view }: { readonly report: GapReport; readonly view: ReportView }) {
  const store = useAppStore();
  if (view.warning === null && report.reading.notices.length === 0) return null;
  return (
    <div className={styles.remarks} role="note">
      <TriangleAlert size={16} aria-hidden="true" />
      <ul>
        {view.warning === null ? null : <li>{view.warning}</li>}
        {view.notices.map((notice) => (
          <li key={`${notice.name} ${notice.message}`}>{notice.message}</li>
        ))}
      </ul>
      <Button id="show-read-remarks" variant="link" onPress={() => store.getState().showCentre('read')}>
        {messages.read.show}
      </Button>
    </div>
  );
}
