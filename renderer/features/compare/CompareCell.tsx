import { formatDepth, formatRange, formatReadiness } from '../../../shared/report/numbers.ts';
import { shortfallStep } from '../../../shared/report/shortfall-step.ts';
import type { CategoryDepth, GapAnalysis } from '../../../shared/scoring/gap-analysis.ts';
import { messages } from '../../messages.ts';
import { CategorySum } from '../../sums/CategorySum.tsx';
import { ReadinessSum } from '../../sums/ReadinessSum.tsx';
import { StatusShape } from '../../ui/StatusMark.tsx';
import { SumButton } from '../../ui/SumButton.tsx';
import styles from './CompareView.module.css';

/** Shown and needed depth of one category for one role; pressed, the sum behind the shown one. */
export function CompareCell({
  category,
  analysis,
}: {
  readonly category: CategoryDepth;
  readonly analysis: GapAnalysis;
}) {
  const { required } = category;
  const shown = formatDepth(category.depth, required?.required ?? null);
  const needed = required === null ? null : formatRange(required);
  const spoken = messages.compare.cell(
    shown,
    needed,
    messages.words.statuses[category.status].toLowerCase(),
    required === null || required.source === 'table'
      ? null
      : messages.words.provenance[required.source].toLowerCase(),
  );
  return (
    <td className={styles[`step${shortfallStep(category.depth, required?.required ?? null)}`]}>
      <SumButton
        look="cell"
        label={messages.compare.cellLabel(category.name, analysis.role.name, spoken)}
        title={messages.result.sumTitle(category.name, shown, needed)}
        face={
          <span className={styles.cell}>
            <span>
              {shown}
              <span className={styles.needed}>
                /{needed ?? messages.compare.noScore}
                {required === null ? null : messages.compare.sourceMarks[required.source]}
              </span>
            </span>
            <StatusShape status={category.status} />
          </span>
        }
      >
        <CategorySum category={category} analysis={analysis} />
      </SumButton>
    </td>
  );
}

/** Readiness for one role; pressed, the sum behind it. */
export function ReadinessCell({ analysis }: { readonly analysis: GapAnalysis }) {
  const { readiness, role, categories } = analysis;
  if (readiness === null) return <td>{messages.compare.noScore}</td>;
  const points = formatReadiness(readiness.score);
  return (
    <td>
      <SumButton
        look="cell"
        label={messages.compare.readinessLabel(role.name, points)}
        title={messages.compare.readinessLabel(role.name, points)}
        face={points}
      >
        <ReadinessSum readiness={readiness} categories={categories} />
      </SumButton>
    </td>
  );
}
