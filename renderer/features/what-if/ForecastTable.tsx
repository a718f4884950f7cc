import { bulletChart } from '../../../shared/report/bullet-chart.ts';
import { formatBand, formatDepth, formatRange, formatReadiness } from '../../../shared/report/numbers.ts';
import type { CategoryDepth, GapAnalysis } from '../../../shared/scoring/gap-analysis.ts';
import { messages } from '../../messages.ts';
import { CategorySum } from '../../sums/CategorySum.tsx';
import { ReadinessSum } from '../../sums/ReadinessSum.tsx';
import { BulletAxis, BulletRow } from '../../ui/BulletRow.tsx';
import spoken from '../../ui/Spoken.module.css';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { SumButton } from '../../ui/SumButton.tsx';
import styles from './WhatIfView.module.css';

const EMPTY_CHART = bulletChart({ depth: 0, required: null });

export interface ForecastTableProps {
  readonly before: GapAnalysis;
  readonly after: GapAnalysis;
}

/** Readiness and the required categories, as they are and as they would be. */
export function ForecastTable({ before, after }: ForecastTableProps) {
  return (
    <>
      <Readiness before={before} after={after} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{messages.whatIf.categoryHeader}</th>
            <th scope="col" className={styles.axis}>
              <span className={spoken.spoken}>{messages.whatIf.depthHeader}</span>
              <BulletAxis chart={EMPTY_CHART} />
            </th>
            <th scope="col" className={styles.status}>
              {messages.result.statusHeader}
            </th>
          </tr>
        </thead>
        <tbody>
          {after.categories.map((category) => (
            <Row
              key={category.id}
              after={category}
              before={before.categories.find(({ id }) => id === category.id) ?? category}
              analysis={after}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Readiness({ before, after }: ForecastTableProps) {
  if (before.readiness === null || after.readiness === null) return null;
  const [now, then] = [before.readiness.score, after.readiness.score].map(formatReadiness);
  const band = formatBand(after.readiness);
  return (
    <div
      className={styles.readiness}
      role="status"
      aria-label={
        now === then
          ? messages.whatIf.readinessStays(now ?? '')
          : messages.whatIf.readinessMoves(now ?? '', then ?? '')
      }
    >
      <SumButton
        look="bare"
        label={messages.whatIf.readinessSum(then ?? '')}
        title={messages.whatIf.readinessSum(then ?? '')}
        face={
          <>
            {now === then ? null : `${now} → `}
            {now === then ? now : <strong>{then}</strong>}
            <span className={styles.note}>
              {' '}
              {messages.result.ofHundred}
              {now === then || band === null ? null : ` (${band})`}
            </span>
          </>
        }
      >
        <ReadinessSum readiness={after.readiness} categories={after.categories} />
      </SumButton>
    </div>
  );
}

interface RowProps {
  readonly before: CategoryDepth;
  readonly after: CategoryDepth;
  /** What `after` was rated from. */
  readonly analysis: GapAnalysis;
}

function Row({ before, after, analysis }: RowProps) {
  const { required } = after;
  if (required === null) return null;
  const [shown, supposed] = [before.depth, after.depth].map((depth) => formatDepth(depth, required.required));
  const needed = formatRange(required);
  return (
    <tr>
      <th scope="row">
        {after.name}
        <span className={styles.figures}>
          <SumButton
            look="figure"
            label={messages.whatIf.category(after.name, shown ?? '', supposed ?? '', needed)}
            title={messages.result.sumTitle(after.name, supposed ?? '', needed)}
            face={`${shown === supposed ? shown : `${shown} → ${supposed}`} / ${needed}`}
          >
            <CategorySum category={after} analysis={analysis} />
          </SumButton>
        </span>
      </th>
      <td>
        <BulletRow
          chart={bulletChart({ depth: after.depth, required })}
          before={bulletChart({ depth: before.depth, required })}
          label={messages.whatIf.category(after.name, shown ?? '', supposed ?? '', needed)}
        />
      </td>
      <td className={styles.status}>
        <StatusMark status={after.status} />
        {before.status === after.status ? null : (
          <span className={spoken.spoken}>
            {messages.whatIf.becomes(
              messages.words.statuses[before.status],
              messages.words.statuses[after.status],
            )}
          </span>
        )}
      </td>
    </tr>
  );
}
