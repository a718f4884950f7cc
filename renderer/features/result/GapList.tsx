import { useState } from 'react';
import { messages } from '../../messages.ts';
import type { ShownResult } from '../../store/selectors.ts';
import { useApp } from '../../store/store-context.ts';
import { Button } from '../../ui/Button.tsx';
import { GapItem } from './GapItem.tsx';
import styles from './GapList.module.css';

/** The gaps, most useful first: ten, and the rest on demand. */
export function GapList({ result }: { readonly result: ShownResult }) {
  const { report, view } = result;
  const [isWhole, setWhole] = useState(false);
  const all = [...view.gaps, ...view.furtherGaps];
  const wanted = useApp((state) => state.shownCompetency?.id);
  const isBeyond = report.gaps.slice(view.gaps.length).some((gap) => gap.competency === wanted);
  const shown = isWhole || isBeyond ? all : view.gaps;
  return (
    <section aria-labelledby="gaps-title">
      <header className={styles.header}>
        <h2 id="gaps-title">{messages.gaps.title}</h2>
        <p>{all.length === 0 ? view.withoutGaps : messages.gaps.lead(all.length)}</p>
      </header>
      <ol className={styles.list}>
        {shown.map((gap, index) => {
          const source = report.gaps[index];
          return source === undefined ? null : (
            <GapItem key={source.competency} gap={source} view={gap} report={report} />
          );
        })}
      </ol>
      {view.furtherGaps.length === 0 ? null : (
        <Button variant="quiet" aria-expanded={shown === all} onPress={() => setWhole(shown !== all)}>
          {shown === all ? messages.gaps.fewer : messages.gaps.rest(view.furtherGaps.length)}
        </Button>
      )}
    </section>
  );
}
