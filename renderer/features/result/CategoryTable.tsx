import { useEffect, useRef } from 'react';
import { bulletChart } from '../../../shared/report/bullet-chart.ts';
import type { CategoryRow } from '../../../shared/report/category-row.ts';
import type { GapReport } from '../../../shared/report/gap-report.ts';
import { formatDepth } from '../../../shared/report/numbers.ts';
import type { ReportView } from '../../../shared/report/report-view.ts';
import { messages } from '../../messages.ts';
import type { AppState } from '../../store/app-state.ts';
import { useApp } from '../../store/store-context.ts';
import { CategorySum, insideRangeSentence } from '../../sums/CategorySum.tsx';
import { BulletAxis, BulletRow } from '../../ui/BulletRow.tsx';
import spoken from '../../ui/Spoken.module.css';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { SumButton } from '../../ui/SumButton.tsx';
import { scrollBehavior } from '../../ui/scroll-behavior.ts';
import styles from './CategoryTable.module.css';

const EMPTY_CHART = bulletChart({ depth: 0, required: null });

/** Shown against required depth, one row for each category. It is a table first; the bars are one of its columns. */
export function CategoryTable({ report, view }: { readonly report: GapReport; readonly view: ReportView }) {
  return (
    <div className={styles.categories}>
      <table className={styles.table} aria-label={messages.result.tableLabel}>
        <thead>
          <tr>
            <th scope="col">{messages.result.categoryHeader}</th>
            <th scope="col" className={styles.depthHeader}>
              <span className={spoken.spoken}>{messages.result.depthHeader}</span>
              <BulletAxis chart={EMPTY_CHART} />
            </th>
            <th scope="col">{messages.result.shownHeader}</th>
            <th scope="col">{messages.result.statusHeader}</th>
          </tr>
        </thead>
        <tbody>
          {view.categories.map((row) => (
            <Row key={row.id} row={row} report={report} />
          ))}
        </tbody>
      </table>
      {view.remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
    </div>
  );
}

function Row({ row, report }: { readonly row: CategoryRow; readonly report: GapReport }) {
  const needed = row.required === null ? null : row.needed;
  const category = report.categories.find(({ id }) => id === row.id);
  const turn = useApp((state) => turnFor(state.shownCompetency, row.id, report));
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (turn === null) return;
    head.current?.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
    head.current?.focus({ preventScroll: true });
  }, [turn]);
  return (
    <tr className={turn === null ? '' : styles.shownRow}>
      <th scope="row">
        <span className={styles.name}>{row.name}</span>
        <span className={styles.phrase}>{row.phrase}</span>
      </th>
      <td>
        <BulletRow
          chart={bulletChart({ depth: row.depth, required: row.required })}
          label={messages.result.chartLabel(row.shown, needed)}
        />
      </td>
      <td className={styles.shown}>
        {category === undefined ? null : (
          <SumButton
            look="figure"
            buttonRef={head}
            label={messages.result.rowLabel(row.name, row.shown, needed, row.statusWord.toLowerCase())}
            title={messages.result.sumTitle(row.name, row.shown, needed)}
            face={
              <>
                <strong>{row.shown}</strong> / {row.needed}
              </>
            }
          >
            <CategorySum category={category} analysis={report} />
          </SumButton>
        )}
        {category?.required == null || insideRangeSentence(category) === null ? null : (
          <span className={styles.phrase}>
            {messages.result.meets(formatDepth(category.required.required))}
          </span>
        )}
      </td>
      <td>
        <StatusMark status={row.status} />
      </td>
    </tr>
  );
}

/** The request to show a competency is this row's when the competency belongs to it and is not among the gaps. */
function turnFor(shown: AppState['shownCompetency'], category: string, report: GapReport): number | null {
  if (shown === null || report.gaps.some((gap) => gap.competency === shown.id)) return null;
  const competency = report.competencies.find(({ id }) => id === shown.id);
  return competency?.category === category ? shown.turn : null;
}
