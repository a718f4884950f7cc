import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { GapReport } from '../../../shared/report/gap-report.ts';
import type { GapView } from '../../../shared/report/gap-view.ts';
import type { Gap } from '../../../shared/scoring/gap-analysis.ts';
import { messages } from '../../messages.ts';
import { useApp, useAppStore } from '../../store/store-context.ts';
import { SumButton } from '../../ui/SumButton.tsx';
import { scrollBehavior } from '../../ui/scroll-behavior.ts';
import { GapFacts } from './GapFacts.tsx';
import styles from './GapItem.module.css';

export interface GapItemProps {
  readonly gap: Gap;
  /** The same gap in words. */
  readonly view: GapView;
  readonly report: GapReport;
}

/** One gap: its name, what it would bring, and unfolded everything behind it. The first is unfolded from the start. */
export function GapItem({ gap, view, report }: GapItemProps) {
  const store = useAppStore();
  const toggle = useApp((state) => state.gapToggles.get(gap.competency));
  const turn = useApp((state) =>
    state.shownCompetency?.id === gap.competency ? state.shownCompetency.turn : null,
  );
  const isOpen = toggle === undefined ? gap.rank === 1 : toggle === 'open';
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (turn === null) return;
    head.current?.scrollIntoView({ block: 'start', behavior: scrollBehavior() });
    head.current?.focus({ preventScroll: true });
  }, [turn]);

  const factsId = `gap-${gap.competency}`;
  return (
    <li className={styles.gap}>
      <span className={styles.rank} aria-hidden="true">
        {view.rank}
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <h3>
            <button
              ref={head}
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-controls={factsId}
              onClick={() => store.getState().toggleGap(gap.competency, isOpen ? 'folded' : 'open')}
            >
              {isOpen ? (
                <ChevronDown size={14} aria-hidden="true" />
              ) : (
                <ChevronRight size={14} aria-hidden="true" />
              )}
              <span>
                <span data-name="">{view.name}</span> <span className={styles.state}>{view.state}</span>
              </span>
            </button>
          </h3>
          {view.gainSum === null ? null : (
            <SumButton
              face={view.gain}
              label={messages.gaps.gain(view.gain, view.name)}
              title={messages.gaps.gainTitle(view.gain)}
            >
              <p>{messages.gaps.gainSum(view.name, view.depths)}</p>
              <p>{view.gainSum}</p>
              <p>{messages.gaps.gainOrder}</p>
            </SumButton>
          )}
        </div>
        <p className={styles.meta}>{[view.category, view.step, view.kind, view.effort].join(' · ')}</p>
        <div id={factsId} hidden={!isOpen}>
          {isOpen ? <GapFacts gap={gap} view={view} report={report} /> : null}
        </div>
      </div>
    </li>
  );
}
