import type { ShownResult } from '../../store/shown-result.ts';
import { CategoryTable } from './CategoryTable.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { GapList } from './GapList.tsx';
import { JobTable } from './JobTable.tsx';
import { LowQualityView } from './LowQualityView.tsx';
import { NamedTools } from './NamedTools.tsx';
import { NotSureNote } from './NotSureNote.tsx';
import { ReadinessLine } from './ReadinessLine.tsx';
import { ReadingRemarks } from './ReadingRemarks.tsx';
import styles from './ResultView.module.css';
import { Roadmap } from './Roadmap.tsx';
import { Strengths } from './Strengths.tsx';

/** The result for one résumé and one role: where it stands, what to do next, and what it rests on. */
export function ResultView({ result }: { readonly result: ShownResult }) {
  const { report, view } = result;
  if (report.readiness === null) return <LowQualityView result={result} />;
  return (
    <article className={styles.result} aria-labelledby="result-title">
      <header className={styles.header}>
        <h1 id="result-title">{view.headline}</h1>
        <p className={styles.lead}>{view.verdict}</p>
      </header>
      <NotSureNote report={report} />
      <ReadingRemarks report={report} view={view} />
      <ReadinessLine readiness={report.readiness} report={report} sentence={view.readiness} />
      <CategoryTable report={report} view={view} />
      <GapList result={result} />
      <JobTable job={view.job} />
      <Strengths report={report} view={view} />
      <NamedTools view={view} />
      <CorrectionList report={report} />
      <Roadmap report={report} />
      <p className={styles.note}>{view.readinessNote}</p>
    </article>
  );
}
